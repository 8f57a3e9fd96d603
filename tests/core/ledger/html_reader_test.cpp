// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/html_reader.h"

#include "tests/core/ledger/ledger_support.h"
#include "tests/core/ledger/table_support.h"

#include <QStringEncoder>

#include <unicode/ucnv.h>

using namespace qingshou;
using namespace std::string_view_literals;
using test::readBytes;
using Texts = std::vector<std::string>;

namespace {

std::string gbk(const char* utf8)
{
    const std::string_view text(utf8);
    std::string bytes(2 * text.size() + 8, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = ucnv_convert("gb18030", "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()), text.data(),
                                      static_cast<int32_t>(text.size()), &status);
    REQUIRE(U_SUCCESS(status));
    bytes.resize(static_cast<size_t>(size));
    return bytes;
}

std::string page(const std::string& body)
{
    return "<html><head><title>x</title></head><body>" + body + "</body></html>";
}

std::string table(const std::string& rows)
{
    return "<table>" + rows + "</table>";
}

const std::string ledgerRows = "<tr><th>借据号<th>户名<th>余额</tr><tr><td>A1<td>张三<td>100.00</tr>";

std::optional<ErrorCode> refusal(const std::string& bytes, const TableLimits& limits = {})
{
    const auto read = readBytes(bytes, {}, limits);
    return read.error ? std::optional(read.error->code) : std::nullopt;
}

} // namespace

TEST_CASE("Html: what a cell holds", "[ledger][html]")
{
    struct Case {
        const char* what;
        const char* cell;
        const char* text;
    };
    const auto each = GENERATE(values<Case>({
        {"plain", "<td>张三</td>", "张三"},
        {"tags within", "<td><font face=\"宋体\"><b>张</b></font><span>三</span></td>", "张三"},
        {"blanks run together", "<td>\n   张   三\t\n</td>", "张 三"},
        {"entities", "<td>A&amp;B&lt;C&gt; &#20313;&#x989d;</td>", "A&B<C> 余额"},
        {"an unknown entity stays", "<td>R&D;x</td>", "R&D;x"},
        {"no-break spaces around", "<td>&nbsp;100.00&#160;</td>", "100.00"},
        {"a break", "<td>贷款<br>余额</td>", "贷款\n余额"},
        {"paragraphs", "<td><p>甲</p><p>乙</p></td>", "甲\n乙"},
        {"Excel's tags", "<td x:str style='mso-number-format:\"\\@\"'>001<o:p></o:p></td>", "001"},
        {"a comment and a script", "<td>1<!-- 2 --><script>3</script><style>4</style></td>", "1"},
        {"left open", "<td><font><b>左", "左"},
        {"rounded, and the value beside it", "<td x:num=\"12.4987\">12.50</td>", "12.4987"},
        {"rounded, as LibreOffice has it", "<td sdval=\"1250.555\" sdnum=\"1033;\">1,250.56</td>", "1250.555"},
        {"a value that does not round to the text", "<td x:num=\"125000\">12.50</td>", "12.50"},
        {"a day keeps its text", "<td x:num=\"45658\">2025/1/1</td>", "2025/1/1"},
        {"an exponent, and all digits beside it", "<td x:num=\"430521196203070014\">4.30521E+17</td>",
         "430521196203070014"},
        {"an exponent, and nothing better", "<td x:num=\"4.3052119620307E+17\">4.30521E+17</td>", "4.30521E+17"},
        {"a value without value", "<td x:num>8.25</td>", "8.25"},
    }));
    CAPTURE(each.what);
    const auto read = readBytes(page(table("<tr><td>1</td>" + std::string(each.cell) + "</tr>")));
    REQUIRE_FALSE(read.error);
    REQUIRE(read.rows.size() == 1);
    REQUIRE(read.rows[0].cells.size() == 2);
    CHECK(read.rows[0].cells[1].text == each.text);
}

TEST_CASE("Html: merged cells have their value in their first place", "[ledger][html]")
{
    const auto read =
        readBytes(page(table("<tr><td colspan=\"3\">标题</td></tr>"
                             "<tr><td rowspan=2>机构</td><td colspan=2>欠息</td><td rowspan=2>五级</td></tr>"
                             "<tr><td>表内</td><td>表外</td></tr>"
                             "<tr></tr>"
                             "<tr><td rowspan=0>甲</td><td>1</td><td></td><td>2</td></tr>"
                             "<tr><td>3</td></tr>")));
    REQUIRE_FALSE(read.error);
    CHECK(read.texts() ==
          std::vector<Texts>{
              {"标题"}, {"机构", "欠息", "", "五级"}, {"", "表内", "表外"}, {"甲", "1", "", "2"}, {"", "3"}});
    std::vector<qint64> numbers;
    for (const auto& row : read.rows)
        numbers.push_back(row.number);
    CHECK(numbers == std::vector<qint64>{1, 2, 3, 5, 6});
}

TEST_CASE("Html: tags that nobody closed", "[ledger][html]")
{
    const std::string bytes =
        GENERATE("<table><tr><td>借据号<td>户名<td>余额<tr><td>A1<td>张三<td>1</table>",
                 "<TABLE><TR><TD>借据号<TD>户名<TD>余额</TR><TR><TD>A1<TD>张三<TD>1</TR></HTML>",
                 "<table><td>借据号<td>户名<td>余额<tr><td>A1</i></td><td>张三</td><td>1</td></tr>",
                 "<table><thead><tr><th>借据号<th>户名<th>余额</thead><tbody><tr><td>A1<td>张三<td>1"
                 "</tbody></table><p>完");
    const auto read = readBytes(bytes);
    REQUIRE_FALSE(read.error);
    CHECK(read.texts() == std::vector<Texts>{{"借据号", "户名", "余额"}, {"A1", "张三", "1"}});
}

TEST_CASE("Html: encodings", "[ledger][html]")
{
    const char* const rows =
        "<tr><td>借据号</td><td>户名</td><td>余额</td></tr><tr><td>A1</td><td>张三</td><td>1</td></tr>";
    const auto utf16 = [](const std::string& text, bool big, bool mark) {
        QStringEncoder encoder(big ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
        const QByteArray bytes = encoder.encode(QString::fromStdString((mark ? "\uFEFF" : "") + text));
        return bytes.toStdString();
    };
    const std::string plain = std::string("<table>") + rows + "</table>";
    const auto [what, bytes, encoding] = GENERATE_COPY(table<const char*, std::string, TextEncoding>(
        {{"UTF-8", plain, TextEncoding::Utf8},
         {"UTF-8 with a mark", "\xEF\xBB\xBF" + plain, TextEncoding::Utf8},
         {"UTF-8 that says it is GBK", "<meta charset=gbk>" + plain, TextEncoding::Utf8},
         {"GBK", gbk(plain.c_str()), TextEncoding::Gb18030},
         {"GB2312 that says so",
          "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">" + gbk(plain.c_str()),
          TextEncoding::Gb18030},
         {"GBK that says it is Latin", "<meta charset=\"iso-8859-1\">" + gbk(plain.c_str()), TextEncoding::Gb18030},
         {"UTF-16LE", utf16(plain, false, true), TextEncoding::Utf16Le},
         {"UTF-16BE", utf16(plain, true, true), TextEncoding::Utf16Be},
         {"UTF-16LE without a mark", utf16(plain, false, false), TextEncoding::Utf16Le}}));
    CAPTURE(what);
    const auto file = LedgerFile::fromBytes(bytes, QStringLiteral("made.xls"));
    REQUIRE(file.ok());
    CHECK(file->kind() == FileKind::Html);
    const auto reader = openTable(*file);
    REQUIRE(reader.ok());
    CHECK((*reader)->encoding() == encoding);
    CHECK(test::readTable(**reader).texts() == std::vector<Texts>{{"借据号", "户名", "余额"}, {"A1", "张三", "1"}});
}

TEST_CASE("Html: GBK that happens to be UTF-8 is told by what the page says", "[ledger][html]")
{
    const std::string model = "\xC4\xA3"; // 模 in GBK, ģ in UTF-8
    const auto read = readBytes("<meta charset='GB2312'><table><tr><td>" + model + "</td></tr></table>");
    REQUIRE_FALSE(read.error);
    CHECK(read.rows.at(0).texts() == Texts{"模"});
}

TEST_CASE("Html: several tables", "[ledger][html]")
{
    const auto file = LedgerFile::fromBytes(
        page("<h3>某县联社不良贷款明细表</h3>" + table("<tr><td>统计日期：2026年9月30日</td><td>单位：万元</td></tr>") +
             "<table><caption>汇总</caption><tr><td>机构</td><td>户数</td><td>金额</td></tr></table>" +
             "<table><tr><td><b>说明：</b>全部在册</td></tr><tr><td>" + table(ledgerRows) + "</td></tr></table>" +
             "<table><caption>汇总</caption><tr><td>机构名</td><td>笔数</td><td>金额</td></tr></table>"),
        QStringLiteral("made.xls"));
    REQUIRE(file.ok());
    const auto sheets = listSheets(*file);
    REQUIRE(sheets.ok());
    QStringList names;
    for (const SheetInfo& each : *sheets)
        names += each.name;
    CHECK(names == QStringList{QStringLiteral("汇总"), QStringLiteral("表4"), QStringLiteral("汇总 (2)")});

    SECTION("the first wide one is read when none is named, with what stands above it")
    {
        const auto reader = openTable(*file);
        REQUIRE(reader.ok());
        CHECK((*reader)->sheet() == QStringLiteral("汇总"));
        CHECK(test::readTable(**reader).texts() == std::vector<Texts>{{"某县联社不良贷款明细表"},
                                                                      {"统计日期：2026年9月30日"},
                                                                      {"单位：万元"},
                                                                      {"汇总"},
                                                                      {"机构", "户数", "金额"}});
    }
    SECTION("the ledger is found by its header")
    {
        const auto read = test::readAll(*file);
        CHECK(read.plan.table.sheet == QStringLiteral("表4"));
        REQUIRE(read.rows.size() == 1);
        CHECK(read.rows[0].loanNumber == "A1");
    }
    SECTION("a table that is not there")
    {
        const auto none = test::readTable(*file, {{}, {}, QStringLiteral("没有")});
        REQUIRE(none.error);
        CHECK(none.error->code == ErrorCode::NotFound);
    }
}

TEST_CASE("Html: nothing is lost behind the end of a table or a page", "[ledger][html]")
{
    const auto row = [](const char* number) {
        return std::string("<tr><td>") + number + "<td>张三<td>1.00<td>城关社</tr>";
    };
    const std::string head = "<tr><td>借据号<td>户名<td>余额<td>机构</tr>";
    const auto bytes =
        GENERATE_COPY(table(head + row("A10")) + table(head + row("A11")),
                      page(table(head + row("A10"))) + page(table(head + row("A11"))),
                      "</div></table>" + table(head + row("A10")) + "</BODY ></HTML>\n" + table(head + row("A11")),
                      "<!DOCTYPE html>\n" + page(table(head + row("A10") + "</html>" + row("A11"))));
    const auto file = LedgerFile::fromBytes(bytes, QStringLiteral("made.xls"));
    REQUIRE(file.ok());
    const auto read = test::readAll(*file);
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[1].loanNumber == "A11");
}

TEST_CASE("Html: date and unit above the table count", "[ledger][html]")
{
    const auto file = LedgerFile::fromBytes(
        page("<center><font size=5>某县农村信用合作联社不良贷款明细表</font></center><div>统计日期：2026年9月30日</div>"
             "<div>单位：万元</div>" +
             table(ledgerRows)),
        QStringLiteral("made.xls"));
    REQUIRE(file.ok());
    const auto read = test::readAll(*file);
    CHECK(read.plan.statisticsDate == QDate(2026, 9, 30));
    CHECK(read.plan.title.institution == QStringLiteral("某县农村信用合作联社"));
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows[0].balance == test::yuan("1000000.00"));
    CHECK(read.rows[0].number == 5);
}

