// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/rate.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("dates: typed by an officer on Wednesday 2026-09-30")
{
    struct Case {
        const char* typed;
        QDate expected;
    };
    const auto [typed, expected] = GENERATE(values<Case>({{"2026-09-30", {2026, 9, 30}},
                                                          {"2026/10/1", {2026, 10, 1}},
                                                          {"2026年10月1日", {2026, 10, 1}},
                                                          {"20261001", {2026, 10, 1}},
                                                          {"0930", {2026, 9, 30}},
                                                          {"10.8", {2026, 10, 8}},
                                                          {"15", {2026, 9, 15}},
                                                          {"+7", {2026, 10, 7}},
                                                          {"-1", {2026, 9, 29}},
                                                          {"今天", {2026, 9, 30}},
                                                          {"后天", {2026, 10, 2}},
                                                          {"周三", {2026, 9, 30}},
                                                          {"周一", {2026, 10, 5}},
                                                          {"下周一", {2026, 10, 5}},
                                                          {"下周日", {2026, 10, 11}},
                                                          {"月底", {2026, 9, 30}},
                                                          {"下月底", {2026, 10, 31}}}));
    CAPTURE(typed);
    REQUIRE(parseTypedDate(QString::fromUtf8(typed), QDate(2026, 9, 30)) == expected);
}

TEST_CASE("dates: what is no day")
{
    const auto typed = GENERATE("", "2026-02-29", "31", "1332", "123", "tomorrow", "周八", "2026-13-01");
    CAPTURE(typed);
    REQUIRE_FALSE(parseTypedDate(QString::fromUtf8(typed), QDate(2026, 9, 30)).has_value());
}

TEST_CASE("dates: ISO text is strict")
{
    CHECK(fromIso("2026-02-28") == QDate(2026, 2, 28));
    CHECK_FALSE(fromIso("2026-02-29").has_value());
    CHECK_FALSE(fromIso("2026-2-28").has_value());
    CHECK_FALSE(fromIso("2026-02-2a").has_value());
}

TEST_CASE("dates: bytes of an ISO day are its text")
{
    const QDate last(9999, 12, 31);
    for (QDate day(1, 1, 1); day < last; day = day.addDays(61)) {
        const std::array<char, 10> bytes = isoBytes(day);
        REQUIRE(QString::fromLatin1(bytes.data(), bytes.size()) == toIso(day));
    }
    for (const QDate day : {QDate(2024, 2, 29), QDate(1900, 2, 28), QDate(2000, 12, 31), last}) {
        const std::array<char, 10> bytes = isoBytes(day);
        CHECK(QString::fromLatin1(bytes.data(), bytes.size()) == toIso(day));
    }
}

TEST_CASE("Clock: today is China's day")
{
    const FixedClock clock(QDateTime(QDate(2026, 9, 29), QTime(16, 30), Qt::UTC));
    CHECK(clock.today() == QDate(2026, 9, 30));
}

TEST_CASE("Rate: units and exactness")
{
    CHECK(parseRate("8.40")->e8() == 8'400'000);
    CHECK(parseRate("7.5", RateUnit::MonthlyPerMille) == parseRate("9"));
    CHECK(parseRate("7.5‰") == parseRate("9%"));
    CHECK(parseRate("1.75", RateUnit::DailyPerTenThousand) == parseRate("6.3"));
    CHECK(parseRate("7.20")->plusPercent(50) == *parseRate("10.80"));
    CHECK(parseRate("7.125")->toPercent() == "7.125");
    CHECK(parseRate("9")->toPercent() == "9.00");
    CHECK_FALSE(parseRate("").has_value());
    CHECK_FALSE(parseRate("-1").has_value());
    CHECK_FALSE(parseRate("101").has_value());
}
