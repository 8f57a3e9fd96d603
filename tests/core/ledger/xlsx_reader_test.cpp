// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/table_reader.h"

#include "tests/core/ledger/table_support.h"
#include "tests/core/ledger/workbook_builder.h"
#include "tests/support/catch_qt.h"

#include <QDate>

using namespace qingshou;
using test::readBytes;
using test::workbookWith;
using Texts = std::vector<std::string>;

namespace {

const std::string styles = R"(<styleSheet><numFmts count="4">
<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
<numFmt numFmtId="165" formatCode="[Red]&quot;dmy&quot;#,##0.00"/>
<numFmt numFmtId="166" formatCode="0.00%"/>
<numFmt numFmtId="167" formatCode="h:mm:ss"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="57"/></cellXfs></styleSheet>)";

std::vector<std::string> firstRow(const test::ReadTable& table)
{
    INFO((table.error ? table.error->detail.toStdString() : ""));
    REQUIRE_FALSE(table.error);
    REQUIRE_FALSE(table.rows.empty());
    return table.rows.front().texts();
}

} // namespace

TEST_CASE("Xlsx: kinds of cells", "[ledger][xlsx]")
{
    const std::string strings =
        R"(<sst><si><t>共享</t></si><si><r><rPr/><t xml:space="preserve">丰 </t></r><r><t>富</t></r>)"
        R"(<rPh sb="0" eb="1"><t>feng</t></rPh></si><si><t>A_x000D__x000A_B_x005F_x</t></si></sst>)";
    const auto table = readBytes(workbookWith(
        R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c>)"
        R"(<c r="D2" t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c><c r="E2" t="str"><f>A1&amp;"x"</f><v>算出</v></c>)"
        R"(<c r="F2"><v>12.5</v></c><c r="G2" t="b"><v>1</v></c><c r="H2" t="e"><v>#REF!</v></c><c r="I2"><f>SUM(A1)</f></c>)"
        R"(<c r="J2" s="3"/><c r="K2" t="d"><v>2024-02-29T00:00:00</v></c><c r="M2" t="n"><v>1E-3</v></c></row>)",
        strings, styles));
    CHECK(firstRow(table) == Texts{"共享", "丰 富", "A\r\nB_x", "行内", "算出", "12.5", "1", "#REF!", "=", "",
                                   "2024-02-29T00:00:00", "", "1E-3"});
    std::vector<CellType> types;
    for (const auto& cell : table.rows[0].cells)
        types.push_back(cell.type);
    using T = CellType;
    CHECK(types == std::vector<CellType>{T::Text, T::Text, T::Text, T::Text, T::Text, T::Number, T::Boolean, T::Error,
                                         T::Error, T::Empty, T::Date, T::Empty, T::Number});
    CHECK(table.rows[0].number == 2);
    CHECK(QDate(1899, 12, 30).addDays(table.rows[0].cells[10].serialDay) == QDate(2024, 2, 29));
}

TEST_CASE("Xlsx: which numbers are days", "[ledger][xlsx]")
{
    const std::string row =
        R"(<row><c s="0"><v>45658</v></c><c s="1"><v>45658</v></c><c s="2"><v>45351.75</v></c>)"
        R"(<c s="3"><v>45658</v></c><c s="4"><v>0.084</v></c><c s="5"><v>0.5</v></c><c s="6"><v>45658</v></c></row>)";
    const auto epoch = GENERATE(false, true);
    test::WorkbookXml workbook{{{"一", test::sheetOf(row)}}, {}, styles, epoch ? R"(<workbookPr date1904="1"/>)" : ""};
    const auto table = readBytes(test::zipOf(test::partsOf(workbook)));
    REQUIRE_FALSE(table.error);
    const auto& cells = table.rows.at(0).cells;
    using T = CellType;
    const std::vector<CellType> expected{T::Number, T::Date, T::Date, T::Number, T::Number, T::Number, T::Date};
    for (size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(cells.at(i).type == expected[i]);
    }
    CHECK(cells[4].percent);
    const QDate base(1899, 12, 30);
    CHECK(base.addDays(cells[1].serialDay) == (epoch ? QDate(2029, 1, 2) : QDate(2025, 1, 1)));
    CHECK(base.addDays(cells[2].serialDay) == (epoch ? QDate(2028, 3, 1) : QDate(2024, 2, 29)));
}