TEST_CASE("Html: a table over several pages is one", "[ledger][html]")
{
    const std::string head = "<tr><th>借据号<th>户名<th>余额<th>机构</tr>";
    const auto row = [](const char* number) {
        return std::string("<tr><td>") + number + "<td>张三<td>1.00<td>城关社</tr>";
    };
    const bool again = GENERATE(true, false);
    const std::string second = again ? head : "";
    const auto file = LedgerFile::fromBytes(page(table(head + row("A10") + row("A11")) + "<p>第1页</p>" +
                                                 table(second + row("A12")) + table(second + row("A13"))),
                                            QStringLiteral("made.xls"));
    REQUIRE(file.ok());
    CHECK(listSheets(*file)->size() == 1);
    const auto read = test::readAll(*file);
    CHECK(read.rows.size() == 4);
    CHECK(read.summary.rowsRefused == 0);
    CHECK(read.rows.back().loanNumber == "A13");
}

TEST_CASE("Html: pages without a table, and pages cut off", "[ledger][html]")
{
    CHECK(refusal(page("<p>会话已过期，请重新登录</p>")) == ErrorCode::LedgerNoHeader);
    CHECK(refusal(page(table("<tr><td>&nbsp;</td></tr>"))) == ErrorCode::LedgerNoHeader);
    CHECK(refusal("<html><frameset><frame src=\"sheet001.htm\"></frameset></html>") == ErrorCode::LedgerOldFormat);

    const std::string whole = page(table(ledgerRows + ledgerRows));
    CHECK_FALSE(refusal(whole));
    const size_t row = whole.rfind("<tr>");
    for (size_t size = row + 1; size < whole.rfind("</tr>"); ++size) {
        const std::string cut = whole.substr(0, size);
        const auto code = refusal(cut);
        CAPTURE(size, cut.substr(row));
        REQUIRE(code);
        CHECK((*code == ErrorCode::LedgerTruncated || *code == ErrorCode::LedgerEncoding));
    }
}

