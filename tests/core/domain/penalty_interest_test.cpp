// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/penalty_interest.h"

#include "core/domain/allocation.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

const QDate due(2025, 3, 15);
const QDate asOf(2025, 6, 20);
const PenaltyTerms terms{*parseRate(QStringLiteral("7.20")), 50, 100, false, DayCount::Act360};

} // namespace

TEST_CASE("Penalty interest: oracle C", "[penalty]")
{
    const Rate rate = penaltyRate(terms);
    CHECK(rate.toPercent() == "10.80");
    const auto penalty = accrue(Money::fromYuan(50'000), due, {}, asOf, rate, DayCount::Act360);
    const auto compound = accrue(Money::fromYuan(900), due, {}, asOf, rate, DayCount::Act360);
    REQUIRE(penalty.segments.size() == 1);
    CHECK(penalty.segments[0].days == 97);
    CHECK(penalty.total == Money::fromFen(145'500));
    CHECK(compound.total == Money::fromFen(2'619));
    CHECK(accrue(Money::fromYuan(50'000), due, {}, asOf, rate, DayCount::Act365).total == Money::fromFen(143'507));
    CHECK(accrue(Money::fromYuan(900), due, {}, asOf, rate, DayCount::Act365).total == Money::fromFen(2'583));
    const DebtParts owed{Money::fromYuan(525), Money::fromYuan(900), penalty.total, compound.total,
                         Money::fromYuan(50'000)};
    CHECK(owed.total().toYuan() == "52,906.19");
}

TEST_CASE("Penalty interest: in segments between payments", "[penalty]")
{
    const auto accrual = accrue(Money::fromYuan(50'000), due, {{{2025, 4, 15}, Money::fromYuan(-10'000)}}, asOf,
                                penaltyRate(terms), DayCount::Act360);
    CHECK(accrual.segments ==
          std::vector<AccrualSegment>{{due, {2025, 4, 15}, 31, Money::fromYuan(50'000), Money::fromFen(46'500)},
                                      {{2025, 4, 15}, asOf, 66, Money::fromYuan(40'000), Money::fromFen(79'200)}});
    CHECK(accrual.total == Money::fromFen(125'700));
}

TEST_CASE("Penalty interest: changes outside the time, and paid off", "[penalty]")
{
    const Rate rate = penaltyRate(terms);
    const std::vector<BalanceChange> changes{{asOf, Money::fromYuan(-50'000)}, // on the last day: not counted
                                             {due.addDays(-10), Money::fromYuan(-10'000)}};
    const auto accrual = accrue(Money::fromYuan(50'000), due, changes, asOf, rate, DayCount::Act360);
    REQUIRE(accrual.segments.size() == 1);
    CHECK(accrual.segments[0].balance == Money::fromYuan(40'000));

    const auto paidOff =
        accrue(Money::fromYuan(100), due, {{due.addDays(10), Money::fromYuan(-120)}}, asOf, rate, DayCount::Act360);
    CHECK(paidOff.segments.size() == 1);
    CHECK(paidOff.total == simpleInterest(Money::fromYuan(100), rate, 10, DayCount::Act360));
    CHECK(accrue(Money::fromYuan(100), asOf, {}, due, rate, DayCount::Act360).segments.empty());

    // Interest that joins the base at a settlement day, where the contract says so.
    const auto grown =
        accrue(Money::fromYuan(900), due, {{{2025, 3, 20}, Money::fromYuan(100)}}, asOf, rate, DayCount::Act360);
    CHECK(grown.segments[1].balance == Money::fromYuan(1'000));
}

TEST_CASE("Penalty rate: overdue and misused take the higher, not both", "[penalty]")
{
    PenaltyTerms both = terms;
    both.misused = true;
    CHECK(penaltyRate(both).toPercent() == "14.40");
    both.misusePercent = 30;
    CHECK(penaltyRate(both).toPercent() == "10.80");
    CHECK_FALSE(withinOfficialRange(both));
    CHECK(withinOfficialRange(terms));
    PenaltyTerms steep = terms;
    steep.overduePercent = 51;
    CHECK_FALSE(withinOfficialRange(steep));
}

TEST_CASE("Doubled interest after a judgment", "[penalty]")
{
    CHECK(doubledInterest(Money::fromYuan(80'000), 100) == Money::fromYuan(1'400));
}

TEST_CASE("Charges above the ceiling of courts", "[penalty]")
{
    const Money principal = Money::fromYuan(36'500);
    CHECK_FALSE(exceedsCeiling(Money::fromYuan(2'400), principal, 100)); // 24.00 per day
    CHECK(exceedsCeiling(Money::fromFen(240'001), principal, 100));
    CHECK(exceedsCeiling(Money::fromYuan(1'600), principal, 100, *parseRate(QStringLiteral("15"))));
}

TEST_CASE("Penalty interest: properties", "[penalty][property]")
{
    CHECK(rc::check("segments follow one another and sum to the total", [] {
        std::vector<BalanceChange> changes;
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i)
            changes.push_back({due.addDays(*rc::gen::inRange(-10, 150)),
                               Money::fromFen(*rc::gen::inRange<qint64>(-2'000'000, 1'000'000))});
        const auto accrual = accrue(Money::fromYuan(50'000), due, changes, asOf, penaltyRate(terms), DayCount::Act360);
        Money sum;
        QDate day = due;
        for (const auto& segment : accrual.segments) {
            RC_ASSERT(segment.from >= day && segment.to > segment.from && segment.to <= asOf);
            RC_ASSERT(segment.balance.isPositive() && !segment.interest.isNegative());
            day = segment.to;
            sum += segment.interest;
        }
        RC_ASSERT(sum == accrual.total);
    }));
}
