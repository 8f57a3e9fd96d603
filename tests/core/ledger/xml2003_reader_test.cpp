// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xml2003_reader.h"

#include "tests/core/ledger/ledger_support.h"
#include "tests/core/ledger/table_support.h"

#include <QStringEncoder>

using namespace qingshou;
using test::readBytes;
using Texts = std::vector<std::string>;

namespace {

const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n";

std::string workbook(const std::string& inside)
{
    return "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">" +
           inside + "</Workbook>";
}

std::string sheet(const std::string& name, const std::string& rows, const std::string& options = {})
{
    return "<Worksheet ss:Name=\"" + name + "\"><Table>" + rows + "</Table>" + options + "</Worksheet>";
}

std::string data(const std::string& type, const std::string& value)
{
    return "<Data ss:Type=\"" + type + "\">" + value + "</Data>";
}

std::string text(const std::string& value, const std::string& attributes = {})
{
    return "<Cell" + attributes + ">" + data("String", value) + "</Cell>";
}

std::optional<ErrorCode> refusal(const std::string& bytes, const TableLimits& limits = {})
{
    const auto read = readBytes(bytes, {}, limits);
    return read.error ? std::optional(read.error->code) : std::nullopt;
}

const std::string styles =
    "<Styles><Style ss:ID=\"Default\"/><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
    "<Style ss:ID=\"c\"><NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></Style>"
    "<Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style>"
    "<Style ss:ID=\"s\"><NumberFormat ss:Format=\"Standard\"/></Style>"
    "<Style ss:ID=\"t\"><NumberFormat ss:Format=\"Medium Time\"/></Style>"
    "<Style ss:ID=\"child\" ss:Parent=\"d\"><Font ss:Bold=\"1\"/></Style></Styles>";

} // namespace

TEST_CASE("Xml2003: kinds of cells", "[ledger][xml2003]")
{
    const auto read = readBytes(
        head +
        workbook(styles +
                 sheet("一", "<Row>" + text("  保留空格 &amp; &#x53f7;") + "<Cell>" + data("Number", "12.5") +
                                 "</Cell><Cell>" + data("Boolean", "1") + "</Cell><Cell ss:Formula=\"=1/0\">" +
                                 data("Error", "#DIV/0!") + "</Cell><Cell ss:Formula=\"=R1C1\"/><Cell/>" + "<Cell>" +
                                 data("DateTime", "2024-02-29T00:00:00.000") + "</Cell>" +
                                 "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">"
                                 "<B>粗</B><Font>体</Font></ss:Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>" +
                                 "<Cell>" + data("Number", "abc12") + "</Cell></Row>")));
    INFO((read.error ? read.error->detail.toStdString() : ""));
    REQUIRE_FALSE(read.error);
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows[0].texts() ==
          Texts{"  保留空格 & 号", "12.5", "1", "#DIV/0!", "=", "", "2024-02-29T00:00:00.000", "粗体", "abc12"});
    std::vector<CellType> types;
    for (const auto& cell : read.rows[0].cells)
        types.push_back(cell.type);
    using T = CellType;
    CHECK(types ==
          std::vector<T>{T::Text, T::Number, T::Boolean, T::Error, T::Error, T::Empty, T::Date, T::Text, T::Text});
    CHECK(QDate(1899, 12, 30).addDays(read.rows[0].cells[6].serialDay) == QDate(2024, 2, 29));
}

TEST_CASE("Xml2003: which numbers are days", "[ledger][xml2003]")
{
    const bool from1904 = GENERATE(false, true);
    const auto number = [](const char* style) {
        return "<Cell" + (*style ? " ss:StyleID=\"" + std::string(style) + "\"" : std::string()) + ">" +
               data("Number", "45658") + "</Cell>";
    };
    const std::string rows = "<Column ss:Index=\"8\" ss:Span=\"1\" ss:StyleID=\"d\"/><Row>" + number("") + number("d") +
                             number("c") + number("child") + number("s") + number("t") + number("p") + number("") +
                             number("Default") + number("") + "</Row><Row ss:StyleID=\"d\">" + number("") + "</Row>";
    const auto read = readBytes(head + workbook((from1904 ? "<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>" : "") +
                                                styles + sheet("一", rows)));
    REQUIRE_FALSE(read.error);
    std::vector<CellType> types;
    for (const auto& cell : read.rows.at(0).cells)
        types.push_back(cell.type);
    using T = CellType;
    CHECK(types == std::vector<T>{T::Number, T::Date, T::Date, T::Date, T::Number, T::Number, T::Number, T::Date,
                                  T::Number, T::Number});
    CHECK(read.rows[0].cells[6].percent);
    CHECK(read.rows.at(1).cells.at(0).type == CellType::Date);
    CHECK(QDate(1899, 12, 30).addDays(read.rows[0].cells[1].serialDay) ==
          (from1904 ? QDate(2029, 1, 2) : QDate(2025, 1, 1)));
}

