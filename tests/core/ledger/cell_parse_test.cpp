// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/cell_parse.h"
#include "core/ledger/decimal.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;
using Why = RefusalReason;

namespace {

Cell textCell(std::string_view text)
{
    return {text.empty() ? CellType::Empty : CellType::Text, false, 0, text};
}
Cell numberCell(std::string_view text)
{
    return {CellType::Number, false, 0, text};
}

} // namespace

TEST_CASE("Cells: amounts", "[ledger][cells]")
{
    struct Case {
        const char* text;
        MoneyUnit unit;
        qint64 fen;
    };
    const auto [text, unit, fen] = GENERATE(values<Case>({
        {"1,234.50", MoneyUnit::Yuan, 123450},
        {"(1,234.50)", MoneyUnit::Yuan, -123450},
        {"（1,234.50）", MoneyUnit::Yuan, -123450},
        {"-5", MoneyUnit::Yuan, -500},
        {"¥1,000", MoneyUnit::Yuan, 100000},
        {"￥1,000元", MoneyUnit::Yuan, 100000},
        {"１２３．４５", MoneyUnit::Yuan, 12345},
        {"'12.30\t", MoneyUnit::Yuan, 1230},
        {" 12.30\xC2\xA0", MoneyUnit::Yuan, 1230},
        {".5", MoneyUnit::Yuan, 50},
        {"0", MoneyUnit::Yuan, 0},
        {"0.00", MoneyUnit::Wan, 0},
        {"12.50", MoneyUnit::Wan, 12500000},
        {"2.858625", MoneyUnit::Wan, 2858625}, // six places of 万元 are whole fen
        {"0.000001", MoneyUnit::Wan, 1},
        {"0.0000005", MoneyUnit::Wan, 1}, // below a fen: half up
        {"0.00000049", MoneyUnit::Wan, 0},
        {"-0.0000005", MoneyUnit::Wan, -1},
        {"1.005", MoneyUnit::Yuan, 101},
        {"1.0049", MoneyUnit::Yuan, 100},
        {"1.2万元", MoneyUnit::Yuan, 1200000},
        {"1.2元", MoneyUnit::Wan, 120},
        {"3.5", MoneyUnit::Thousand, 350000},
        {"1869.7472999999998", MoneyUnit::Wan, 1869747300},
        {"999,999,999,999.99", MoneyUnit::Yuan, 99999999999999},
        {"1000000000000000", MoneyUnit::Yuan, 100000000000000000},
    }));
    CAPTURE(text);
    const auto amount = parseAmount(textCell(text), unit);
    REQUIRE(amount.value);
    CHECK(amount.value->fen() == fen);
}

TEST_CASE("Cells: a workbook's amounts are taken as it shows them", "[ledger][cells]")
{
    struct Case {
        const char* text;
        MoneyUnit unit;
        qint64 fen;
    };
    const auto [text, unit, fen] = GENERATE(values<Case>({
        {"1234.5", MoneyUnit::Yuan, 123450},
        {"2.8586249999999999", MoneyUnit::Wan, 2858625},
        {"1.0049999999999999", MoneyUnit::Yuan, 101}, // 1.005 in binary
        {"0.28499999999999998", MoneyUnit::Yuan, 29},
        {"1.2345E3", MoneyUnit::Yuan, 123450},
        {"5.0000000000000001E-3", MoneyUnit::Yuan, 1},
        {"-12.5", MoneyUnit::Yuan, -1250},
        {"34196786", MoneyUnit::Yuan, 3419678600},
        {"123456789012.34", MoneyUnit::Yuan, 12345678901234},
    }));
    CAPTURE(text);
    const auto amount = parseAmount(numberCell(text), unit);
    REQUIRE(amount.value);
    CHECK(amount.value->fen() == fen);
}

