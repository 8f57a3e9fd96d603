// SPDX-License-Identifier: GPL-3.0-or-later
// What dated cash is worth on a day: each amount ÷ (1 + yearly rate × days ÷ 360 or 365), simple as loan interest is
// counted (day_count.h), not compounded. Exact in 128 bits; each amount is rounded half up to the fen once, the sum not
// again. Cash of that day or earlier counts in full.
#pragma once

#include "core/domain/day_count.h"

#include <vector>

namespace qingshou {

/// Negative: paid out.
struct DatedCash {
    QDate on{};
    Money amount{};
    friend bool operator==(const DatedCash&, const DatedCash&) = default;
};

Money sumOf(const std::vector<DatedCash>& cash);
Money presentValue(const std::vector<DatedCash>& cash, Rate annualRate, DayCount dayCount, QDate asOf);

} // namespace qingshou