TEST_CASE("Xlsx: prefixes, strict namespaces, missing references, rows out of step", "[ledger][xlsx]")
{
    const std::string sheet =
        R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:dimension ref="A1:XFD1048576"/><x:sheetData>)"
        R"(<x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row>)"
        R"(<x:row r="7"><x:c r="B7"><x:v>3</x:v></x:c></x:row><x:row/><x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
    test::WorkbookXml workbook{{{"S", sheet}}};
    workbook.strict = true;
    const auto table = readBytes(test::zipOf(test::partsOf(workbook)));
    REQUIRE_FALSE(table.error);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].texts() == Texts{"1", "二"});
    CHECK(table.rows[0].number == 1);
    CHECK(table.rows[1].texts() == Texts{"", "3"});
    CHECK(table.rows[1].number == 7);
    CHECK(table.rows[2].number == 9);
}

TEST_CASE("Xlsx: hidden sheets are listed, and read only when named", "[ledger][xlsx]")
{
    const auto row = [](const char* value) {
        return test::sheetOf(std::string("<row><c><v>") + value + "</v></c></row>");
    };
    const std::string bytes = test::zipOf(test::partsOf(
        {{{"藏", row("1"), "hidden"}, {"空", test::sheetOf("")}, {"面", row("2")}, {"深", row("3"), "veryHidden"}}}));
    const auto file = LedgerFile::fromBytes(bytes, QStringLiteral("made"));
    REQUIRE(file.ok());
    const auto sheets = listSheets(*file);
    REQUIRE(sheets.ok());
    REQUIRE(sheets->size() == 4);
    CHECK(sheets.value()[0].hidden);
    CHECK_FALSE(sheets.value()[2].hidden);
    CHECK(sheets.value()[3].hidden);
    CHECK(firstRow(test::readTable(*file)) == Texts{"2"});
    CHECK(firstRow(test::readTable(*file, {{}, {}, QStringLiteral("深")})) == Texts{"3"});
    const auto none = test::readTable(*file, {{}, {}, QStringLiteral("没有")});
    REQUIRE(none.error);
    CHECK(none.error->code == ErrorCode::NotFound);
}

TEST_CASE("Xlsx: what is broken is refused", "[ledger][xlsx]")
{
    const std::string fine = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
    const std::string whole = test::sheetOf(fine);
    const auto withSheet = [](const std::string& xml) { return test::zipOf(test::partsOf({{{"S", xml}}})); };
    struct Case {
        const char* what;
        std::string bytes;
        ErrorCode code;
    };
    const std::string manyColumns = [] {
        std::string row = "<row>";
        for (int i = 0; i <= 16'384; ++i)
            row += "<c><v>1</v></c>";
        return row + "</row>";
    }();
    const std::string entity = R"(<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>)";
    const std::vector<Case> cases{
        {"cut in the middle", workbookWith(fine).substr(0, 700), ErrorCode::LedgerTruncated},
        {"cut at its end", workbookWith(fine).substr(0, workbookWith(fine).size() - 30), ErrorCode::LedgerTruncated},
        {"a sheet that ends early", withSheet(whole.substr(0, whole.size() - 20)), ErrorCode::LedgerTruncated},
        {"a sheet that is no XML", withSheet("<worksheet><sheetData></row>"), ErrorCode::LedgerMalformed},
        {"an empty sheet part", withSheet(""), ErrorCode::LedgerTruncated},
        {"entities", withSheet(entity + whole.substr(21)), ErrorCode::LedgerMalformed},
        {"a text that is not there", workbookWith(R"(<row><c t="s"><v>5</v></c></row>)"), ErrorCode::LedgerMalformed},
        {"column XFE", workbookWith(R"(<row><c r="XFE1"><v>1</v></c></row>)"), ErrorCode::LedgerTooManyColumns},
        {"column ZZZZZZZZZ", workbookWith(R"(<row><c r="ZZZZZZZZZ1"><v>1</v></c></row>)"),
         ErrorCode::LedgerTooManyColumns},
        {"16,385 cells in a row", workbookWith(manyColumns), ErrorCode::LedgerTooManyColumns},
        {"row 1,048,577", workbookWith(R"(<row r="1048577"><c><v>1</v></c></row>)"), ErrorCode::LedgerTooLarge},
        {"a cell over 1 MiB",
         workbookWith("<row><c/><c t=\"inlineStr\"><is><t>" + std::string((1 << 20) + 1, 'x') + "</t></is></c></row>"),
         ErrorCode::LedgerFieldTooLong},
        {"a shared text over 1 MiB",
         workbookWith(R"(<row><c t="s"><v>0</v></c></row>)",
                      "<sst><si><t>" + std::string((1 << 20) + 1, 'x') + "</t></si></sst>"),
         ErrorCode::LedgerFieldTooLong},
        {"a tag without end", withSheet("<worksheet a=\"" + std::string(5 << 20, 'x') + "\"/>"),
         ErrorCode::LedgerMalformed},
        {"no sheet", test::zipOf(test::partsOf({{}})), ErrorCode::LedgerMalformed},
        {"another document",
         test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}),
         ErrorCode::LedgerBinary},
        {"a password", test::compoundFileWith(u"EncryptedPackage"), ErrorCode::LedgerEncrypted},
    };
    for (const Case& each : cases) {
        CAPTURE(each.what);
        const auto table = readBytes(each.bytes);
        REQUIRE(table.error);
        CHECK(table.error->code == each.code);
        if (each.code == ErrorCode::LedgerFieldTooLong) {
            CHECK(table.error->args.at(0) == QLatin1String("1"));
        }
    }
}

