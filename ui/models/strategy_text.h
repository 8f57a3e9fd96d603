// SPDX-License-Identifier: GPL-3.0-or-later
// A strategy in words, and what a version changed against the one before.
#pragma once

#include "core/storage/strategy_repository.h"

#include <QStringList>

namespace qingshou {

/// "Visit, negotiate, sue": in the order they are to be taken.
QString measuresText(const std::vector<Measure>& measures);
/// "Amount: 50,000.00 → 80,000.00", one line a field; for the first version, nothing.
QStringList strategyChanges(const StrategyRow& now, const StrategyRow* before);

} // namespace qingshou
