// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/cell_parse.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;
using Why = RefusalReason;

namespace {

Cell textCell(std::string_view text)
{
    return {text.empty() ? CellType::Empty : CellType::Text, false, 0, text};
}

} // namespace

TEST_CASE("Dates: the layouts of ledgers", "[ledger][cells]")
{
    const auto text =
        GENERATE("20240229", "2024-02-29", "2024/2/29", "2024.2.29", "2024.02.29", "2024年2月29日", "2024年02月29日",
                 "2024 年 2 月 29 日", "2024-02-29 13:45:10", "2024-02-29T13:45:10.000", "2024/2/29 0:00",
                 "2024年2月29日 13:45", "20240229134510", "202402291345", "45351", "45351.5", "20240229.0", "'20240229",
                 "2024-2-29\t", "２０２４－０２－２９", "2024/2/29 下午 1:45", "2024/2/29 1:45 PM");
    CAPTURE(text);
    const auto date = parseDate(textCell(text));
    REQUIRE(date.value);
    CHECK(*date.value == QDate(2024, 2, 29));
}

TEST_CASE("Dates: none and no date", "[ledger][cells]")
{
    struct Case {
        const char* text;
        Why why;
    };
    const auto [text, why] = GENERATE(values<Case>({
        {"", Why::None},
        {" ", Why::None},
        {"0", Why::None},
        {"00000000", Why::None},
        {"1900-01-00", Why::None},
        {"1900/1/0", Why::None},
        {"9999-12-31", Why::None},
        {"99991231", Why::None},
        {"0000-00-00", Why::None},
        {"-", Why::None},
        {"2024-02-30", Why::NotADate},
        {"2023-02-29", Why::NotADate},
        {"20241301", Why::NotADate},
        {"2024-2", Why::NotADate},
        {"202402", Why::NotADate}, // a month, or 2020-24-02
        {"24-2-29", Why::NotADate},
        {"930705", Why::NotADate},
        {"2024-02/29", Why::NotADate},
        {"2024-02-29x", Why::NotADate},
        {"2024-02-291", Why::NotADate},
        {"长期", Why::NotADate},
        {"12345", Why::NotADate},
        {"1850-01-01", Why::OutOfRange},
        {"2300-01-01", Why::OutOfRange},
    }));
    CAPTURE(text);
    const auto date = parseDate(textCell(text));
    CHECK_FALSE(date.value);
    CHECK(date.why == why);
}

TEST_CASE("Dates: a cell full of halves of days is no date", "[ledger][cells]")
{
    std::string text = "2024-02-29 ";
    while (text.size() < (1 << 20))
        text += "AM";
    CHECK(parseDate(textCell(text)).why == Why::NotADate);
    CHECK(parseDate(textCell("2024-02-29 AM PM 1:45")).why == Why::NotADate);
}

TEST_CASE("Dates: months alone where they are meant", "[ledger][cells]")
{
    for (const char* text : {"202402", "2024-02", "2024/2", "2024年2月"}) {
        CAPTURE(text);
        CHECK(parseDate(textCell(text), nullptr, true).value == QDate(2024, 2, 1));
    }
    CHECK(parseDate(textCell("20240229"), nullptr, true).value == QDate(2024, 2, 29));
    CHECK(parseDate(textCell("202413"), nullptr, true).why == Why::NotADate);
}

TEST_CASE("Dates: serial numbers of workbooks", "[ledger][cells]")
{
    CHECK(parseDate({CellType::Date, false, 45658, "45658"}).value == QDate(2025, 1, 1));
    CHECK(parseDate({CellType::Date, false, 45351, "45351.75"}).value == QDate(2024, 2, 29));
    CHECK(parseDate({CellType::Date, false, 0, "0"}).blank());
    CHECK(parseDate({CellType::Number, false, 0, "45658"}).value == QDate(2025, 1, 1));
    CHECK(parseDate({CellType::Number, false, 0, "20230315"}).value == QDate(2023, 3, 15));
    CHECK(parseDate({CellType::Error, false, 0, "#VALUE!"}).why == Why::CellError);
}

TEST_CASE("Dates: a layout of one's own", "[ledger][cells]")
{
    struct Case {
        const char *layout, *text;
        QDate date;
    };
    const auto [layout, text, date] = GENERATE(values<Case>({
        {"yyMMdd", "930705", QDate(1993, 7, 5)},
        {"yyMMdd", "690705", QDate(2069, 7, 5)},
        {"yyMMdd", "700705", QDate(1970, 7, 5)},
        {"yyMMdd", "240229", QDate(2024, 2, 29)},
        {"d-MMM-yy", "28-feb-97", QDate(1997, 2, 28)},
        {"d-MMM-yy", "31-May-97", QDate(1997, 5, 31)},
        {"dd.MM.yyyy", "28.02.2024", QDate(2024, 2, 28)},
        {"d/M/yyyy", "5/11/2024", QDate(2024, 11, 5)},
        {"MM/dd/yyyy", "11/05/2024 10:00", QDate(2024, 11, 5)},
    }));
    CAPTURE(layout, text);
    const auto format = DateFormat::fromText(QString::fromLatin1(layout));
    REQUIRE(format);
    CHECK(format->text() == QString::fromLatin1(layout));
    CHECK(parseDate(textCell(text), &*format).value == date);
    CHECK(parseDate(textCell("abc"), &*format).why == Why::NotADate);
    CHECK(parseDate(textCell("0"), &*format).blank());
}

TEST_CASE("Dates: layouts and what does not fit them", "[ledger][cells]")
{
    for (const char* layout : {"", "yyMM", "yyyyy-MM-dd", "yyMMddHH", "MMMM d yy", "dd.MM", "yyMMddyy", "yy1MMdd"}) {
        CAPTURE(layout);
        CHECK_FALSE(DateFormat::fromText(QString::fromLatin1(layout)));
    }
    const auto yyMMdd = DateFormat::fromText(QStringLiteral("yyMMdd"));
    CHECK(parseDate(textCell("930230"), &*yyMMdd).why == Why::NotADate);
    CHECK(parseDate(textCell("9307051"), &*yyMMdd).why == Why::NotADate);
    CHECK(parseDate(textCell("10315"), &*yyMMdd).why == Why::NotADate);
    CHECK(parseDate({CellType::Number, false, 0, "10315"}, &*yyMMdd).value == QDate(2001, 3, 15)); // 010315 as a number
}

TEST_CASE("Dates: every day survives being written", "[ledger][cells]")
{
    rc::check("layouts", [] {
        const QDate date = QDate(1955, 1, 1).addDays(*rc::gen::inRange(0, 58'000));
        for (const char* layout : {"yyyyMMdd", "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d"})
            RC_ASSERT(parseDate(textCell(date.toString(QString::fromLatin1(layout)).toStdString())).value == date);
        const auto serial = std::to_string(QDate(1899, 12, 30).daysTo(date));
        RC_ASSERT(parseDate(textCell(serial)).value == date);
    });
}
