// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ways.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

const QDate today(2026, 11, 23);

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

/// 80,000 owed, of it 70,000 principal; 36 months, due in a month, never extended.
WayTerms terms()
{
    WayTerms t;
    t.asOf = today;
    t.owed = {{}, yuan(6'000), yuan(4'000), {}, yuan(70'000)};
    t.startOn = QDate(2023, 12, 23);
    t.dueOn = QDate(2026, 12, 23);
    t.contractRate = Rate::fromE8(7'200'000);
    t.waiverFacts = {.bad = true};
    t.plan = {RepaymentMethod::EqualPrincipal, yuan(80'000), Rate(), 8, today};
    t.extensionMonths = 12;
    t.lumpSum = yuan(72'000);
    t.lumpSumOn = today.addDays(30);
    t.lawsuit = {Procedure::Ordinary, true, 60, 360, yuan(1'000)};
    t.inKind = {yuan(80'000), 70, 360, true, yuan(2'000)};
    return t;
}

WayRules rules()
{
    WayRules r;
    r.discount = Rate::fromE8(5'000'000);
    r.waiver.matrix = {yuan(10'000), yuan(100'000), yuan(500'000)};
    r.restructuring = {yuan(75'000), yuan(1'000'000), yuan(5'000'000)};
    return r;
}

WayOutcome outcome(Way way, const WayTerms& t = terms(), const WayRules& r = rules())
{
    const std::vector<WayOutcome> all = compareWays(t, r);
    REQUIRE(all.size() == allValues<Way>().size());
    const WayOutcome& found = all[static_cast<size_t>(way)];
    REQUIRE(found.way == way);
    return found;
}

template <class Edit>
std::optional<WayObstacle> obstacle(Way way, Edit edit)
{
    WayTerms t = terms();
    edit(t);
    return outcome(way, t).obstacle;
}

} // namespace

TEST_CASE("Ways: paying off is everything, today, and asks nobody", "[ways]")
{
    const WayOutcome way = outcome(Way::PayOff);
    CHECK(way.cash == std::vector<DatedCash>{{today, yuan(80'000)}});
    CHECK(way.presentValue == yuan(80'000));
    CHECK(way.days == 0);
    CHECK_FALSE(way.approval);
    CHECK_FALSE(way.change);
}

TEST_CASE("Ways: a plan is its schedule", "[ways]")
{
    const WayOutcome way = outcome(Way::Plan);
    REQUIRE(way.cash.size() == 8);
    CHECK(way.cash.front() == DatedCash{QDate(2026, 12, 23), yuan(10'000)});
    CHECK(way.received == yuan(80'000));
    CHECK(way.presentValue < way.received);
    CHECK(way.days == today.daysTo(QDate(2027, 7, 23)));
    CHECK(way.approval == ApprovalLevel::RiskDepartment);
    CHECK(way.change == ContractChange::GraceOnSchedule);
    CHECK(obstacle(Way::Plan, [](WayTerms& t) { t.plan.months = 0; }) == WayObstacle::TermsMissing);
    CHECK(obstacle(Way::Plan, [](WayTerms& t) { t.plan.principal = yuan(80'001); }) == WayObstacle::MoreThanOwed);
}

TEST_CASE("Ways: an extension stays within its quota and comes before the due date", "[ways]")
{
    const WayOutcome way = outcome(Way::Extension);
    REQUIRE(way.cash.size() == 2);
    CHECK(way.cash[0] == DatedCash{today, yuan(10'000)}); // the arrears
    // 70,000 × 7.2 % × 395 ÷ 360 = 5,530.00
    CHECK(way.cash[1] == DatedCash{QDate(2027, 12, 23), yuan(75'530)});
    CHECK(way.approval == ApprovalLevel::Director);
    CHECK_FALSE(obstacle(Way::Extension, [](WayTerms& t) { t.extensionMonths = 18; }));
    CHECK(obstacle(Way::Extension, [](WayTerms& t) { t.extensionMonths = 19; }) == WayObstacle::BeyondQuota);
    CHECK_FALSE(obstacle(Way::Extension, [](WayTerms& t) { t.asOf = t.dueOn; }));
    CHECK(obstacle(Way::Extension, [](WayTerms& t) { t.asOf = t.dueOn.addDays(1); }) == WayObstacle::Overdue);
    // Extended once by 12 of its 18 months already.
    CHECK(obstacle(Way::Extension, [](WayTerms& t) {
              t.originalDueOn = QDate(2025, 12, 23);
              t.startOn = QDate(2022, 12, 23);
              t.extensionMonths = 7;
          }) == WayObstacle::BeyondQuota);
}

TEST_CASE("Ways: a lump sum leaves only what may be waived", "[ways]")
{
    const WayOutcome way = outcome(Way::LumpSumWaiver);
    CHECK(way.cash == std::vector<DatedCash>{{today.addDays(30), yuan(72'000)}});
    CHECK(way.notReceived == yuan(8'000));
    CHECK(way.days == 30);
    CHECK(way.approval == ApprovalLevel::Director);
    CHECK(way.change == ContractChange::Waiver);
    CHECK_FALSE(obstacle(Way::LumpSumWaiver, [](WayTerms& t) { t.lumpSum = yuan(70'000); }));
    CHECK(obstacle(Way::LumpSumWaiver, [](WayTerms& t) { t.lumpSum = yuan(69'999); }) == WayObstacle::NotWaivable);
    CHECK(obstacle(Way::LumpSumWaiver, [](WayTerms& t) { t.lumpSum = yuan(80'000); }) == WayObstacle::MoreThanOwed);
    CHECK(obstacle(Way::LumpSumWaiver, [](WayTerms& t) { t.lumpSumOn = today.addDays(-1); }) ==
          WayObstacle::TermsMissing);
    CHECK(obstacle(Way::LumpSumWaiver, [](WayTerms& t) { t.waiverFacts.bad = false; }) == WayObstacle::WaiverBarred);
    WayRules principal = rules();
    principal.waiver.principal = true;
    WayTerms less = terms();
    less.lumpSum = yuan(50'000);
    CHECK(outcome(Way::LumpSumWaiver, less, principal).approval == ApprovalLevel::Council);
}

TEST_CASE("Ways: a lawsuit costs first and brings a share later", "[ways]")
{
    const WayOutcome way = outcome(Way::Lawsuit);
    CHECK(way.received == yuan(48'000));
    CHECK(way.notReceived == yuan(32'000));
    CHECK(way.cost == yuan(1'800 + 820 + 1'000));
    CHECK(way.days == 360);
    CHECK(way.presentValue == Money::fromFen(4'571'429) - yuan(3'620)); // 48,000 ÷ 1.05
    CHECK_FALSE(way.approval);
    CHECK(obstacle(Way::Lawsuit, [](WayTerms& t) { t.lawsuit.expectedPercent = 101; }) == WayObstacle::TermsMissing);
}

TEST_CASE("Ways: what is taken in kind is sold in time", "[ways]")
{
    const WayOutcome way = outcome(Way::SettlementInKind);
    CHECK(way.received == yuan(56'000));
    CHECK(way.cost == yuan(2'000));
    CHECK(way.days == 360);
    CHECK(way.approval == ApprovalLevel::RiskDepartment);
    CHECK(obstacle(Way::SettlementInKind, [](WayTerms& t) { t.inKind.days = 731; }) == WayObstacle::DisposalTooLate);
    CHECK(obstacle(Way::SettlementInKind, [](WayTerms& t) {
              t.inKind.realEstate = false;
              t.inKind.days = 366;
          }) == WayObstacle::DisposalTooLate);
    CHECK(obstacle(Way::SettlementInKind, [](WayTerms& t) { t.inKind.takenFor = yuan(80'001); }) ==
          WayObstacle::MoreThanOwed);
}
