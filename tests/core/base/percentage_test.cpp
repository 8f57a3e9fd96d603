// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percentage.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Percentage: exact, half away from zero", "[percentage]")
{
    struct Case {
        qint64 part;
        qint64 whole;
        const char* text;
    };
    const auto [part, whole, text] = GENERATE(values<Case>({{550, 11'000, "5.00"},
                                                            {520, 550, "94.55"},
                                                            {1, 3, "33.33"},
                                                            {2, 3, "66.67"},
                                                            {1, 20'000, "0.01"}, // 0.005 %
                                                            {-1, 20'000, "-0.01"},
                                                            {1, 20'001, "0.00"},
                                                            {-2, 100, "-2.00"},
                                                            {3, 2, "150.00"},
                                                            {0, 7, "0.00"}}));
    CAPTURE(part, whole);
    REQUIRE(percentageOf(part, whole)->toText() == text);
    REQUIRE(percentageOf(Money::fromFen(part), Money::fromFen(whole)) == percentageOf(part, whole));
}

TEST_CASE("Percentage: of nothing there is none", "[percentage]")
{
    CHECK_FALSE(percentageOf(5, 0).has_value());
    CHECK_FALSE(percentageOf(Money::fromYuan(1), -Money::fromYuan(1)).has_value());
}

TEST_CASE("Percentage: shown with a plus for a gap", "[percentage]")
{
    CHECK(Percentage::fromBasisPoints(1200).toText(true) == "+12.00");
    CHECK(Percentage::fromBasisPoints(0).toText(true) == "0.00");
    CHECK((Percentage::fromBasisPoints(3800) - Percentage::fromBasisPoints(4000)).toText(true) == "-2.00");
}
