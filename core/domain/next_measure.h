// SPDX-License-Identifier: GPL-3.0-or-later
// What a broken promise raises: the next measure of the strategy in force (一户一策). Pure.
#pragma once

#include "core/domain/strategy_terms.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace qingshou {

/// The approved strategy that a borrower is worked by.
struct StrategyInForce {
    std::vector<Measure> measures{}; ///< in the order they are to be taken
    QDate approvedOn{};
};

/// Whoever approved the strategy knew of the promises broken before: its first measure is the answer to those. Each one
/// broken since moves on to the next. Nothing when they are all used up: then the strategy has to be revised.
/// `lastDays` are those of the broken promises, grace included.
std::optional<Measure> raisedMeasure(const StrategyInForce& strategy, std::span<const QDate> lastDays);

} // namespace qingshou
