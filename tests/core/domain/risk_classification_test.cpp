// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/risk_classification.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

Percentage percent(int whole)
{
    return Percentage::fromBasisPoints(whole * 100);
}

} // namespace

TEST_CASE("Days past due: since the earliest unpaid due date", "[risk]")
{
    CHECK(daysPastDue(QDate(2024, 12, 20), {2024, 12, 31}) == 11);
    CHECK(daysPastDue(QDate(2024, 12, 20), {2024, 12, 20}) == 0);
    CHECK(daysPastDue(QDate(2024, 12, 20), {2024, 12, 1}) == 0);
    CHECK(daysPastDue(std::nullopt, {2024, 12, 31}) == 0);
}

TEST_CASE("Days past due: the larger of principal and interest, the worse of rule and ledger", "[risk]")
{
    const QDate asOf(2025, 3, 31);
    CHECK(daysPastDue(QDate(2025, 3, 20), QDate(2025, 1, 20), std::nullopt, asOf).derived == 70);
    CHECK(daysPastDue(QDate(2024, 3, 14), std::nullopt, std::nullopt, asOf).worse() == 382);
    CHECK(daysPastDue(QDate(2025, 3, 20), std::nullopt, 40, asOf).worse() == 40);
    CHECK(daysPastDue(QDate(2025, 3, 20), std::nullopt, 5, asOf).worse() == 11);
    CHECK_FALSE(daysPastDue(QDate(2025, 3, 20), std::nullopt, 12, asOf).disagree()); // counted with both ends
    CHECK_FALSE(daysPastDue(QDate(2025, 3, 20), std::nullopt, 10, asOf).disagree());
    CHECK(daysPastDue(QDate(2025, 3, 20), std::nullopt, 13, asOf).disagree());
    CHECK_FALSE(daysPastDue(QDate(2025, 3, 20), std::nullopt, std::nullopt, asOf).disagree());
}

TEST_CASE("Risk floor by days: every edge", "[risk]")
{
    struct Case {
        int days;
        RiskClass floor;
    };
    const auto [days, floor] = GENERATE(values<Case>({{0, RiskClass::Normal},
                                                      {1, RiskClass::SpecialMention},
                                                      {90, RiskClass::SpecialMention},
                                                      {91, RiskClass::Substandard},
                                                      {270, RiskClass::Substandard},
                                                      {271, RiskClass::Doubtful},
                                                      {360, RiskClass::Doubtful},
                                                      {361, RiskClass::Loss},
                                                      {5000, RiskClass::Loss}}));
    CAPTURE(days);
    REQUIRE(floorByDays(days, false, {}) == floor);
}

TEST_CASE("Risk floor by days: on which day a loan falls", "[risk]")
{
    struct Case {
        QDate due;
        QDate day;
        int days;
        RiskClass floor;
    };
    const auto [due, day, days, floor] =
        GENERATE(values<Case>({{{2025, 1, 31}, {2025, 5, 1}, 90, RiskClass::SpecialMention},
                               {{2025, 1, 31}, {2025, 5, 2}, 91, RiskClass::Substandard},
                               {{2025, 1, 31}, {2025, 10, 28}, 270, RiskClass::Substandard},
                               {{2025, 1, 31}, {2025, 10, 29}, 271, RiskClass::Doubtful},
                               {{2025, 1, 31}, {2026, 1, 26}, 360, RiskClass::Doubtful},
                               {{2025, 1, 31}, {2026, 1, 27}, 361, RiskClass::Loss},
                               {{2023, 11, 30}, {2024, 2, 29}, 91, RiskClass::Substandard}}));
    CAPTURE(due, day);
    CHECK(daysPastDue(due, day) == days);
    CHECK(floorByDays(daysPastDue(due, day), false, {}) == floor);
}

TEST_CASE("Risk floor by days: a technical cause excuses seven days", "[risk]")
{
    CHECK(floorByDays(7, true, {}) == RiskClass::Normal);
    CHECK(floorByDays(8, true, {}) == RiskClass::SpecialMention);
    RiskSettings strict;
    strict.technicalDays = 0;
    CHECK(floorByDays(1, true, strict) == RiskClass::SpecialMention);
    strict.doubtfulDays = 300;
    CHECK(floorByDays(301, false, strict) == RiskClass::Loss);
}

TEST_CASE("Late and bad differ: 31 days late is overdue, not non-performing", "[risk]")
{
    CHECK_FALSE(nonPerforming(floorByDays(31, false, {})));
    RiskFacts impaired;
    impaired.creditImpaired = true;
    CHECK(nonPerforming(riskFloor(0, impaired, {}).floor)); // paying, and bad
}