TEST_CASE("Xlsx: a bomb is refused before it is unpacked", "[ledger][xlsx]")
{
    const std::string blanks(40 << 20, ' ');
    const auto bombIn = GENERATE(0, 1, 2);
    CAPTURE(bombIn);
    test::WorkbookXml workbook{{{"S", test::sheetOf("<row><c><v>1</v></c></row>" + (bombIn == 0 ? blanks : ""))}}};
    workbook.sharedStrings = "<sst>" + (bombIn == 1 ? blanks : "") + "</sst>";
    workbook.styles = "<styleSheet>" + (bombIn == 2 ? blanks : "") + "</styleSheet>";
    std::string bytes = test::zipOf(test::partsOf(workbook));
    REQUIRE(bytes.size() < (200 << 10));

    SECTION("by the size that it declares")
    {
        const auto table = readBytes(bytes);
        REQUIRE(table.error);
        CHECK(table.error->code == ErrorCode::LedgerTooLarge);
    }
    SECTION("by the bytes that come out, when it declares less")
    {
        // The uncompressed sizes in the directory: 24 bytes into each entry "PK\1\2".
        for (size_t at = bytes.find("PK\x01\x02"); at != std::string::npos; at = bytes.find("PK\x01\x02", at + 1)) {
            const auto size =
                static_cast<unsigned char>(bytes[at + 26]) + 256 * static_cast<unsigned char>(bytes[at + 27]);
            if (size > 0)
                bytes.replace(at + 24, 4, std::string("\x00\x10\x00\x00", 4));
        }
        const auto table = readBytes(bytes);
        REQUIRE(table.error);
        CHECK((table.error->code == ErrorCode::LedgerTooLarge || table.error->code == ErrorCode::LedgerTruncated));
    }
}

TEST_CASE("Xlsx: a large sheet streams, and its texts have a limit", "[ledger][xlsx]")
{
    std::string rows;
    for (int i = 1; i <= 20'000; ++i)
        rows += "<row r=\"" + std::to_string(i) + "\"><c t=\"s\"><v>" + std::to_string(i % 100) + "</v></c><c><v>" +
                std::to_string(i) + "</v></c></row>";
    std::string strings = "<sst>";
    for (int i = 0; i < 100; ++i)
        strings += "<si><t>文" + std::to_string(i) + "</t></si>";
    const std::string bytes = workbookWith(rows, strings + "</sst>");
    const auto file = LedgerFile::fromBytes(bytes, QStringLiteral("made"));
    REQUIRE(file.ok());
    const auto reader = openTable(*file);
    REQUIRE(reader.ok());
    Row row;
    qint64 count = 0, read = 0;
    for (;;) {
        const auto more = (*reader)->next(row);
        REQUIRE(more.ok());
        if (!*more)
            break;
        ++count;
        REQUIRE(row.number == count);
        REQUIRE(row.cells.at(0).text == "文" + std::to_string(count % 100));
        REQUIRE((*reader)->bytesRead() >= read);
        read = (*reader)->bytesRead();
        REQUIRE(read <= file->size());
    }
    CHECK(count == 20'000);
    CHECK((*reader)->bytesRead() == file->size());

    TableLimits limits;
    limits.sharedStringBytes = 500;
    const auto table = readBytes(bytes, {}, limits);
    REQUIRE(table.error);
    CHECK(table.error->code == ErrorCode::LedgerTooLarge);
}
