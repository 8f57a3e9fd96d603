// SPDX-License-Identifier: GPL-3.0-or-later
// Days from a first to a last one, both included.
#pragma once

#include "core/base/dates.h"

namespace qingshou {

struct DayRange {
    QDate first{}, last{};
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// Every day from which so many months lead into the range. A few too many at its end: up to four days of a long month
/// lead to the last one of a short month.
inline DayRange monthsBefore(const DayRange& range, int months)
{
    return {addMonths(range.first, -months), addMonths(range.last, -months).addDays(3)};
}

} // namespace qingshou
