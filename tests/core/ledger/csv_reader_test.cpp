// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/csv_reader.h"

#include "tests/core/ledger/dribbling.h"
#include "tests/core/ledger/table_support.h"
#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

#include <QBuffer>

#include <cstring>

using namespace qingshou;
using test::readBytes;
using Table = std::vector<std::vector<std::string>>;

namespace {

/// Never ends; counts what was taken.
class Endless final : public ByteSource {
public:
    Endless(std::string head, std::string unit) : head_(std::move(head)), unit_(std::move(unit)) {}
    Result<qsizetype> read(char* into, qsizetype size) override
    {
        for (qsizetype i = 0; i < size; ++i, ++taken_)
            into[i] = taken_ < head_.size() ? head_[taken_] : unit_[(taken_ - head_.size()) % unit_.size()];
        return size;
    }
    size_t taken() const { return taken_; }

private:
    std::string head_, unit_;
    size_t taken_ = 0;
};

} // namespace

TEST_CASE("Csv: cells, quotes, line ends", "[ledger][csv]")
{
    struct Case {
        const char* text;
        Table rows;
    };
    const std::vector<Case> cases{
        {"a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"a,\n,b\n", {{"a", ""}, {"", "b"}}},
        {"\"a,b\",\"c\"\"d\"\n", {{"a,b", "c\"d"}}},
        {"\"two\nlines\r\nhere\",x\n", {{"two\nlines\r\nhere", "x"}}},
        {"\"\",\"\"\"\"\n", {{"", "\""}}},
        {"x,\"ABC\" Ltd,y\n", {{"x", "\"ABC\" Ltd", "y"}}},
        {"5\" pipe,1\n", {{"5\" pipe", "1"}}},
        {"a,\"last\"", {{"a", "last"}}},
        {"a,", {{"a", ""}}},
        {"\xEF\xBB\xBF姓名,年纪\n", {{"姓名", "年纪"}}},
        {"sep=;\na;b,c\n", {{"a", "b,c"}}},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        const auto table = readBytes(each.text);
        REQUIRE_FALSE(table.error);
        CHECK(table.texts() == each.rows);
    }
}

TEST_CASE("Csv: rows are counted as a spreadsheet counts them", "[ledger][csv]")
{
    const auto table = readBytes("a,b\n\n\"x\ny\",2\n,\n3,4\n");
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].number == 1);
    CHECK(table.rows[1].number == 3); // a blank line is a row, a line break in a cell is none
    CHECK(table.rows[2].number == 4);
    CHECK(table.rows[3].number == 5);
    CHECK(table.rows[2].cells[0].type == CellType::Empty);
}

TEST_CASE("Csv: the delimiter is the one that cuts the lines alike", "[ledger][csv]")
{
    CHECK(detectDelimiter("a,b,c\n1,2,3\n") == ',');
    CHECK(detectDelimiter("a;b\n1,5;2,5\n3,5;4,5\n") == ';');
    CHECK(detectDelimiter("a\tb\tc\nx, y\t2\t3\n") == '\t');
    CHECK(detectDelimiter("title, with comma\na;b;c\n1;2;3\n") == ';');
    CHECK(detectDelimiter("\"a;b;c\",2\n\"d;e;f\",3\n") == ',');
    CHECK(detectDelimiter("one column\n2\n") == ',');
    CHECK(detectDelimiter("a;b") == ';');
    CHECK(detectDelimiter("") == ',');
    const auto table = readBytes("a|b\n1|2\n", {{}, '|', {}});
    CHECK(table.texts() == Table{{"a", "b"}, {"1", "2"}});
}

TEST_CASE("Csv: a text reads alike however it is cut into pieces", "[ledger][csv]")
{
    const std::string text = "借据号,户名\r\n\"A\"\"1\",\"张\n三\"\r\nB2,李四";
    const Table expected{{"借据号", "户名"}, {"A\"1", "张\n三"}, {"B2", "李四"}};
    for (qsizetype most = 1; most < 40; ++most) {
        CsvReader reader(std::make_unique<test::Dribbling>(text, most), TextEncoding::Utf8, {}, {},
                         QStringLiteral("made"));
        const auto table = test::readTable(reader);
        REQUIRE_FALSE(table.error);
        REQUIRE(table.texts() == expected);
    }
}

