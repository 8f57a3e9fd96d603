// SPDX-License-Identifier: GPL-3.0-or-later
// Days between two dates and simple interest over them. The first day counts, the last does not (算头不算尾).
// 银发〔2005〕129号: a yearly rate ÷ 360 is the daily rate, ÷ 12 the monthly; 365 only if the contract says so.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/money.h"
#include "core/base/rate.h"

#include <QDate>

namespace qingshou {

enum class DayCount {
    Act360,
    Act365,
    Thirty360 // months of 30 days (US rule: day 31 and February's last count as 30)
};

template <>
struct EnumCodes<DayCount> {
    static constexpr auto table = std::to_array<EnumCode<DayCount>>(
        {{DayCount::Act360, "act360"}, {DayCount::Act365, "act365"}, {DayCount::Thirty360, "thirty360"}});
};

/// Negative when last is before first.
int daysBetween(QDate first, QDate last, DayCount dayCount);

/// amount × rate × days ÷ 360 (365), rounded half up to the fen once.
Money simpleInterest(Money amount, Rate annualRate, int days, DayCount dayCount);

} // namespace qingshou
