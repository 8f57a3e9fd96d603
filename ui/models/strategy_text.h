// SPDX-License-Identifier: GPL-3.0-or-later
// A strategy in words, what a version changed against the one before, and what the table of rules asks and proposes.
#pragma once

#include "core/domain/strategy_rules.h"
#include "core/storage/strategy_repository.h"

#include <QStringList>

namespace qingshou {

/// "Visit, negotiate, sue": in the order they are to be taken.
QString measuresText(const std::vector<Measure>& measures);
/// "Amount: 50,000.00 → 80,000.00", one line a field; for the first version, nothing.
QStringList strategyChanges(const StrategyRow& now, const StrategyRow* before);

/// "doubtful, loss; 91 days past due or more": what a rule asks for; "everybody" when it asks for nothing.
QString conditionsText(const StrategyConditions& when);
/// "Rule “…”, because …": what of the facts made the rule fit.
QString whyProposed(const StrategyProposal& proposal, const StrategyFacts& facts);
/// "Collect: visit, negotiate; within 30 days".
QString ruleText(const StrategyRule& rule);

} // namespace qingshou
