// SPDX-License-Identifier: GPL-3.0-or-later
// What may go wrong with a file that is written, for both writers.
#include "core/exchange/output_file.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/full_disk.h"
#include "tests/support/read_table.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace qingshou;
using namespace qingshou::test;

namespace {

const TableDocument table{.columns = {{.heading = QStringLiteral("户名")}}, .rows = {{QStringLiteral("张三")}}};

Outcome writeTable(const QString& path, const TableDocument& document = table)
{
    return path.endsWith(QStringLiteral(".csv")) ? writeCsv(path, std::span(&document, 1))
                                                 : writeXlsx(path, std::span(&document, 1));
}

Outcome writeRows(const QString& path, const RowSource& rows)
{
    return path.endsWith(QStringLiteral(".csv")) ? writeCsv(path, table, rows) : writeXlsx(path, table, rows);
}

void writeText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("an output file: refusals")
{
    QTemporaryDir folder;
    const auto name = GENERATE(as<QString>(), "table.csv", "table.xlsx");
    CAPTURE(name);
    const QString path = folder.filePath(name);

    SECTION("the folder is not there")
    {
        const Outcome written = writeTable(folder.filePath(QStringLiteral("nowhere/") + name));
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::FileNotFound);
    }
    SECTION("the name is a folder's")
    {
        REQUIRE(QDir(folder.path()).mkdir(name));
        CHECK(writeTable(path).error().code == ErrorCode::FileNotWritable);
    }
    SECTION("it is no file but a device")
    {
        REQUIRE(QFile::link(QStringLiteral("/dev/null"), path));
        CHECK(writeTable(path).error().code == ErrorCode::FileNotWritable);
    }
    SECTION("a spreadsheet has it open")
    {
        writeText(path, "as it was");
        writeText(folder.filePath(QStringLiteral(".~lock.%1#").arg(name)), ",zhangsan,office-pc,30.09.2026 08:00,x;");
        const Outcome written = writeTable(path);
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::FileInUse);
        CHECK(written.error().args == QStringList{path, QStringLiteral("zhangsan@office-pc")});
        CHECK(readBytes(path) == "as it was");
    }
    SECTION("Office has it open")
    {
        writeText(folder.filePath(QStringLiteral("~$%1").arg(name)), QByteArray("\x08zhangsan     ", 14));
        CHECK(writeTable(path).error().args == QStringList{path, QStringLiteral("zhangsan")});
    }
#ifdef Q_OS_UNIX
    SECTION("the folder cannot be written to")
    {
        if (geteuid() != 0) {
            QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
            CHECK(writeTable(path).error().code == ErrorCode::FolderNotWritable);
            QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }
#endif
}

TEST_CASE("an output file: a failure leaves what was there, and nothing beside it")
{
    QTemporaryDir folder;
    const auto name = GENERATE(as<QString>(), "table.csv", "table.xlsx");
    CAPTURE(name);
    const QString path = folder.filePath(name);
    writeText(path, "as it was");
    int given = 0;
    const RowSource manyRows = [&](TableRow& row) -> Result<bool> {
        row = {QStringLiteral("一行又一行 %1").arg(given)};
        return given++ < 20'000;
    };

    SECTION("the source fails")
    {
        const Outcome written = writeRows(path, [&](TableRow& row) -> Result<bool> {
            row = {QStringLiteral("张三")};
            if (++given == 5000)
                return ErrorCode::Cancelled;
            return true;
        });
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::Cancelled);
    }
    SECTION("the source throws")
    {
        CHECK_THROWS(writeRows(path, [](TableRow&) -> Result<bool> { throw std::runtime_error("storage"); }));
    }
#ifdef Q_OS_UNIX
    SECTION("the disk is full")
    {
        const rlim_t limit = GENERATE(rlim_t(0), rlim_t(1000), rlim_t(100'000));
        CAPTURE(limit);
        Outcome written = Done{};
        {
            const FullDisk disk(limit);
            written = writeRows(path, manyRows);
        }
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::DiskFull);
    }
#endif
    CHECK(readBytes(path) == "as it was");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
}

TEST_CASE("an output file: what was there is replaced")
{
    QTemporaryDir folder;
    const auto name = GENERATE(as<QString>(), "表 1.csv", "表 1.xlsx");
    const QString path = folder.filePath(name);
    writeText(path, "as it was");
    REQUIRE(writeTable(path).ok());
    CHECK(readTable(path) == std::vector<QStringList>{{QStringLiteral("户名")}, {QStringLiteral("张三")}});
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
}
