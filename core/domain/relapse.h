// SPDX-License-Identifier: GPL-3.0-or-later
// 反弹, a relapse: a loan that had been non-performing, was upgraded or had left the list of bad loans, and is
// non-performing again. Against the ledger before it is a movement of the run (LoanMovement::Relapsed); against an
// earlier day it is one that was not bad on that day.
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

/// The day before the month, or the year, of the ledger's statistics date.
enum class RelapseSince { MonthEnd, YearEnd };
template <>
struct EnumCodes<RelapseSince> {
    static constexpr auto table = std::to_array<EnumCode<RelapseSince>>(
        {{RelapseSince::MonthEnd, "month_end"}, {RelapseSince::YearEnd, "year_end"}});
};

} // namespace qingshou
