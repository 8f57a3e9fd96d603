// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/strategy_rules.h"

#include <algorithm>

namespace qingshou {
namespace {

template <class T>
bool holds(const std::vector<T>& wanted, T value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

template <class T>
bool between(const T& value, const std::optional<T>& from, const std::optional<T>& to)
{
    return (!from || *from <= value) && (!to || value <= *to);
}

} // namespace

std::vector<StrategyCondition> conditionsOf(const StrategyConditions& when)
{
    std::vector<StrategyCondition> conditions;
    const auto add = [&conditions](bool asked, StrategyCondition condition) {
        if (asked)
            conditions.push_back(condition);
    };
    add(!when.classes.empty(), StrategyCondition::Class);
    add(when.daysFrom || when.daysTo, StrategyCondition::DaysPastDue);
    add(when.owedFrom || when.owedTo, StrategyCondition::Owed);
    add(!when.guarantees.empty(), StrategyCondition::Guarantee);
    add(!when.capacities.empty(), StrategyCondition::Capacity);
    add(!when.willingness.empty(), StrategyCondition::Willingness);
    add(when.brokenPromises.has_value(), StrategyCondition::BrokenPromises);
    add(when.periodEnding, StrategyCondition::Period);
    return conditions;
}

bool fits(const StrategyConditions& when, const StrategyFacts& facts)
{
    const bool secured =
        when.guarantees.empty() || std::any_of(facts.guarantees.begin(), facts.guarantees.end(),
                                               [&](GuaranteeType type) { return holds(when.guarantees, type); });
    return secured && holds(when.classes, facts.riskClass) && holds(when.capacities, facts.capacity) &&
           holds(when.willingness, facts.willingness) && between(facts.daysPastDue, when.daysFrom, when.daysTo) &&
           between(facts.owed, when.owedFrom, when.owedTo) && facts.brokenPromises >= when.brokenPromises.value_or(0) &&
           (!when.periodEnding || facts.periodEnding);
}

std::optional<StrategyProposal> proposeStrategy(std::span<const StrategyRule> rules, const StrategyFacts& facts)
{
    const StrategyRule* best = nullptr;
    for (const StrategyRule& rule : rules)
        if (rule.active && fits(rule.when, facts) && (!best || rule.place < best->place))
            best = &rule;
    return best ? std::optional(StrategyProposal{*best, conditionsOf(best->when)}) : std::nullopt;
}

} // namespace qingshou
