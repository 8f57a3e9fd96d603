// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/strategy_rules.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

StrategyRule rule(int place, const char* name, StrategyConditions when = {})
{
    return {.id = {place}, .place = place, .name = QString::fromUtf8(name), .when = std::move(when)};
}

QString proposed(const std::vector<StrategyRule>& rules, const StrategyFacts& facts)
{
    const auto proposal = proposeStrategy(rules, facts);
    return proposal ? proposal->rule.name : QString();
}

} // namespace

TEST_CASE("Strategy rules: every condition must fit, and its bounds count", "[strategy]")
{
    struct Row {
        const char* what;
        StrategyConditions when;
        StrategyFacts fit, other;
    };
    const StrategyFacts bad{.riskClass = RiskClass::Doubtful, .daysPastDue = 91, .owed = Money::fromYuan(100)};
    const Row rows[] = {
        {"class", {.classes = {RiskClass::Doubtful, RiskClass::Loss}}, bad, {.riskClass = RiskClass::Substandard}},
        {"days from", {.daysFrom = 91}, bad, {.daysPastDue = 90}},
        {"days to", {.daysTo = 91}, bad, {.daysPastDue = 92}},
        {"owed from", {.owedFrom = Money::fromYuan(100)}, bad, {.owed = Money::fromFen(9999)}},
        {"owed to", {.owedTo = Money::fromYuan(100)}, bad, {.owed = Money::fromFen(10001)}},
        {"guarantee of any loan",
         {.guarantees = {GuaranteeType::Mortgage}},
         {.guarantees = {GuaranteeType::Credit, GuaranteeType::Mortgage}},
         {.guarantees = {GuaranteeType::Credit}}},
        {"a guarantee, and nothing is owed",
         {.guarantees = {GuaranteeType::Mortgage}},
         {.guarantees = {GuaranteeType::Mortgage}},
         {}},
        {"capacity", {.capacities = {Capacity::Able}}, {.capacity = Capacity::Able}, {.capacity = Capacity::Unknown}},
        {"willingness",
         {.willingness = {Willingness::Unwilling, Willingness::Hesitant}},
         {.willingness = Willingness::Hesitant},
         {.willingness = Willingness::Willing}},
        {"broken promises", {.brokenPromises = 2}, {.brokenPromises = 2}, {.brokenPromises = 1}},
        {"a period about to end", {.periodEnding = true}, {.periodEnding = true}, {}},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(fits(row.when, row.fit));
        CHECK_FALSE(fits(row.when, row.other));
        CHECK(conditionsOf(row.when).size() == 1);
        // Together with one that does not fit it does not either.
        StrategyConditions both = row.when;
        both.capacities = {Capacity::Unable};
        CHECK_FALSE(fits(both, row.fit));
    }
}

TEST_CASE("Strategy rules: the first in order that is in use proposes, and says why", "[strategy]")
{
    std::vector<StrategyRule> rules{rule(30, "last"), rule(20, "late", {.daysFrom = 1, .brokenPromises = 1}),
                                    rule(10, "very late", {.daysFrom = 100})};
    CHECK(proposed(rules, {.daysPastDue = 200, .brokenPromises = 3}) == QStringLiteral("very late"));
    CHECK(proposed(rules, {.daysPastDue = 50, .brokenPromises = 3}) == QStringLiteral("late"));
    CHECK(proposed(rules, {.daysPastDue = 50}) == QStringLiteral("last"));
    const auto proposal = proposeStrategy(rules, {.daysPastDue = 50, .brokenPromises = 3});
    REQUIRE(proposal);
    CHECK(proposal->because == std::vector{StrategyCondition::DaysPastDue, StrategyCondition::BrokenPromises});
    rules[2].active = false;
    CHECK(proposed(rules, {.daysPastDue = 200, .brokenPromises = 3}) == QStringLiteral("late"));
    rules[0].active = false;
    CHECK(proposed(rules, {}).isEmpty());
    CHECK_FALSE(proposeStrategy({}, {}).has_value());
}
