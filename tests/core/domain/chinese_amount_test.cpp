// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/chinese_amount.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

#include <limits>

using namespace qingshou;

TEST_CASE("Capitals: amounts in letters", "[capitals]")
{
    struct Case {
        qint64 fen;
        const char* text;
    };
    const auto [fen, text] = GENERATE(values<Case>({
        {5'290'619, "伍万贰仟玖佰零陆元壹角玖分"},
        {10'000'000, "壹拾万元整"},
        {0, "零元整"},
        {5, "伍分"},
        {50, "伍角整"},
        {55, "伍角伍分"},
        {105, "壹元零伍分"},
        {110, "壹元壹角整"},
        {1'000, "壹拾元整"},
        {10'100, "壹佰零壹元整"},
        {100'100, "壹仟零壹元整"},
        {140'950, "壹仟肆佰零玖元伍角整"},
        {600'714, "陆仟零柒元壹角肆分"},
        {32'504, "叁佰贰拾伍元零肆分"},
        {1'000'100, "壹万零壹元整"},
        {1'640'902, "壹万陆仟肆佰零玖元零贰分"},
        {100'400'000, "壹佰万肆仟元整"},
        {10'000'010'000, "壹亿零壹佰元整"},
        {10'001'000'000, "壹亿零壹万元整"},
        {10'000'000'000, "壹亿元整"},
        {20'300'000'000, "贰亿零叁佰万元整"},
        {1'000'000'000'000, "壹佰亿元整"},
        {100'000'000'000'000, "壹万亿元整"},
        {100'000'000'000'100, "壹万亿零壹元整"},
        {-5'290'619, "负伍万贰仟玖佰零陆元壹角玖分"},
        {-1, "负壹分"},
    }));
    CAPTURE(fen);
    CHECK(amountInCapitals(Money::fromFen(fen)) == QString::fromUtf8(text));
    CHECK(parseAmountInCapitals(QString::fromUtf8(text)) == Money::fromFen(fen));
}

TEST_CASE("Capitals: the largest and smallest amounts", "[capitals]")
{
    for (const qint64 fen : {std::numeric_limits<qint64>::max(), -std::numeric_limits<qint64>::max()}) {
        const Money amount = Money::fromFen(fen);
        CHECK(parseAmountInCapitals(amountInCapitals(amount)) == amount);
    }
    CHECK(amountInCapitals(Money::fromFen(std::numeric_limits<qint64>::min())).startsWith(QStringLiteral("负玖亿")));
}

TEST_CASE("Capitals: what is not written so", "[capitals]")
{
    const auto text =
        GENERATE("", "元", "整", "负", "壹元", "壹元整整", "拾元整", "壹贰元整", "零壹元整", "壹元零角伍分", "一元整",
                 "壹万万元整", "负零元整", "壹元伍分", "壹亿亿亿亿亿元整", "角整");
    CAPTURE(text);
    CHECK_FALSE(parseAmountInCapitals(QString::fromUtf8(text)).has_value());
}

TEST_CASE("Capitals: properties", "[capitals][property]")
{
    CHECK(rc::check("what is written reads back", [] {
        const qint64 scale = *rc::gen::element<qint64>(1, 100, 10'000, 1'000'000'000);
        const Money amount = Money::fromFen(*rc::gen::inRange<qint64>(-99'999'999, 99'999'999) * scale);
        RC_ASSERT(parseAmountInCapitals(amountInCapitals(amount)) == amount);
    }));
}
