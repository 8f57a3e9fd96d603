// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/catch_qt.h"

using qingshou::Money;
using qingshou::parseMoney;

TEST_CASE("Money: typed amounts")
{
    struct Case {
        const char* typed;
        qint64 fen;
    };
    const auto [typed, fen] = GENERATE(values<Case>({{"12,500", 1250000},
                                                     {"1.25万", 1250000},
                                                     {"0.000001亿", 10000},
                                                     {"¥12,500.5", 1250050},
                                                     {"￥1", 100},
                                                     {"１２３.４５元", 12345},
                                                     {"-3.10", -310},
                                                     {"0", 0},
                                                     {".5", 50},
                                                     {"1.2300", 123},
                                                     {"1,000,000,000,000,000.00", 100'000'000'000'000'000},
                                                     {"-1000000000000000", -100'000'000'000'000'000}}));
    CAPTURE(typed);
    REQUIRE(parseMoney(QString::fromUtf8(typed)) == Money::fromFen(fen));
}

TEST_CASE("Money: what is no amount")
{
    const auto typed = GENERATE("", "abc", "1.234", "1..2", "1e5", "4.3E+17", "--1", "1.", "万", "1000000000000001",
                                "1000000000000000.01", "10000000000000000");
    CAPTURE(typed);
    REQUIRE_FALSE(parseMoney(QString::fromUtf8(typed)).has_value());
}

TEST_CASE("Money: shown")
{
    CHECK(Money::fromFen(123456789).toYuan() == "1,234,567.89");
    CHECK(Money::fromFen(-5).toYuan() == "-0.05");
    CHECK(Money::fromFen(-123456).toYuan(true) == "(1,234.56)");
    CHECK(Money::fromFen(100000).toPlainYuan() == "1000.00");
    CHECK(Money::fromYuan(125000).toWanYuan() == "12.50");
    CHECK(Money::fromFen(4999).toWanYuan() == "0.00");
    CHECK(Money::fromFen(5000).toWanYuan() == "0.01");
    CHECK(Money::fromFen(-5000).toWanYuan() == "-0.01");
}

TEST_CASE("Money: ratios round half away from zero")
{
    CHECK(Money::fromFen(5).timesRatioHalfUp(1, 2) == Money::fromFen(3));
    CHECK(Money::fromFen(-5).timesRatioHalfUp(1, 2) == Money::fromFen(-3));
    CHECK(Money::fromFen(5).timesRatioHalfUp(-1, -2) == Money::fromFen(3));
    CHECK_THROWS_AS(Money::fromFen(std::numeric_limits<qint64>::max()) + Money::fromFen(1), std::overflow_error);
}