TEST_CASE("Cells: what is no amount", "[ledger][cells]")
{
    struct Case {
        const char* text;
        Why why;
    };
    const auto [text, why] = GENERATE(values<Case>({
        {"", Why::None},
        {"-", Why::None},
        {"--", Why::None},
        {"—", Why::None},
        {"/", Why::None},
        {" ", Why::None},
        {"'", Why::NotAnAmount},
        {"abc", Why::NotAnAmount},
        {"1,23", Why::NotAnAmount}, // a decimal comma is not guessed at
        {"1,2345", Why::NotAnAmount},
        {"12,34,567", Why::NotAnAmount},
        {",123", Why::NotAnAmount},
        {"1.2.3", Why::NotAnAmount},
        {"5%", Why::NotAnAmount},
        {"$5", Why::NotAnAmount},
        {"(-5)", Why::NotAnAmount},
        {"()", Why::NotAnAmount},
        {".", Why::NotAnAmount},
        {"1 2", Why::NotAnAmount},
        {"4.3E+17", Why::ScientificNotation},
        {"1000000000000000.01", Why::OutOfRange},
        {"99999999999999999999", Why::NotAnAmount},
        {"99999999999999999", Why::OutOfRange},
    }));
    CAPTURE(text);
    const auto amount = parseAmount(textCell(text), MoneyUnit::Yuan);
    CHECK(amount.why == why);
    CHECK_FALSE(amount.value);
    CHECK(parseAmount({CellType::Error, false, 0, "#REF!"}, MoneyUnit::Yuan).why == Why::CellError);
}