TEST_CASE("Other floors", "[risk]")
{
    struct Case {
        const char* name;
        RiskFacts facts;
        RiskClass floor;
        RiskTrigger trigger;
    };
    const auto with = [](auto change) {
        RiskFacts facts;
        change(facts);
        return facts;
    };
    const std::vector<Case> cases{
        {"fund use", with([](auto& f) { f.fundUseChanged = true; }), RiskClass::SpecialMention,
         RiskTrigger::FundUseChanged},
        {"refinanced", with([](auto& f) { f.refinanced = true; }), RiskClass::SpecialMention, RiskTrigger::Refinanced},
        {"bad elsewhere", with([](auto& f) { f.badElsewhere = true; }), RiskClass::SpecialMention,
         RiskTrigger::BadElsewhere},
        {"impaired", with([](auto& f) { f.creditImpaired = true; }), RiskClass::Substandard,
         RiskTrigger::CreditImpaired},
        {"rating", with([](auto& f) { f.ratingCut = true; }), RiskClass::Substandard, RiskTrigger::RatingCut},
        {"overdue elsewhere", with([](auto& f) { f.overdueElsewhere = Percentage::fromBasisPoints(2001); }),
         RiskClass::Substandard, RiskTrigger::OverdueElsewhere},
        {"bad here", with([](auto& f) { f.badHere = Percentage::fromBasisPoints(1001); }), RiskClass::Substandard,
         RiskTrigger::BadHere},
        {"evasion", with([](auto& f) { f.evasion = true; }), RiskClass::Doubtful, RiskTrigger::Evasion},
        {"loss share 50", with([](auto& f) {
             f.creditImpaired = true;
             f.lossShare = percent(50);
         }),
         RiskClass::Doubtful, RiskTrigger::LossShareDoubtful},
        {"loss share 90", with([](auto& f) {
             f.creditImpaired = true;
             f.lossShare = percent(90);
         }),
         RiskClass::Loss, RiskTrigger::LossShareLoss},
        {"bankruptcy", with([](auto& f) { f.bankruptcy = true; }), RiskClass::Loss, RiskTrigger::Bankruptcy}};
    for (const auto& [name, facts, floor, trigger] : cases) {
        CAPTURE(name);
        const auto result = riskFloor(0, facts, {});
        CHECK(result.floor == floor);
        REQUIRE_FALSE(result.reasons.empty());
        CHECK(result.reasons.back() == RiskFloorReason{trigger, floor});
    }
}

TEST_CASE("Other floors: what does not trigger", "[risk]")
{
    RiskFacts facts;
    facts.refinanced = facts.refinancingExempt = true;
    facts.overdueElsewhere = percent(20); // not more than
    facts.badHere = percent(10);
    facts.lossShare = percent(95); // not impaired
    CHECK(riskFloor(0, facts, {}).floor == RiskClass::Normal);
    CHECK(riskFloor(0, facts, {}).reasons.empty());

    RiskFacts retail;
    retail.retail = true;
    retail.badElsewhere = true;
    retail.badHere = retail.overdueElsewhere = percent(100);
    CHECK(riskFloor(0, retail, {}).floor == RiskClass::Normal);

    RiskFacts daysOnly;
    daysOnly.daysOnly = daysOnly.bankruptcy = true;
    CHECK(riskFloor(30, daysOnly, {}).floor == RiskClass::SpecialMention);
}

TEST_CASE("The floor is the worst trigger, and the bank's class is only warned about", "[risk]")
{
    RiskFacts facts;
    facts.fundUseChanged = facts.evasion = true;
    const auto floor = riskFloor(100, facts, {});
    CHECK(floor.floor == RiskClass::Doubtful);
    CHECK(floor.reasons.size() == 3);
    CHECK(deviates(RiskClass::Substandard, floor.floor));
    CHECK_FALSE(deviates(RiskClass::Doubtful, floor.floor));
    CHECK_FALSE(deviates(RiskClass::Loss, floor.floor)); // worse is the bank's right
    CHECK(deviates(RiskClass::Substandard, floorByDays(382, false, {})));
}

TEST_CASE("Upgrade: everything must hold", "[risk]")
{
    UpgradeFacts facts;
    facts.paidUpOn = QDate(2025, 1, 10);
    for (int month = 0; month < 12; ++month)
        facts.repaymentDates.push_back(QDate(2025, 1, 20).addMonths(month));
    facts.ableToContinue = true;
    CHECK(upgradeCheck(facts, {2025, 7, 10}, {}).allowed());
    CHECK(upgradeCheck(facts, {2025, 7, 9}, {}).obstacles == std::vector{UpgradeObstacle::MonthsShort});
    CHECK(upgradeCheck(facts, {2025, 2, 1}, {}).earliestOn == QDate(2025, 7, 10));

    facts.repaymentDates = {{2026, 1, 10}, {2025, 7, 10}, {2025, 1, 10}}; // half-yearly: the second is later
    CHECK(upgradeCheck(facts, {2025, 8, 1}, {}).obstacles == std::vector{UpgradeObstacle::PaymentPeriodsShort});
    CHECK(upgradeCheck(facts, {2025, 8, 1}, {}).earliestOn == QDate(2026, 1, 10));
    CHECK(upgradeCheck(facts, {2026, 1, 10}, {}).allowed());

    facts.ableToContinue = false;
    facts.otherImpairedHere = true;
    facts.paidUpOn.reset();
    const auto refused = upgradeCheck(facts, {2026, 1, 10}, {});
    CHECK(refused.obstacles == std::vector{UpgradeObstacle::ArrearsNotPaid, UpgradeObstacle::NotAbleToContinue,
                                           UpgradeObstacle::OtherImpairedHere});
    CHECK_FALSE(refused.earliestOn.has_value());
}

TEST_CASE("Risk floor: properties", "[risk][property]")
{
    CHECK(rc::check("more days never give a better floor", [] {
        const int days = *rc::gen::inRange(0, 800);
        const bool technical = *rc::gen::arbitrary<bool>();
        RC_ASSERT(!isWorse(floorByDays(days, technical, {}), floorByDays(days + 1, technical, {})));
    }));
}
