// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/working_calendar.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

TEST_CASE("WorkingCalendar: days of the built-in years", "[calendar]")
{
    const auto calendar = WorkingCalendar::builtIn();
    struct Case {
        QDate date;
        bool working;
        const char* why;
    };
    const auto [date, working, why] = GENERATE(values<Case>({{{2026, 9, 30}, true, "Wednesday"},
                                                             {{2026, 10, 1}, false, "National Day"},
                                                             {{2026, 10, 10}, true, "make-up Saturday"},
                                                             {{2026, 2, 28}, true, "make-up Saturday"},
                                                             {{2026, 2, 16}, false, "Spring Festival on a Monday"},
                                                             {{2024, 10, 12}, true, "make-up Saturday"},
                                                             {{2025, 6, 2}, false, "Dragon Boat on a Monday"},
                                                             {{2025, 6, 7}, false, "plain Saturday"}}));
    CAPTURE(date, why);
    REQUIRE(calendar.isWorkingDay(date) == working);
}

TEST_CASE("WorkingCalendar: a last day off moves to the next working day", "[calendar]")
{
    const auto calendar = WorkingCalendar::builtIn();
    struct Case {
        QDate date;
        QDate rolled;
        bool provisional;
    };
    const auto [date, rolled, provisional] =
        GENERATE(values<Case>({{{2025, 6, 30}, {2025, 6, 30}, false},
                               {{2024, 10, 5}, {2024, 10, 8}, false},
                               {{2025, 5, 31}, {2025, 6, 3}, false},
                               {{2026, 2, 28}, {2026, 2, 28}, false}, // worked in exchange
                               {{2027, 2, 28}, {2027, 3, 1}, true},
                               {{2028, 9, 1}, {2028, 9, 1}, true},
                               {{2023, 12, 31}, {2024, 1, 2}, true}})); // 2024 is known, 2023 is not
    CAPTURE(date);
    REQUIRE(calendar.roll(date) == CalendarDay{rolled, provisional});
}

TEST_CASE("WorkingCalendar: counting working days", "[calendar]")
{
    const auto calendar = WorkingCalendar::builtIn();
    CHECK(calendar.workingDaysBetween({2026, 9, 28}, {2026, 10, 10}) == 3 + 3);
    CHECK(calendar.workingDaysBetween({2026, 10, 1}, {2026, 10, 7}) == 0);
    CHECK(calendar.workingDaysBetween({2026, 10, 8}, {2026, 10, 8}) == 1);
    CHECK(calendar.workingDaysBetween({2026, 10, 9}, {2026, 10, 8}) == 0);
    CHECK(calendar.addWorkingDays({2026, 9, 30}, 1) == CalendarDay{{2026, 10, 8}, false});
    CHECK(calendar.addWorkingDays({2026, 10, 8}, -1) == CalendarDay{{2026, 9, 30}, false});
    CHECK(calendar.addWorkingDays({2026, 10, 1}, 0) == CalendarDay{{2026, 10, 1}, false});
    CHECK(calendar.addWorkingDays({2026, 12, 31}, 1) == CalendarDay{{2027, 1, 1}, true});
}

TEST_CASE("WorkingCalendar: a year without a table has weekends only", "[calendar]")
{
    const WorkingCalendar calendar;
    CHECK_FALSE(calendar.knowsYear(2026));
    CHECK(calendar.isWorkingDay({2026, 10, 1}));
    CHECK(calendar.roll({2026, 10, 3}) == CalendarDay{{2026, 10, 5}, true});
}

TEST_CASE("WorkingCalendar: a table is taken whole or not at all", "[calendar]")
{
    auto calendar = WorkingCalendar::builtIn();
    const auto json = GENERATE("", "[]", "{", R"({"holidays":{}})", R"({"holidays":{},"workdays":{}})",
                               R"({"holidays":{"2027-02-30":""},"workdays":{}})",
                               R"({"holidays":{"2027-01-01":"","2028-01-01":""},"workdays":{}})",
                               R"({"holidays":{"2027-01-01":""},"workdays":{"2026-12-31":""}})",
                               R"({"holidays":{"2027-01-02":""},"workdays":{"2027-01-02":""}})");
    CAPTURE(json);
    const auto outcome = calendar.addYear(json);
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().code == ErrorCode::Invalid);
    CHECK(outcome.error().args.value(0) == "calendar");
    CHECK_FALSE(calendar.knowsYear(2027));
    CHECK(calendar.isWorkingDay({2027, 1, 1}));
}

TEST_CASE("WorkingCalendar: a year can be added and replaced", "[calendar]")
{
    WorkingCalendar calendar;
    REQUIRE(calendar.addYear(R"({"holidays":{"2027-01-01":"元旦"},"workdays":{"2027-01-03":"元旦"},"inLieuDays":{}})")
                .ok());
    CHECK(calendar.roll({2027, 1, 1}) == CalendarDay{{2027, 1, 3}, false});
    REQUIRE(calendar.addYear(R"({"holidays":{"2027-01-04":"x"},"workdays":{}})").ok());
    CHECK(calendar.isWorkingDay({2027, 1, 1}));
    CHECK_FALSE(calendar.isWorkingDay({2027, 1, 3}));
}

TEST_CASE("WorkingCalendar: properties", "[calendar][property]")
{
    const auto calendar = WorkingCalendar::builtIn();
    const auto day = rc::gen::map(rc::gen::inRange(0, 5 * 365), [](int n) { return QDate(2023, 1, 1).addDays(n); });
    CHECK(rc::check("rolling lands on the first working day", [&] {
        const QDate date = *day;
        const QDate rolled = calendar.roll(date).date;
        RC_ASSERT(calendar.isWorkingDay(rolled));
        RC_ASSERT(calendar.workingDaysBetween(date, rolled) == 1);
    }));
    CHECK(rc::check("adding and counting agree", [&] {
        const QDate date = *day;
        const int count = *rc::gen::inRange(1, 60);
        const QDate then = calendar.addWorkingDays(date, count).date;
        RC_ASSERT(calendar.workingDaysBetween(date.addDays(1), then) == count);
    }));
}
