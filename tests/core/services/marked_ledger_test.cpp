// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/marked_ledger.h"

#include "core/ledger/header_match.h"

#include "tests/support/full_disk.h"
#include "tests/support/import_fixture.h"
#include "tests/support/read_table.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace qingshou;
using test::ImportFixture;

namespace {

const std::string rows = "城关信用社,C1,张三,,13800000001,JJ1,1000.00,2026-01-31,0,正常,信用,,李军\n"
                         "城关信用社,C2,李四,,13800000002,JJ2,一千元整,2026-01-31,0,正常,信用,,李军\n"
                         "城关信用社,C3,王五,,13800000003,JJ3,3000.00,2026-02-30,0,正常,信用,,李军\n"
                         "城关信用社,C4,赵六,,13800000004,JJ1,4000.00,2026-03-31,0,正常,信用,,李军\n"
                         "合计,,,,,,8000.00,,,,,,\n";

QString word(const RefusedCell& cell)
{
    return code(cell.reason);
}

struct Fixture : ImportFixture {
    QString path = folder.filePath(QStringLiteral("marked.xlsx"));
    ImportRequest request = rowsRequest(rows);

    Outcome save(const ImportRequest& of, const QString& to)
    {
        return saveMarkedLedger(db(), of, mustDryRun(of).refused, to, word);
    }
    ImportRequest saved() const
    {
        ImportRequest again;
        again.path = path;
        again.statisticsDate = request.statisticsDate;
        again.scope = request.scope;
        return again;
    }
    /// The style of a cell of the first sheet, and whether that is the fill that marks.
    bool isMarked(const QString& cell) const
    {
        const auto part = [this](const char* name) {
            auto zip = ZipArchive::open(path, nullptr, {});
            REQUIRE(zip.ok());
            auto source = (*zip)->part(QString::fromLatin1(name));
            REQUIRE(source.ok());
            QByteArray bytes(1 << 20, '\0');
            const auto read = (*source)->read(bytes.data(), bytes.size());
            REQUIRE(read.ok());
            return QString::fromUtf8(bytes.left(*read));
        };
        const QRegularExpression styleOf(QStringLiteral("<c r=\"%1\" s=\"(\\d+)\"").arg(cell));
        const auto style = styleOf.match(part("xl/worksheets/sheet1.xml"));
        if (!style.hasMatch())
            return false;
        const QString styles = part("xl/styles.xml");
        const QStringList formats = styles.section(QStringLiteral("<cellXfs"), 1)
                                        .section(QStringLiteral("</cellXfs"), 0, 0)
                                        .split(QStringLiteral("<xf "));
        return formats.at(style.captured(1).toInt() + 1).contains(QStringLiteral("applyFill=\"1\""));
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Marked ledger: every row as it stood, the refused cells marked, the reason beside them",
                 "[import]")
{
    REQUIRE(save(request, path).ok());
    const std::vector<QStringList> table = test::readTable(path);
    REQUIRE(table.size() == 6);
    CHECK(table[0].last() == problemHeader());
    CHECK(table[0].size() == 14);
    const QStringList lines = QString::fromStdString(rows).split(QLatin1Char('\n'));
    for (int row = 1; row <= 5; ++row) {
        QStringList wanted = lines[row - 1].split(QLatin1Char(','));
        QStringList found = table[static_cast<size_t>(row)];
        found.resize(13);
        for (QString& cell : found) // a row that ends early
            cell = cell.isNull() ? QString() : cell;
        CHECK(found == wanted);
    }
    CHECK(table[2].last() == QStringLiteral("not_an_amount"));
    CHECK(table[3].last() == QStringLiteral("not_a_date"));
    CHECK(table[4].last() == QStringLiteral("duplicate_loan"));
    CHECK(isMarked(QStringLiteral("G3")));
    CHECK(isMarked(QStringLiteral("H4")));
    CHECK(isMarked(QStringLiteral("F5")));
    CHECK_FALSE(isMarked(QStringLiteral("G2")));
    CHECK_FALSE(isMarked(QStringLiteral("N3")));
}

TEST_CASE_METHOD(Fixture, "Marked ledger: it is a ledger again, and its remarks are no column of it", "[import]")
{
    REQUIRE(save(request, path).ok());
    const DryRun before = mustDryRun(request);
    const DryRun again = mustDryRun(saved());
    CHECK(again.counts == before.counts);
    CHECK(again.balance == before.balance);
    CHECK(again.refused.size() == before.refused.size());

    // Saved once more, the remarks stay in their column.
    const ImportRequest first = saved();
    path = folder.filePath(QStringLiteral("again.xlsx"));
    REQUIRE(save(first, path).ok());
    const std::vector<QStringList> table = test::readTable(path);
    CHECK(table[0].size() == 14);
    CHECK(table[2].last() == QStringLiteral("not_an_amount"));
}

TEST_CASE_METHOD(Fixture, "Marked ledger: a ledger of workbook numbers and days keeps them", "[import]")
{
    ImportRequest titled = fileRequest(QStringLiteral("ledgers/titled.xlsx"));
    const DryRun before = mustDryRun(titled);
    REQUIRE(saveMarkedLedger(db(), titled, before.refused, path, word).ok());
    ImportRequest again = titled;
    again.path = path;
    const DryRun after = mustDryRun(again);
    CHECK(after.counts == before.counts);
    CHECK(after.balance == before.balance);
    CHECK(after.total == before.total);
    CHECK(after.statisticsOn == before.statisticsOn);
    mustImport(titled);
    CHECK(mustDryRun(again).counts.unchanged == before.counts.rows);
}

TEST_CASE_METHOD(Fixture, "Marked ledger: never over the ledger itself; stopped, nothing is left", "[import]")
{
    REQUIRE(save(request, path).ok());
    const QByteArray bytes = test::readBytes(path);
    CHECK(save(saved(), path).error().code == ErrorCode::FileExists);
    CHECK(test::readBytes(path) == bytes);
    const QString nowhere = folder.filePath(QStringLiteral("none/x.xlsx"));
    CHECK(save(request, nowhere).error().code == ErrorCode::FileNotFound);
}

#ifdef Q_OS_UNIX
TEST_CASE_METHOD(Fixture, "Marked ledger: a full disk is told, and what was there stays", "[import]")
{
    std::string many;
    for (int i = 0; i < 5000; ++i)
        many += "城关信用社,C" + std::to_string(i) + ",张三,,13800000001,JJ" + std::to_string(i) +
                ",一千元整,2026-01-31,0,正常,信用,,李军\n";
    request = rowsRequest(many);
    const std::vector<RefusedCell> refused = mustDryRun(request).refused;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("as it was");
    file.close();
    const QStringList before = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    const rlim_t limit = GENERATE(rlim_t(0), rlim_t(1000), rlim_t(50'000), rlim_t(200'000));
    CAPTURE(limit);
    Outcome written = Done{};
    {
        const test::FullDisk disk(limit);
        written = saveMarkedLedger(db(), request, refused, path, word);
    }
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::DiskFull);
    CHECK(test::readBytes(path) == "as it was");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == before);
}
#endif
