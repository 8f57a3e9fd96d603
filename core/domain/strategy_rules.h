// SPDX-License-Identifier: GPL-3.0-or-later
// What the bank's own table of rules proposes for a borrower (一户一策), and why: the first rule in order whose every
// condition fits. Pure. The table itself is the bank's policy; the first one is in migration 0009.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/risk_class.h"
#include "core/domain/strategy_terms.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace qingshou {

using StrategyRuleId = Id<struct StrategyRuleTag>;

/// What is left empty fits everybody.
struct StrategyConditions {
    std::vector<RiskClass> classes{};        ///< the worse of the ledger's and the rule's
    std::vector<GuaranteeType> guarantees{}; ///< of any loan on which something is owed
    std::vector<Capacity> capacities{};
    std::vector<Willingness> willingness{};
    std::optional<int> daysFrom{}; ///< days past due, of the loan that is late longest
    std::optional<int> daysTo{};
    std::optional<Money> owedFrom{}; ///< everything that is owed
    std::optional<Money> owedTo{};
    std::optional<int> brokenPromises{}; ///< at least so many
    bool periodEnding = false;           ///< only while a legal period is red
    friend bool operator==(const StrategyConditions&, const StrategyConditions&) = default;
};

struct StrategyRule {
    StrategyRuleId id{};
    int place = 0; ///< tried in this order
    QString name{};
    StrategyConditions when{};
    Prospect prospect = Prospect::Collect;
    std::vector<Measure> measures{}; ///< in the order they are to be taken
    int targetDays = 30;             ///< from the day of the proposal
    bool active = true;
    friend bool operator==(const StrategyRule&, const StrategyRule&) = default;
};

struct StrategyFacts {
    RiskClass riskClass = RiskClass::Normal;
    std::vector<GuaranteeType> guarantees{};
    Capacity capacity = Capacity::Unknown;
    Willingness willingness = Willingness::Unknown;
    int daysPastDue = 0;
    Money owed{};
    int brokenPromises = 0;
    bool periodEnding = false;
};

/// What a rule asks for.
enum class StrategyCondition { Class, DaysPastDue, Owed, Guarantee, Capacity, Willingness, BrokenPromises, Period };

struct StrategyProposal {
    StrategyRule rule{};
    std::vector<StrategyCondition> because{}; ///< what the rule asked for, all of it met; empty: it fits everybody
};

/// The conditions that a rule has.
std::vector<StrategyCondition> conditionsOf(const StrategyConditions& when);
bool fits(const StrategyConditions& when, const StrategyFacts& facts);
/// Nothing when no rule in use fits.
std::optional<StrategyProposal> proposeStrategy(std::span<const StrategyRule> rules, const StrategyFacts& facts);

} // namespace qingshou
