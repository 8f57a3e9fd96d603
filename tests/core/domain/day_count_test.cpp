// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_count.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

TEST_CASE("Day count: the first day counts, the last does not", "[daycount]")
{
    CHECK(daysBetween({2025, 3, 15}, {2025, 6, 20}, DayCount::Act360) == 97);
    CHECK(daysBetween({2024, 1, 31}, {2025, 1, 31}, DayCount::Act365) == 366);
    CHECK(daysBetween({2024, 1, 31}, {2024, 1, 31}, DayCount::Act360) == 0);
    CHECK(daysBetween({2024, 2, 1}, {2024, 1, 31}, DayCount::Act360) == -1);
    CHECK(daysBetween({2024, 1, 31}, {2025, 1, 31}, DayCount::Thirty360) == 360);
    CHECK(daysBetween({2024, 1, 15}, {2024, 3, 31}, DayCount::Thirty360) == 76);
    CHECK(daysBetween({2025, 2, 28}, {2026, 2, 28}, DayCount::Thirty360) == 360);
    CHECK(daysBetween({2024, 3, 31}, {2024, 1, 15}, DayCount::Thirty360) == -76);
}

TEST_CASE("Simple interest", "[daycount]")
{
    const Rate rate = *parseRate(QStringLiteral("10.80"));
    CHECK(simpleInterest(Money::fromYuan(50'000), rate, 97, DayCount::Act360) == Money::fromFen(145'500));
    CHECK(simpleInterest(Money::fromYuan(50'000), rate, 97, DayCount::Act365) == Money::fromFen(143'507));
    CHECK(simpleInterest(Money::fromYuan(900), rate, 97, DayCount::Act360) == Money::fromFen(2'619));
    CHECK(simpleInterest(Money::fromYuan(900), rate, 97, DayCount::Act365) == Money::fromFen(2'583));
    CHECK(simpleInterest(Money::fromYuan(50'000), rate, 0, DayCount::Act360).isZero());
}

TEST_CASE("Day count: properties", "[daycount][property]")
{
    CHECK(rc::check("30/360 differs from a calendar of months by days of the month only", [] {
        const QDate first = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 1500));
        const QDate last = first.addDays(*rc::gen::inRange(0, 1500));
        const int months = 12 * (last.year() - first.year()) + last.month() - first.month();
        const int days = daysBetween(first, last, DayCount::Thirty360);
        RC_ASSERT(days >= 30 * (months - 1));
        RC_ASSERT(days <= 30 * (months + 1));
        RC_ASSERT(daysBetween(last, first, DayCount::Thirty360) == -days);
    }));
}
