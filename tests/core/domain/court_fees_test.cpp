// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/court_fees.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Court fees: the steps of 诉讼费用交纳办法", "[ways]")
{
    struct Case {
        qint64 yuan;
        qint64 acceptanceFen, enforcementFen, preservationFen;
    };
    const auto [yuan, acceptance, enforcement, preservation] = GENERATE(values<Case>({
        {0, 0, 0, 0},
        {1'000, 5'000, 5'000, 3'000},
        {10'000, 5'000, 5'000, 12'000},
        {80'000, 180'000, 110'000, 82'000}, // 1,800 / 1,100 / 820
        {100'000, 230'000, 140'000, 102'000},
        {200'000, 430'000, 290'000, 152'000},
        {500'000, 880'000, 740'000, 302'000},       // 8,800
        {1'000'000, 1'380'000, 1'240'000, 500'000}, // preservation at its cap
        {2'000'000, 2'280'000, 2'240'000, 500'000},
        {5'000'000, 4'680'000, 5'240'000, 500'000},
        {10'000'000, 8'180'000, 7'740'000, 500'000},
        {20'000'000, 14'180'000, 8'740'000, 500'000},
        {30'000'000, 19'180'000, 9'740'000, 500'000},
    }));
    CAPTURE(yuan);
    const Money claim = Money::fromYuan(yuan);
    CHECK(acceptanceFee(claim) == Money::fromFen(acceptance));
    CHECK(enforcementFee(claim) == Money::fromFen(enforcement));
    CHECK(preservationFee(claim) == Money::fromFen(preservation));
}

TEST_CASE("Court fees: half for simplified proceedings, a third for a payment order", "[ways]")
{
    const Money claim = Money::fromYuan(80'000);
    CHECK(acceptanceFee(claim, Procedure::Simplified) == Money::fromYuan(900));
    CHECK(acceptanceFee(claim, Procedure::PaymentOrder) == Money::fromYuan(600));
    CHECK(acceptanceFee(Money::fromFen(-1), Procedure::Simplified).isZero());
    CHECK(acceptanceFee(Money::fromFen(1'000'033)) == Money::fromFen(5'001)); // 0.33 yuan at 2.5 %: a fen, half up
}