TEST_CASE("Xml2003: gaps and merged cells", "[ledger][xml2003]")
{
    const auto read = readBytes(
        head +
        workbook(sheet("一", "<Row>" + text("机构", " ss:MergeDown=\"1\"") + text("欠息", " ss:MergeAcross=\"1\"") +
                                 text("五级", " ss:MergeDown=\"1\"") + "</Row><Row>" + text("表内") + text("表外") +
                                 "</Row><Row ss:Span=\"1\"/><Row>" + text("甲") + text("乙", " ss:Index=\"4\"") +
                                 text("丙") + "</Row><Row ss:Index=\"9\">" + text("末") + "</Row>")));
    REQUIRE_FALSE(read.error);
    CHECK(read.texts() ==
          std::vector<Texts>{{"机构", "欠息", "", "五级"}, {"", "表内", "表外"}, {"甲", "", "", "乙", "丙"}, {"末"}});
    std::vector<qint64> numbers;
    for (const auto& row : read.rows)
        numbers.push_back(row.number);
    CHECK(numbers == std::vector<qint64>{1, 2, 5, 9});
}

TEST_CASE("Xml2003: rows under thousands of merged cells", "[ledger][xml2003]")
{
    std::string merged;
    for (int column = 4'000; column > 1; --column)
        merged += text("x", " ss:Index=\"" + std::to_string(column) + "\" ss:MergeDown=\"99999\"");
    std::string rows = "<Row>" + merged + "</Row>";
    for (int i = 0; i < 1'000; ++i)
        rows += "<Row>" + text("a") + text("b") + "</Row>";
    const auto read = readBytes(head + workbook(sheet("一", rows)));
    REQUIRE_FALSE(read.error);
    REQUIRE(read.rows.size() == 1'001);
    CHECK(read.rows.back().cells.size() == 4'001);
    CHECK(read.rows.back().cells.front().text == "a");
    CHECK(read.rows.back().cells.back().text == "b");
}

TEST_CASE("Xml2003: columns said to lie where no sheet has any", "[ledger][xml2003]")
{
    const auto column = GENERATE(" ss:Index=\"-9223372036854775808\"", " ss:Index=\"9223372036854775807\"",
                                 " ss:Index=\"3\" ss:Span=\"9223372036854775807\"");
    const auto read =
        readBytes(head + workbook(styles + sheet("一", std::string("<Column ss:StyleID=\"d\"") + column +
                                                           "/><Column/><Row>" + text("张三") + "</Row>")));
    REQUIRE_FALSE(read.error);
    CHECK(read.texts() == std::vector<Texts>{{"张三"}});
}

TEST_CASE("Xml2003: several sheets, hidden ones, one that is not there", "[ledger][xml2003]")
{
    const auto options = [](const char* visible) {
        return std::string("<x:WorksheetOptions><x:Visible>") + visible + "</x:Visible></x:WorksheetOptions>";
    };
    const auto row = [](const char* value) { return "<Row>" + text(value) + "</Row>"; };
    const auto file = LedgerFile::fromBytes(head + workbook(sheet("藏", row("1"), options("SheetHidden")) +
                                                            sheet("空", "") + sheet("面", row("2")) +
                                                            sheet("深", row("3"), options("SheetVeryHidden"))),
                                            QStringLiteral("made.xls"));
    REQUIRE(file.ok());
    CHECK(file->kind() == FileKind::Xml2003);
    const auto sheets = listSheets(*file);
    REQUIRE(sheets.ok());
    REQUIRE(sheets->size() == 4);
    CHECK(sheets.value()[0].hidden);
    CHECK_FALSE(sheets.value()[1].hidden);
    CHECK_FALSE(sheets.value()[2].hidden);
    CHECK(sheets.value()[3].hidden);
    CHECK(test::readTable(*file).texts() == std::vector<Texts>{{"2"}});
    CHECK(test::readTable(*file, {{}, {}, QStringLiteral("深")}).texts() == std::vector<Texts>{{"3"}});
    const auto none = test::readTable(*file, {{}, {}, QStringLiteral("没有")});
    REQUIRE(none.error);
    CHECK(none.error->code == ErrorCode::NotFound);
}

TEST_CASE("Xml2003: encodings, prefixes, and a blank line in front", "[ledger][xml2003]")
{
    const std::string plain = workbook(sheet("一", "<Row>" + text("张三") + "</Row>"));
    const std::string prefixed =
        "<ss:Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><ss:Worksheet ss:Name=\"一\"><ss:Table>"
        "<ss:Row><ss:Cell><ss:Data "
        "ss:Type=\"String\">张三</ss:Data></ss:Cell></ss:Row></ss:Table></ss:Worksheet></ss:Workbook>";
    QStringEncoder encoder(QStringConverter::Utf16LE);
    const QByteArray wide =
        encoder.encode(QString::fromStdString("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + plain));
    const std::string gb = "<?xml version=\"1.0\" encoding=\"GBK\"?><Workbook><Worksheet Name=\"S\"><Table><Row><Cell>"
                           "<Data Type=\"String\">\xD5\xC5\xC8\xFD</Data></Cell></Row></Table></Worksheet></Workbook>";
    const auto bytes = GENERATE_COPY(head + plain, "\xEF\xBB\xBF" + head + plain, "\r\n\r\n" + head + plain, plain,
                                     prefixed, wide.toStdString(), gb);
    const auto read = readBytes(bytes);
    INFO((read.error ? read.error->detail.toStdString() : ""));
    REQUIRE_FALSE(read.error);
    CHECK(read.texts() == std::vector<Texts>{{"张三"}});
}

TEST_CASE("Xml2003: what is broken or hostile is refused", "[ledger][xml2003]")
{
    const auto times = [](const std::string& piece, int count) {
        std::string all;
        for (int i = 0; i < count; ++i)
            all += piece;
        return all;
    };
    TableLimits limits;
    limits.fieldBytes = 64 << 10;
    limits.lineBytes = 128 << 10;
    const std::string rows = "<Row>" + text("张三") + "</Row>";
    const std::string whole = head + workbook(sheet("一", rows + rows));
    const auto [what, bytes, code] = GENERATE_COPY(table<const char*, std::string, ErrorCode>({
        {"an entity bomb",
         "<?xml version=\"1.0\"?><!DOCTYPE Workbook [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" +
             workbook(sheet("一", "<Row>" + text("&b;") + "</Row>")),
         ErrorCode::LedgerMalformed},
        {"a file from outside",
         "<?xml version=\"1.0\"?><!DOCTYPE Workbook SYSTEM \"file:///etc/passwd\">" + workbook(sheet("一", rows)),
         ErrorCode::LedgerMalformed},
        {"deep elements", head + workbook(times("<a>", 100'000)), ErrorCode::LedgerMalformed},
        {"cut off", whole.substr(0, whole.rfind("<Row>")), ErrorCode::LedgerTruncated},
        {"cut off in a tag", whole.substr(0, whole.rfind("<Row>") + 3), ErrorCode::LedgerTruncated},
        {"crossing tags", head + workbook("<a><b></a></b>"), ErrorCode::LedgerMalformed},
        {"no sheet", head + workbook(""), ErrorCode::LedgerMalformed},
        {"an endless cell", head + workbook(sheet("一", "<Row>" + text(std::string(1 << 20, 'x')) + "</Row>")),
         ErrorCode::LedgerFieldTooLong},
        {"an endless row", head + workbook(sheet("一", "<Row>" + times(text("0123456789"), 15'000) + "</Row>")),
         ErrorCode::LedgerLineTooLong},
        {"too many columns", head + workbook(sheet("一", "<Row>" + text("x", " ss:Index=\"16385\"") + "</Row>")),
         ErrorCode::LedgerTooManyColumns},
        {"columns beyond all bounds",
         head + workbook(sheet("一", "<Row>" + text("x", " ss:Index=\"9999999999999\"") + "</Row>")),
         ErrorCode::LedgerTooManyColumns},
        {"a column beyond all numbers",
         head + workbook(sheet("一", "<Row>" + text("x", " ss:Index=\"9223372036854775807\" ss:MergeAcross=\"9\"") +
                                         "</Row>")),
         ErrorCode::LedgerTooManyColumns},
        {"merged beyond all bounds",
         head + workbook(sheet("一", "<Row>" + text("x", " ss:MergeAcross=\"999999999\" ss:MergeDown=\"99999999\"") +
                                         text("y") + "</Row>")),
         ErrorCode::LedgerTooManyColumns},
        {"too many rows", head + workbook(sheet("一", "<Row ss:Index=\"1048577\">" + text("x") + "</Row>")),
         ErrorCode::LedgerTooLarge},
    }));
    CAPTURE(what);
    const auto refused = refusal(bytes, limits);
    REQUIRE(refused);
    CHECK(*refused == code);
}

TEST_CASE("Xml2003: some other XML is no workbook", "[ledger][xml2003]")
{
    CHECK(refusal("<?xml version=\"1.0\"?><root><row/></root>") == ErrorCode::LedgerOldFormat);
}

TEST_CASE("Xml2003: a large sheet streams", "[ledger][xml2003]")
{
    std::string rows;
    for (int i = 1; i <= 20'000; ++i)
        rows += "<Row><Cell><Data ss:Type=\"Number\">" + std::to_string(i) + "</Data></Cell></Row>";
    const auto file = LedgerFile::fromBytes(head + workbook(sheet("一", rows)), QStringLiteral("made"));
    REQUIRE(file.ok());
    const auto reader = openTable(*file);
    REQUIRE(reader.ok());
    Row row;
    for (qint64 i = 1; i <= 20'000; ++i) {
        const auto more = (*reader)->next(row);
        REQUIRE(more.ok());
        REQUIRE(*more);
        REQUIRE(row.number == i);
        if (i == 100)
            CHECK((*reader)->bytesRead() < (256 << 10));
    }
    CHECK_FALSE(*(*reader)->next(row));
}
