// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xls_reader.h"

#include "core/ledger/xls_protocol.h"
#include "tests/core/ledger/ledger_support.h"
#include "tests/core/ledger/table_support.h"
#include "tests/core/ledger/workbook_builder.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <random>
#include <thread>

using namespace qingshou;
using Texts = std::vector<std::string>;

namespace {

std::string contents(const char* relative)
{
    QFile file(test::dataPath(QString::fromLatin1(relative)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

std::optional<ErrorCode> refusal(std::string bytes, const TableLimits& limits = {})
{
    const auto read = test::readBytes(std::move(bytes), {}, limits);
    return read.error ? std::optional(read.error->code) : std::nullopt;
}

LedgerFile sample(const TableLimits& limits = {})
{
    const auto file = LedgerFile::open(test::dataPath(QStringLiteral("ledgers/formulas.xls")), limits);
    REQUIRE(file.ok());
    return *file;
}

std::string little(quint64 value, int size)
{
    std::string bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i));
    return bytes;
}

std::string message(xls::Message kind, const std::string& payload)
{
    return static_cast<char>(kind) + little(payload.size(), 4) + payload;
}

std::string record(int kind, const std::string& payload)
{
    return little(static_cast<quint64>(kind), 2) + little(payload.size(), 2) + payload;
}

/// A program that does what the script says instead of reading a file.
class StandIn {
public:
    explicit StandIn(const QByteArray& script) { write(script); }
    /// One that says these bytes.
    explicit StandIn(const std::string& output)
    {
        QFile file(folder_.filePath(QStringLiteral("output")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(output.data(), static_cast<qint64>(output.size()));
        write("exec cat '" + file.fileName().toUtf8() + "'");
    }
    QString path() const { return folder_.filePath(QStringLiteral("qingshou-xls")); }

private:
    void write(const QByteArray& script)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QTemporaryDir folder_;
};

/// What the reader makes of that program: the rows, and the error at the end.
test::ReadTable readWith(const QString& program, const TableLimits& limits = {})
{
    const auto reader = openXls(sample(limits), {}, program);
    if (!reader)
        return {{}, reader.error()};
    return test::readTable(**reader);
}

} // namespace

TEST_CASE("Xls: formulas, errors, per cent and days as .xlsx has them", "[ledger][xls]")
{
    const auto read = test::readTable(sample(), {{}, {}, QStringLiteral("台账")});
    REQUIRE_FALSE(read.error);
    REQUIRE(read.rows.size() == 8);
    CHECK(read.rows[4].texts() == Texts{"城关社", "张三", "430521196203070014", "JJ2023001", "45000", "45365", "0.0825",
                                        "125000.5", "3200", "1100.25", "次级", "382"});
    CHECK(read.rows[5].texts()[7] == "250001"); // =H5*2
    CHECK(read.rows[5].texts()[8] == "4300.25");
    CHECK(read.rows[6].texts()[1] == "王五"); // ="王"&"五"
    CHECK(read.rows[6].texts()[8] == "#DIV/0!");
    CHECK(read.rows[6].cells[8].type == CellType::Error);
    CHECK(read.rows[7].texts()[7] == "463001.5");
    const QDate base(1899, 12, 30);
    for (const size_t column : {size_t(4), size_t(5)})
        CHECK(read.rows[4].cells[column].type == CellType::Date);
    CHECK(base.addDays(read.rows[4].cells[4].serialDay) == QDate(2023, 3, 15));
    CHECK(read.rows[4].cells[6].percent);
    CHECK(read.rows[4].cells[7].type == CellType::Number);
}

TEST_CASE("Xls: days counted from 1904", "[ledger][xls]")
{
    const auto file = LedgerFile::open(test::dataPath(QStringLiteral("sheets/epoch1904.xls")));
    REQUIRE(file.ok());
    const auto read = test::readTable(*file);
    REQUIRE_FALSE(read.error);
    REQUIRE(read.rows.size() == 1);
    const auto& cells = read.rows[0].cells;
    const QDate base(1899, 12, 30);
    CHECK(base.addDays(cells.at(0).serialDay) == QDate(2025, 1, 1));
    CHECK(base.addDays(cells.at(1).serialDay) == QDate(2024, 2, 29));
    CHECK(cells.at(2).percent);
    CHECK(cells.at(3).text == "1");
    CHECK(cells.at(4).text == "12.5");
}

TEST_CASE("Xls: sheets by name, hidden ones, one that is not there, and bytes of a pipe", "[ledger][xls]")
{
    const bool memory = GENERATE(false, true);
    const LedgerFile file =
        memory ? *LedgerFile::fromBytes(contents("ledgers/formulas.xls"), QStringLiteral("made")) : sample();
    CHECK(file.kind() == FileKind::Xls);
    const auto sheets = listSheets(file);
    REQUIRE(sheets.ok());
    REQUIRE(sheets->size() == 3);
    CHECK(sheets.value()[1].name == QStringLiteral("台账"));
    CHECK_FALSE(sheets.value()[1].hidden);
    CHECK(sheets.value()[2].hidden);
    CHECK(test::readTable(file).texts() == std::vector<Texts>{{"本表由核心系统导出"}});
    CHECK(test::readTable(file, {{}, {}, QStringLiteral("藏")}).texts() == std::vector<Texts>{{"不给看"}});
    const auto none = test::readTable(file, {{}, {}, QStringLiteral("没有")});
    REQUIRE(none.error);
    CHECK(none.error->code == ErrorCode::NotFound);
}

TEST_CASE("Xls: progress runs to the size of the file", "[ledger][xls]")
{
    const auto file = LedgerFile::open(test::dataPath(QStringLiteral("ledgers/titled.xls")));
    REQUIRE(file.ok());
    const auto reader = openTable(*file);
    REQUIRE(reader.ok());
    Row row;
    qint64 rows = 0, read = 0;
    while (*(*reader)->next(row)) {
        ++rows;
        REQUIRE((*reader)->bytesRead() >= read);
        read = (*reader)->bytesRead();
        REQUIRE(read <= file->size());
    }
    CHECK(rows == 306);
    CHECK((*reader)->bytesRead() == file->size());
}

TEST_CASE("Xls: read on a thread that Qt did not start", "[ledger][xls]")
{
    std::optional<test::ReadTable> read;
    std::thread([&] { read = test::readTable(sample(), {{}, {}, QStringLiteral("台账")}); }).join();
    REQUIRE_FALSE(read->error);
    CHECK(read->rows.size() == 8);
}

TEST_CASE("Xls: a bare stream of Excel 2 in code page 936", "[ledger][xls]")
{
    const auto text = [](int row, int column, const std::string& gbk) {
        return record(0x0004, little(static_cast<quint64>(row), 2) + little(static_cast<quint64>(column), 2) +
                                  std::string(3, '\0') + static_cast<char>(gbk.size()) + gbk);
    };
    const auto bytes = [&](bool codePage) {
        return record(0x0009, little(2, 2) + little(0x10, 2)) + (codePage ? record(0x0042, little(936, 2)) : "") +
               record(0x0000, little(0, 2) + little(1, 2) + little(0, 2) + little(2, 2)) +
               text(0, 0, "\xD5\xC5\xC8\xFD") +
               record(0x0003, std::string(7, '\0').replace(2, 1, "\x01") + little(0x4029000000000000, 8)) +
               record(0x000A, "");
    };
    const auto read = test::readBytes(bytes(true));
    REQUIRE_FALSE(read.error);
    CHECK(read.texts() == std::vector<Texts>{{"张三", "12.5"}});
    CHECK(refusal(bytes(false)) == ErrorCode::LedgerMalformed);
}

TEST_CASE("Xls: what is no workbook, locked, or cut off is refused", "[ledger][xls]")
{
    const std::string whole = contents("ledgers/formulas.xls");
    const auto read = test::readBytes(whole, {{}, {}, QStringLiteral("台账")});
    REQUIRE_FALSE(read.error);

    CHECK(refusal(test::compoundFileWith(u"WordDocument")) == ErrorCode::LedgerBinary);
    CHECK(refusal(std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and no more")) == ErrorCode::LedgerTruncated);

    SECTION("every cut says so, or nothing that was read is missing")
    {
        for (size_t size = 64; size < whole.size(); size += 256) {
            CAPTURE(size);
            const auto cut = test::readBytes(whole.substr(0, size), {{}, {}, QStringLiteral("台账")});
            if (!cut.error)
                CHECK(cut.texts() == read.texts());
        }
        CHECK(refusal(whole.substr(0, whole.size() / 2)));
    }
    SECTION("a password")
    {
        std::string locked = whole; // the record behind the first becomes FILEPASS
        const size_t bof = locked.find(std::string("\x09\x08\x10\x00\x00\x06\x05\x00", 8));
        REQUIRE(bof != std::string::npos);
        locked[bof + 20] = '\x2F';
        locked[bof + 21] = '\x00';
        CHECK(refusal(locked) == ErrorCode::LedgerEncrypted);
    }
}

TEST_CASE("Xls: damaged files are refused or read, and end", "[ledger][xls]")
{
    const std::string whole = contents("ledgers/formulas.xls");
    std::mt19937 random(20261122);
    TableLimits limits;
    limits.xlsSeconds = 5;
    for (int round = 0; round < 60; ++round) {
        std::string bytes = whole;
        if (round % 3 == 2) {
            for (size_t i = 8; i < bytes.size(); ++i)
                bytes[i] = static_cast<char>(random());
        } else {
            for (int i = 0; i < 1 + round; ++i)
                bytes[8 + random() % (bytes.size() - 8)] = static_cast<char>(random());
        }
        CAPTURE(round);
        const auto code = refusal(bytes, limits);
        if (round % 3 == 2)
            CHECK(code);
    }
}

TEST_CASE("Xls: a sheet that claims more than there is memory for is refused", "[ledger][xls]")
{
    std::string bytes = contents("ledgers/formulas.xls");
    const size_t at = bytes.find(std::string("\x00\x02\x0E\x00", 4)); // DIMENSION
    REQUIRE(at != std::string::npos);
    bytes.replace(at + 8, 4, little(0x00FFFFFF, 4)); // rows
    bytes.replace(at + 14, 2, little(255, 2));       // columns
    const auto read = test::readBytes(bytes);
    REQUIRE(read.error);
    CAPTURE(read.error->detail.toStdString());
    CHECK(read.error->code == ErrorCode::LedgerOldFormat);
#ifndef __SANITIZE_ADDRESS__
    CHECK(read.error->args.value(1) == QLatin1String("memory"));
#endif
}

#ifdef Q_OS_UNIX
TEST_CASE("Xls: a reader that crashes, hangs, or is not there", "[ledger][xls]")
{
    TableLimits limits;
    limits.xlsSeconds = 1;
    const auto why = [&](const QByteArray& script) {
        const StandIn program(script);
        const auto read = readWith(program.path(), limits);
        REQUIRE(read.error);
        CHECK(read.error->code == ErrorCode::LedgerOldFormat);
        return read.error->args.value(1).toStdString();
    };
    CHECK(why("kill -SEGV $$") == "crashed");
    CHECK(why("exit 3") == "crashed");
    CHECK(why("exit 0") == "crashed");
    CHECK(why("exit 70") == "time");
    CHECK(why("exec sleep 600") == "time");
    const auto missing = readWith(QStringLiteral("/nowhere/qingshou-xls"));
    REQUIRE(missing.error);
    CHECK(missing.error->args.value(1) == QLatin1String("missing"));
    CHECK(readWith({}).error->args.value(1) == QLatin1String("missing"));
    CHECK(xlsSheets(sample(), {}).error().args.value(1) == QLatin1String("missing"));
}

TEST_CASE("Xls: the reader's words are not believed", "[ledger][xls]")
{
    using xls::Message;
    const std::string hello = message(Message::Hello, std::string(xls::hello));
    const std::string begin = message(Message::Begin, little(10, 4) + little(0, 1) + "S");
    const auto cell = [](quint64 column, int kind, int shown, const std::string& text) {
        return little(column, 2) + little(static_cast<quint64>(kind), 1) + little(static_cast<quint64>(shown), 1) +
               little(text.size(), 4) + text;
    };
    const auto row = [](quint64 number, const std::string& cells) {
        return message(Message::Row, little(number, 4) + cells);
    };
    const std::string end = message(Message::End, "");
    const std::string good = hello + begin + row(1, cell(0, 1, 0, "甲") + cell(2, 2, 0, "1.5"));

    const StandIn sound(good + end);
    CHECK(readWith(sound.path()).texts() == std::vector<Texts>{{"甲", "", "1.5"}});

    TableLimits limits;
    limits.fieldBytes = 100;
    limits.lineBytes = 1000;
    const auto [what, output, code] = GENERATE_COPY(table<const char*, std::string, ErrorCode>(
        {{"ends without an end", good, ErrorCode::LedgerOldFormat},
         {"another version", message(Message::Hello, "qingshou-xls 2") + begin + end, ErrorCode::LedgerOldFormat},
         {"no beginning", hello + end, ErrorCode::LedgerOldFormat},
         {"a message cut off", good + row(2, cell(0, 1, 0, "x")).substr(0, 9), ErrorCode::LedgerOldFormat},
         {"a row twice", good + row(1, cell(0, 1, 0, "x")) + end, ErrorCode::LedgerOldFormat},
         {"a row beyond the sheet", good + row(1'048'577, cell(0, 1, 0, "x")) + end, ErrorCode::LedgerOldFormat},
         {"columns out of order", good + row(2, cell(1, 1, 0, "x") + cell(0, 1, 0, "x")) + end,
          ErrorCode::LedgerOldFormat},
         {"a column beyond the sheet", good + row(2, cell(16'384, 1, 0, "x")) + end, ErrorCode::LedgerTooManyColumns},
         {"a kind of cell that is none", good + row(2, cell(0, 9, 0, "x")) + end, ErrorCode::LedgerOldFormat},
         {"a format that is none", good + row(2, cell(0, 2, 9, "1")) + end, ErrorCode::LedgerOldFormat},
         {"no UTF-8", good + row(2, cell(0, 1, 0, "\xD5\xC5")) + end, ErrorCode::LedgerOldFormat},
         {"a text longer than its message", good + row(2, little(0, 2) + little(1, 2) + little(50, 4) + "x") + end,
          ErrorCode::LedgerOldFormat},
         {"a long text", good + row(2, cell(0, 1, 0, std::string(101, 'x'))) + end, ErrorCode::LedgerFieldTooLong},
         {"a message of 4 GiB", good + "R" + little(0xFFFFFFFF, 4), ErrorCode::LedgerLineTooLong},
         {"a failure without reason", hello + message(Message::Failure, ""), ErrorCode::LedgerOldFormat},
         {"a failure of no known reason", hello + message(Message::Failure, "\x63"), ErrorCode::LedgerOldFormat},
         {"a sheet among rows", good + message(Message::Sheet, "xx") + end, ErrorCode::LedgerOldFormat}}));
    CAPTURE(what);
    const StandIn program(output);
    const auto read = readWith(program.path(), limits);
    REQUIRE(read.error);
    CHECK(read.error->code == code);
}
#endif