TEST_CASE("Csv: an endless line stops early in bounded memory", "[ledger][csv]")
{
    struct Case {
        const char *what, *head, *unit;
        ErrorCode code;
        const char* row;
    };
    const auto each = GENERATE(values<Case>({
        {"one cell", "", "x", ErrorCode::LedgerLineTooLong, "1"},
        {"one cell in row 3", "a,b\n1,2\n", "x", ErrorCode::LedgerLineTooLong, "3"},
        {"a later cell", "a,b\n1,", "x", ErrorCode::LedgerFieldTooLong, "2"},
        {"a quotation that is never closed", "a,b\n1,\"", "x\ny", ErrorCode::LedgerFieldTooLong, "2"},
        {"many cells", "a,b\n", "x,", ErrorCode::LedgerTooManyColumns, ""},
        {"many long cells", "a,b\n",
         "a long cell of more than a hundred and twenty-eight bytes, so that the line's limit "
         "is met before the limit of columns is: it goes on and on and on;",
         ErrorCode::LedgerLineTooLong, "2"},
    }));
    CAPTURE(each.what);
    auto source = std::make_unique<Endless>(each.head, each.unit);
    const Endless& endless = *source;
    const char delimiter = std::string(each.what) == "many long cells" ? ';' : ',';
    CsvReader reader(std::move(source), TextEncoding::Utf8, delimiter, {}, QStringLiteral("stream"));
    const auto table = test::readTable(reader);
    REQUIRE(table.error);
    CHECK(table.error->code == each.code);
    if (*each.row)
        CHECK(table.error->args.at(0) == QLatin1String(each.row));
    CHECK(endless.taken() <= size_t(5) << 20);
    CHECK(reader.bufferSize() <= size_t(4) << 20);
    Row row;
    const auto after = reader.next(row);
    CHECK((after.ok() && !*after)); // nothing more, and nothing hangs
}

TEST_CASE("Csv: limits are met exactly", "[ledger][csv]")
{
    TableLimits limits;
    limits.fieldBytes = 10;
    limits.lineBytes = 25;
    limits.columns = 4;
    const auto codeOf = [&](const std::string& text) {
        const auto table = readBytes(text, {{}, ',', {}}, limits);
        return table.error ? std::optional(table.error->code) : std::nullopt;
    };
    CHECK_FALSE(codeOf("0123456789,b\n"));
    CHECK(codeOf("01234567890,b\n") == ErrorCode::LedgerLineTooLong);
    CHECK(codeOf("b,01234567890\n") == ErrorCode::LedgerFieldTooLong);
    CHECK_FALSE(codeOf("a,b,c,d\n"));
    CHECK(codeOf("a,b,c,d,e\n") == ErrorCode::LedgerTooManyColumns);
    CHECK_FALSE(codeOf("012345678,012345678,01234\n"));
    CHECK(codeOf("012345678,012345678,0123456\n") == ErrorCode::LedgerLineTooLong);
    CHECK(codeOf("a,\"never closed\n") == ErrorCode::LedgerFieldTooLong);
    CHECK(codeOf("a,\"open\n") == ErrorCode::LedgerMalformed);
}

TEST_CASE("Csv: a device reads like a file", "[ledger][csv]")
{
    QBuffer buffer;
    buffer.setData("a;b\n1;2\n");
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(deviceSource(buffer), TextEncoding::Utf8, {}, {}, QStringLiteral("device"));
    CHECK(test::readTable(reader).texts() == Table{{"a", "b"}, {"1", "2"}});
    CHECK(reader.bytesRead() == 8);
    CHECK(reader.delimiter() == ';');
}

TEST_CASE("Csv: what is written in quotes comes back", "[ledger][csv]")
{
    rc::check("round trip", [] {
        const auto cell = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,;\"\n\r \t")));
        const auto rows = *rc::gen::nonEmpty(
            rc::gen::container<Table>(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell))));
        std::string text;
        for (const auto& row : rows) {
            for (size_t i = 0; i < row.size(); ++i) {
                text += i ? ",\"" : "\"";
                for (const char c : row[i])
                    text += c == '"' ? std::string("\"\"") : std::string(1, c);
                text += '"';
            }
            text += '\n';
        }
        CsvReader reader(std::make_unique<test::Dribbling>(text, *rc::gen::inRange(1, 50)), TextEncoding::Utf8, ',', {},
                         {});
        Table expected;
        for (const auto& row : rows)
            if (row.size() > 1 || !row.front().empty())
                expected.push_back(row);
        const auto table = test::readTable(reader);
        RC_ASSERT(!table.error);
        RC_ASSERT(table.texts() == expected);
    });
    rc::check("anything ends", [](const std::string& bytes) {
        const auto table = readBytes(bytes);
        RC_ASSERT(table.rows.size() <= bytes.size() + 1);
    });
}