TEST_CASE("Html: hostile pages are refused or read, and end", "[ledger][html]")
{
    const auto times = [](const std::string& text, int count) {
        std::string all;
        for (int i = 0; i < count; ++i)
            all += text;
        return all;
    };
    TableLimits limits;
    limits.fieldBytes = 64 << 10;
    limits.lineBytes = 128 << 10;
    limits.tagBytes = 256 << 10;
    const auto [what, bytes, code] = GENERATE_COPY(table<const char*, std::string, std::optional<ErrorCode>>({
        {"deep elements", times("<b>", 100'000), ErrorCode::LedgerMalformed},
        {"deep tables", times("<table><tr><td>", 100'000), ErrorCode::LedgerMalformed},
        {"an endless cell", "<table><tr><td>" + std::string(1 << 20, 'x') + "</table>", ErrorCode::LedgerMalformed},
        {"a long cell", "<table><tr><td>" + times("x ", 40'000) + "<b></b></table>", ErrorCode::LedgerFieldTooLong},
        {"an endless row", "<table><tr>" + times("<td>0123456789", 20'000), ErrorCode::LedgerLineTooLong},
        {"too many columns", "<table><tr>" + times("<td>1", 17'000) + "</table>", ErrorCode::LedgerTooManyColumns},
        {"columns by spans", "<table><tr>" + times("<td colspan=1000>1", 20) + "</table>",
         ErrorCode::LedgerTooManyColumns},
        {"wide and tall spans",
         "<table><tr>" + times("<td colspan=1000 rowspan=65534>1", 16) + times("<tr>", 100'000) + "</table>",
         std::nullopt},
        {"a tag without end", "<table><tr><td " + times("x", 1 << 20), ErrorCode::LedgerMalformed},
        {"a tag of attributes", "<table><tr><td " + times("a ", 9'000) + ">1</table>", ErrorCode::LedgerMalformed},
        {"a comment without end", "<table><tr><td>1<!--" + times("x", 1 << 20), ErrorCode::LedgerMalformed},
        {"entities of its own",
         "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><table><tr><td>&b;</table>",
         std::nullopt},
        {"a file from outside", "<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><table><tr><td>1</table>", std::nullopt},
        {"zeros and control signs", "<table><tr><td>1" + std::string(3, '\0') + "\x01\x02</td><td>2</table>",
         std::nullopt},
        {"ends of what never began", "</table></tr></td></table><table><tr><td>1</table>" + times("</table>", 1000),
         std::nullopt},
        {"many tables", times("<table><tr><td>1<td>2<td>3</table><table><tr><td>a</table>", 2'000), std::nullopt},
    }));
    CAPTURE(what);
    const auto refused = refusal(bytes, limits);
    CAPTURE(refused ? static_cast<int>(*refused) : -1);
    CHECK(refused.has_value() == code.has_value());
    if (refused && code)
        CHECK(static_cast<int>(*refused) == static_cast<int>(*code));
}

TEST_CASE("Html: entities are never more than their signs", "[ledger][html]")
{
    const auto read = readBytes("<!DOCTYPE html [<!ENTITY lol \"lollol\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                "<table><tr><td>&lol;</td><td>&x;</td></tr></table>");
    REQUIRE_FALSE(read.error);
    CHECK(read.rows.back().texts() == Texts{"&lol;", "&x;"});
}

TEST_CASE("Html: rows come out while the page is still being read", "[ledger][html]")
{
    std::string bytes = "<table>";
    for (int i = 0; i < 30'000; ++i)
        bytes += "<tr><td>" + std::to_string(i) + "</td><td>张三</td><td>1.00</td></tr>";
    bytes += "</table>";
    const auto file = LedgerFile::fromBytes(bytes, QStringLiteral("made.xls"));
    REQUIRE(file.ok());
    const auto reader = openTable(*file);
    REQUIRE(reader.ok());
    Row row;
    for (qint64 i = 0; i < 30'000; ++i) {
        const auto more = (*reader)->next(row);
        REQUIRE(more.ok());
        REQUIRE(*more);
        REQUIRE(row.number == i + 1);
        REQUIRE(row.cells.at(0).text == std::to_string(i));
        if (i == 100)
            CHECK((*reader)->bytesRead() < (256 << 10));
    }
    CHECK_FALSE(*(*reader)->next(row));
    CHECK((*reader)->bytesRead() == file->size());
}
