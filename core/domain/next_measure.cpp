// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/next_measure.h"

#include <algorithm>

namespace qingshou {

std::optional<Measure> raisedMeasure(const StrategyInForce& strategy, std::span<const QDate> lastDays)
{
    // A promise is broken on the day after its last one.
    const auto broken = static_cast<size_t>(
        std::count_if(lastDays.begin(), lastDays.end(), [&](QDate lastDay) { return lastDay >= strategy.approvedOn; }));
    return broken < strategy.measures.size() ? std::optional(strategy.measures[broken]) : std::nullopt;
}

} // namespace qingshou