TEST_CASE("Cells: a sign that a mapping takes off", "[ledger][cells]")
{
    CHECK(parseAmount(textCell("$60,000.00 "), MoneyUnit::Yuan, "$").value == Money::fromYuan(60'000));
    CHECK(parseAmount(textCell("60 EUR"), MoneyUnit::Yuan, "EUR").value == Money::fromYuan(60));
    CHECK(parseAmount(textCell("60"), MoneyUnit::Yuan, "$").value == Money::fromYuan(60));
}

TEST_CASE("Cells: every whole number of fen survives being written", "[ledger][cells]")
{
    rc::check("yuan and 万元", [] {
        const auto fen = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        const Money money = Money::fromFen(fen);
        RC_ASSERT(parseAmount(textCell(money.toYuan(true).toStdString()), MoneyUnit::Yuan).value == money);
        const qint64 whole = std::abs(fen) / 1'000'000, rest = std::abs(fen) % 1'000'000;
        const std::string wan = (fen < 0 ? "-" : "") + std::to_string(whole) + "." +
                                QString::number(rest).rightJustified(6, QLatin1Char('0')).toStdString();
        RC_ASSERT(parseAmount(textCell(wan), MoneyUnit::Wan).value == money);
        const std::string binary = QString::number(static_cast<double>(fen) / 100, 'g', 17).toStdString();
        RC_ASSERT(parseAmount(numberCell(binary), MoneyUnit::Yuan).value == money);
    });
}

TEST_CASE("Cells: rates by their unit", "[ledger][cells]")
{
    struct Case {
        const char* text;
        RateUnit unit;
        qint64 e8;
    };
    const auto [text, unit, e8] = GENERATE(values<Case>({
        {"8.40", RateUnit::AnnualPercent, 8'400'000},
        {"8.40%", RateUnit::AnnualPercent, 8'400'000},
        {"7.5", RateUnit::MonthlyPerMille, 9'000'000}, // 7.5‰ a month = 9 % a year
        {"7.5‰", RateUnit::AnnualPercent, 9'000'000},
        {"9%", RateUnit::MonthlyPerMille, 9'000'000},
        {"2.5", RateUnit::DailyPerTenThousand, 9'000'000},
        {"2.5‱", RateUnit::AnnualPercent, 9'000'000},
        {"6.525", RateUnit::MonthlyPerMille, 7'830'000},
        {"0", RateUnit::AnnualPercent, 0},
        {"4.123456789", RateUnit::AnnualPercent, 4'123'457}, // to 10^-8, half up
        {"100", RateUnit::AnnualPercent, 100'000'000},
    }));
    CAPTURE(text);
    const auto rate = parseRateCell(textCell(text), unit);
    REQUIRE(rate.value);
    CHECK(rate.value->e8() == e8);
    CHECK(parseRateCell({CellType::Number, true, 0, "8.4000000000000005E-2"}, RateUnit::AnnualPercent).value ==
          Rate::fromE8(8'400'000));
    CHECK(parseRateCell(textCell("-1"), unit).why == Why::NotARate);
    CHECK(parseRateCell(textCell("年"), unit).why == Why::NotARate);
    CHECK(parseRateCell(textCell("101%"), unit).why == Why::OutOfRange);
    CHECK(parseRateCell(textCell(""), unit).blank());
}

TEST_CASE("Cells: counts", "[ledger][cells]")
{
    CHECK(parseCount(textCell("659")).value == 659);
    CHECK(parseCount(textCell("0")).value == 0);
    CHECK(parseCount(textCell("1,095天")).value == 1095);
    CHECK(parseCount(numberCell("382.0")).value == 382);
    CHECK(parseCount(textCell("-")).blank());
    CHECK(parseCount(textCell("-3")).why == Why::NotACount);
    CHECK(parseCount(textCell("1.5")).why == Why::NotACount);
    CHECK(parseCount(textCell("九十")).why == Why::NotACount);
    CHECK(parseCount(textCell("10000000")).why == Why::OutOfRange);
}

TEST_CASE("Cells: numbers that name something", "[ledger][cells]")
{
    struct Case {
        const char* text;
        const char* value;
        Why why;
    };
    const auto [text, value, why] = GENERATE(values<Case>({
        {"'430522198105193905", "430522198105193905", Why::None},
        {"430522198105193905\t", "430522198105193905", Why::None},
        {"\xC2\xA0JJ001 ", "JJ001", Why::None},
        {"ＪＪ００１", "JJ001", Why::None},
        {"（2020）借字第1号", "(2020)借字第1号", Why::None},
        {"1E10", "1E10", Why::None}, // somebody's number
        {"12E-3", "", Why::ScientificNotation},
        {"4.3E+17", "", Why::ScientificNotation},
        {"4.30522E17", "", Why::ScientificNotation},
        {"4E+17", "", Why::ScientificNotation},
        {"", "", Why::None},
        {"-", "", Why::None},
        {"007", "007", Why::None},
    }));
    CAPTURE(text);
    const auto identifier = parseIdentifier(textCell(text));
    CHECK(identifier.why == why);
    CHECK(identifier.value.value_or("") == value);
}

TEST_CASE("Cells: numbers that a workbook has rounded are refused", "[ledger][cells]")
{
    CHECK(parseIdentifier(numberCell("13812345678")).value == "13812345678");
    CHECK(parseIdentifier(numberCell("1.3812345678E10")).value == "13812345678");
    CHECK(parseIdentifier(numberCell("430521620307001")).value == "430521620307001"); // 15 digits are exact
    CHECK(parseIdentifier(numberCell("4.3052219810519392E+17")).why == Why::DigitsLost);
    CHECK(parseIdentifier(numberCell("430522198105193920")).why == Why::DigitsLost);
    CHECK(parseIdentifier(numberCell("5314.0")).value == "5314");
    CHECK(parseIdentifier(numberCell("12.5")).value == "12.5");
    CHECK(parseIdentifier({CellType::Error, false, 0, "#N/A"}).why == Why::CellError);
}

TEST_CASE("Cells: texts keep their own signs", "[ledger][cells]")
{
    struct Case {
        const char *text, *value;
    };
    const auto [text, value] = GENERATE(values<Case>({
        {"张三", "张三"},
        {" 张三\t", "张三"},
        {"'张三", "张三"},
        {"某某（集团）有限公司", "某某（集团）有限公司"},
        {"ＡＢＣ１２３公司", "ABC123公司"},
        {"\xC2\xA0某县\xE3\x80\x80某镇\n", "某县 某镇"},
        {"\xEF\xBB\xBF张三", "张三"},
        {"𠀀某", "𠀀某"},
        {"多\r\n行", "多  行"},
        {"'", "'"},
    }));
    CAPTURE(text);
    CHECK(parseText(textCell(text)).value == value);
    CHECK(parseText(textCell("  ")).blank());
    CHECK(parseText({CellType::Date, false, 45351, "45351"}).value == "2024-02-29");
    CHECK(parseText(numberCell("12.0")).value == "12");
    CHECK(parseText(numberCell("0.28499999999999998")).value == "0.285");
    CHECK(parseText(numberCell("-1.5E3")).value == "-1500");
}

TEST_CASE("Cells: exact decimals", "[ledger][cells]")
{
    CHECK(scaled(*parseDecimal("0.5"), 0) == 1);
    CHECK(scaled(*parseDecimal("-0.5"), 0) == -1);
    CHECK(scaled(*parseDecimal("0.4999999999999999999999999999"), 0) == 0);
    CHECK(scaled(*parseDecimal("1.99999999999999999999999999"), 6) == 2'000'000);
    CHECK(scaled(*parseDecimal("0.12345678901234567895"), 19) == 1'234'567'890'123'456'790);
    CHECK_FALSE(scaled(*parseDecimal("99999999999999999"), 6));
    CHECK_FALSE(parseDecimal("1234567890123456789"));
    CHECK_FALSE(parseBinaryNumber("nan"));
    CHECK_FALSE(parseBinaryNumber("1e400"));
    CHECK(scaled(*parseBinaryNumber("1E15"), 2) == 100'000'000'000'000'000);
}
