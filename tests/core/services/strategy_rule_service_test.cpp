// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/strategy_rule_service.h"

#include "core/storage/strategy_rule_repository.h"
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Rules : TestWorkspace {
    std::vector<StrategyRule> all() { return StrategyRuleRepository(db()).all(); }
    QString proposed(const StrategyFacts& facts)
    {
        const auto proposal = proposeStrategy(all(), facts);
        return proposal ? proposal->rule.name : QString();
    }
    StrategyRule made(const char* name) const
    {
        return {.place = 5,
                .name = QString::fromUtf8(name),
                .when = {.classes = {RiskClass::Loss, RiskClass::Doubtful},
                         .guarantees = {GuaranteeType::JointGroup},
                         .capacities = {Capacity::Unable},
                         .willingness = {Willingness::Evading},
                         .daysFrom = 0,
                         .daysTo = 400,
                         .owedFrom = Money::fromFen(1),
                         .owedTo = Money::fromYuan(1'000'000),
                         .brokenPromises = 3,
                         .periodEnding = true},
                .prospect = Prospect::Hopeless,
                .measures = {Measure::Sue, Measure::Visit},
                .targetDays = 20};
    }
};

} // namespace

TEST_CASE("Strategy rules: what a new file proposes", "[strategy]")
{
    Rules r;
    const StrategyFacts mortgaged{
        .riskClass = RiskClass::Doubtful, .guarantees = {GuaranteeType::Mortgage}, .daysPastDue = 300};
    CHECK(r.proposed(mortgaged) == QStringLiteral("不良有抵质押"));
    StrategyFacts facts = mortgaged;
    facts.willingness = Willingness::Evading;
    CHECK(r.proposed(facts) == QStringLiteral("恶意逃废债"));
    facts = mortgaged;
    facts.periodEnding = true;
    CHECK(r.proposed(facts) == QStringLiteral("法定期限将届满"));
    facts = mortgaged;
    facts.capacity = Capacity::Able;
    facts.willingness = Willingness::Hesitant;
    CHECK(r.proposed(facts) == QStringLiteral("有能力不愿还"));
    CHECK(r.proposed({.riskClass = RiskClass::SpecialMention, .daysPastDue = 12}) == QStringLiteral("早期逾期"));
    CHECK(r.proposed({.riskClass = RiskClass::SpecialMention, .daysPastDue = 40}) == QStringLiteral("其他逾期"));
    CHECK(r.proposed({}) == QStringLiteral("未逾期"));
    CHECK(r.proposed({.riskClass = RiskClass::Loss,
                      .guarantees = {GuaranteeType::Credit},
                      .capacity = Capacity::Unable,
                      .willingness = Willingness::Unwilling,
                      .daysPastDue = 900}) == QStringLiteral("信用损失无力偿还"));
}

TEST_CASE("Strategy rules: a rule is kept as it was given, with its audit entry", "[strategy]")
{
    Rules r;
    r.signIn(QStringLiteral("supervisor"));
    const size_t before = r.all().size();
    StrategyRule rule = r.made("试用");
    const auto id = r.services().strategyRules.save(rule);
    REQUIRE(id.ok());
    rule.id = *id;
    REQUIRE(r.all().size() == before + 1);
    CHECK(r.all().front() == rule);
    CHECK(r.lastAudit().action == QStringLiteral("create_strategy_rule"));

    rule.active = false;
    rule.when = {};
    REQUIRE(r.services().strategyRules.save(rule).ok());
    CHECK(r.all().front() == rule);
    CHECK(r.lastAudit().action == QStringLiteral("change_strategy_rule"));
    CHECK(r.lastAudit().change["before"].toObject()["broken_promises"].toInt() == 3);
    CHECK(r.lastAudit().change["after"].toObject()["active"].toBool() == false);
}

TEST_CASE("Strategy rules: what is refused changes nothing", "[strategy]")
{
    Rules r;
    r.signIn(QStringLiteral("supervisor"));
    const std::vector<StrategyRule> before = r.all();
    const auto refused = [&](auto change, ErrorCode code, const char* field) {
        StrategyRule rule = r.made("试用");
        change(rule);
        const auto saved = r.services().strategyRules.save(rule);
        CHECK(codeOf(saved) == code);
        CHECK(saved.error().args.value(0) == QLatin1String(field));
    };
    refused([](StrategyRule& rule) { rule.name = QStringLiteral("  "); }, ErrorCode::Required, "name");
    refused([](StrategyRule& rule) { rule.name = QStringLiteral("早期逾期"); }, ErrorCode::Duplicate, "strategy_rule");
    refused([](StrategyRule& rule) { rule.measures.clear(); }, ErrorCode::Required, "measures");
    refused([](StrategyRule& rule) { rule.targetDays = 0; }, ErrorCode::OutOfRange, "target_days");
    refused([](StrategyRule& rule) { rule.when.daysFrom = 401; }, ErrorCode::OutOfRange, "days_to");
    refused([](StrategyRule& rule) { rule.when.daysFrom = -1; }, ErrorCode::OutOfRange, "days_from");
    refused([](StrategyRule& rule) { rule.when.owedTo = Money(); }, ErrorCode::OutOfRange, "owed_to");
    refused([](StrategyRule& rule) { rule.when.brokenPromises = 0; }, ErrorCode::OutOfRange, "broken_promises");
    refused([](StrategyRule& rule) { rule.id = StrategyRuleId{4711}; }, ErrorCode::NotFound, "strategy_rule");
    r.signIn(QStringLiteral("officer"));
    CHECK(codeOf(r.services().strategyRules.save(r.made("试用"))) == ErrorCode::NotAllowed);
    CHECK(r.all() == before);
}
