// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with a file, or goes wrong on the way: the book is as it was.
#include "core/services/import_service.h"

#include "tests/support/failing_vfs.h"
#include "tests/support/import_fixture.h"

#include <QFile>

using namespace qingshou;
using test::dumpHash;
using test::FailingVfs;
using test::ImportFixture;
using test::number;

namespace {

const std::string oneRow =
    "城关信用社,C1,张三,430521196203070014,13812345678,JJ1,1000.00,2025-01-31,0,次级,信用,,李四\n";
const std::string otherRow = "城关信用社,C2,王五,43052119620307003X,,JJ2,2000.00,2025-01-31,0,次级,信用,,李四\n";

ImportRequest october()
{
    ImportRequest request = ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-10-30.csv"));
    request.statisticsDate = QDate(2026, 10, 30);
    return request;
}

} // namespace

TEST_CASE("Import: a refused file leaves the book as it was", "[import]")
{
    struct Case {
        const char* name;
        std::string text;
        QDate on;
        ErrorCode expected;
    };
    const QDate day(2026, 9, 30);
    const auto [name, content, on, expected] = GENERATE_COPY(values<Case>({
        {"older", test::shortHeader + otherRow, QDate(2026, 8, 31), ErrorCode::LedgerOlder},
        {"balance unreadable",
         test::shortHeader + std::string("城关信用社,C1,张三,,,JJ1,许多,2025-01-31,0,次级,信用,,李四\n"), day,
         ErrorCode::LedgerRowsRefused},
        {"loan number missing",
         test::shortHeader + otherRow + "城关信用社,C1,张三,,,,1000,2025-01-31,0,次级,信用,,李四\n", day,
         ErrorCode::LedgerRowsRefused},
        {"loan number as 4.3E+17",
         test::shortHeader + std::string("城关信用社,C1,张三,,,4.3E+17,1000,2025-01-31,0,次级,信用,,李四\n"), day,
         ErrorCode::LedgerRowsRefused},
        {"twice the same loan", test::shortHeader + oneRow + otherRow + oneRow, day, ErrorCode::LedgerRowsRefused},
        {"total differs", test::shortHeader + otherRow + "合计,,,,,,2000.02,,,,,,\n", day,
         ErrorCode::LedgerTotalDiffers},
        {"no row", test::shortHeader, day, ErrorCode::LedgerEmpty},
        {"no balance", "机构名称,客户名称,借据号,五级分类\n城关信用社,张三,JJ1,次级\n", day,
         ErrorCode::LedgerMissingField},
        {"no header", "1,2,3\n4,5,6\n", day, ErrorCode::LedgerNoHeader},
        {"damaged in the middle", test::shortHeader + otherRow + otherRow.substr(0, 20) + "\xFF\xFE\xFF\n", day,
         ErrorCode::LedgerEncoding},
    }));
    CAPTURE(name);
    ImportFixture book;
    book.mustImport(book.rowsRequest(oneRow, QDate(2026, 9, 1)));
    const QByteArray before = dumpHash(book.db());

    const Result<ImportReport> refused = book.imports().importLedger(book.textRequest(content, on));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == expected);
    CHECK(dumpHash(book.db()) == before);
    CHECK_FALSE(book.db().inTransaction());
    // And the door is still open.
    CHECK(book.imports().importLedger(book.rowsRequest(oneRow, QDate(2026, 9, 30))).ok());
}

TEST_CASE("Import: a dry run tells every reason at once and changes nothing", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(oneRow, QDate(2026, 9, 30)));
    const QByteArray before = dumpHash(book.db());
    ImportRequest request = book.rowsRequest(
        otherRow + otherRow + "城关信用社,C3,赵六,,,JJ3,x,2025-13-31,0,次级,信用,,李四\n合计,,,,,,1.00,,,,,,\n",
        QDate(2026, 9, 1));
    const DryRun found = book.mustDryRun(request);
    std::vector<ErrorCode> codes;
    for (const Error& error : found.blockers)
        codes.push_back(error.code);
    CHECK(codes ==
          std::vector<ErrorCode>{ErrorCode::LedgerOlder, ErrorCode::LedgerRowsRefused, ErrorCode::LedgerTotalDiffers});
    CHECK(found.counts.refused == 2);
    CHECK(found.counts.rows == 1);
    CHECK(dumpHash(book.db()) == before);

    const auto twice = std::find_if(found.refused.begin(), found.refused.end(), [](const RefusedCell& cell) {
        return cell.reason == RefusalReason::DuplicateLoan;
    });
    REQUIRE(twice != found.refused.end());
    CHECK(twice->otherRow == 2);
    CHECK(twice->row == 3);
    CHECK(twice->value == QStringLiteral("JJ2"));
    CHECK(twice->rowRefused);
}

TEST_CASE("Import: a total that differs can be accepted, refused rows cannot", "[import]")
{
    ImportFixture book;
    ImportRequest request = book.rowsRequest(otherRow + "合计,,,,,,9.00,,,,,,\n");
    request.acceptTotalDifference = true;
    const ImportReport report = book.mustImport(request);
    CHECK(report.total == TotalCheck::Differs);
    CHECK(test::text(book.db(), "SELECT total_row FROM import_runs") == QStringLiteral("differs"));
}

TEST_CASE("Import: a cell that cannot be read costs its value only", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(oneRow, QDate(2026, 9, 1)));
    const ImportReport report = book.mustImport(book.rowsRequest(
        "城关信用社,C1,张三,430521196203070014,13812345678,JJ1,900.00,2025-02-30,若干,次级,信用,,李四\n",
        QDate(2026, 9, 2)));
    CHECK(report.cellsRefused == 2);
    CHECK(report.counts.refused == 0);
    CHECK(report.counts.changed == 1);
    REQUIRE(report.refused.size() == 2);
    CHECK_FALSE(report.refused.front().rowRefused);
    // What was known of the due date stays known.
    CHECK(test::text(book.db(), "SELECT due_on FROM loans") == QStringLiteral("2025-01-31"));
    CHECK(number(book.db(), "SELECT balance_fen FROM loans") == 90'000);
}

TEST_CASE("Import: the same day's file again replaces that day's values", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(oneRow, QDate(2026, 9, 1)));
    const std::string corrected =
        "城关信用社,C1,张三,430521196203070014,13812345678,JJ1,950.00,2025-01-31,0,次级,信用,,李四\n";
    CHECK(book.mustImport(book.rowsRequest(corrected, QDate(2026, 9, 1))).counts.changed == 1);
    CHECK(number(book.db(), "SELECT count(*) FROM loan_history") == 1);
    CHECK(number(book.db(), "SELECT balance_fen FROM loan_history") == 95'000);
    CHECK(number(book.db(), "SELECT sum(balance_fen) FROM book_totals") == 95'000);
}

TEST_CASE("Import: without a statistics date there is no import", "[import]")
{
    ImportFixture book;
    ImportRequest request = book.rowsRequest(oneRow);
    request.statisticsDate.reset();
    CHECK(book.imports().importLedger(request).error().code == ErrorCode::LedgerNoDate);
    CHECK(book.imports().dryRun(request).error().code == ErrorCode::LedgerNoDate);

    const std::string header = "机构名称,客户名称,借据号,贷款余额,数据日期\n";
    ImportRequest column =
        book.textRequest(header + "城关信用社,甲,A1,100,2026-09-30\n城关信用社,乙,A2,100,2026-09-30\n");
    column.statisticsDate.reset();
    CHECK(book.mustImport(column).statisticsOn == QDate(2026, 9, 30));
    ImportRequest mixed =
        book.textRequest(header + "城关信用社,甲,A1,100,2026-09-30\n城关信用社,乙,A2,100,2026-10-01\n");
    mixed.statisticsDate.reset();
    CHECK(book.imports().importLedger(mixed).error().code == ErrorCode::LedgerNoDate);
}

TEST_CASE("Import: who may not import is refused before the file is looked at", "[import]")
{
    ImportFixture book;
    book.become(Role::Auditor);
    CHECK(book.imports().importLedger(october()).error().code == ErrorCode::NotAllowed);
    CHECK(book.imports().dryRun(october()).error().code == ErrorCode::NotAllowed);
    book.workspace->context().session.reset();
    CHECK(book.imports().importLedger(october()).error().code == ErrorCode::SignInRequired);
}

TEST_CASE("Import: somebody who sees a part of the book imports into that part only", "[import]")
{
    ImportFixture book;
    const BranchId own = *BranchRepository(book.db()).findByName(QStringLiteral("城关信用社"));
    book.become(Role::Officer, own);

    const std::string header = "机构名称,客户名称,借据号,贷款余额\n";
    CHECK(book.mustImport(book.textRequest(header + "城关信用社,甲,A1,100\n东门分社,乙,A2,100\n")).counts.added == 2);
    // A branch nobody knew becomes one of the officer's.
    const ImportReport report = book.mustImport(book.textRequest(header + "南门分社,丙,A3,100\n"));
    CHECK(report.newBranches().size() == 1);
    CHECK(number(book.db(), "SELECT parent_id FROM branches WHERE name = '南门分社'") == own.value);
    CHECK(book.imports().importLedger(book.textRequest(header + "某县农村信用合作联社,丁,A4,100\n")).error().code ==
          ErrorCode::OutsideScope);
}

TEST_CASE("Import: cancelling at any point leaves the book as it was", "[import]")
{
    ImportFixture book;
    const bool first = GENERATE(true, false);
    CAPTURE(first);
    if (!first)
        book.mustImport(book.rowsRequest(oneRow, QDate(2026, 9, 1)));
    const QByteArray before = dumpHash(book.db());
    int calls = 0;
    REQUIRE(book.imports().dryRun(october()).ok());
    for (int at = 0;; ++at) {
        std::stop_source stop;
        calls = 0;
        bool committing = false;
        const ImportProgress progress = [&](ImportStage stage, qint64, qint64) {
            committing = committing || stage == ImportStage::Committing;
            if (calls++ == at && stage != ImportStage::Committing)
                stop.request_stop();
        };
        const Result<ImportReport> imported = book.imports().importLedger(october(), progress, stop.get_token());
        CAPTURE(at);
        if (imported.ok()) {
            REQUIRE(at >= 4); // reading, rows, and every step of finishing were tried
            break;
        }
        REQUIRE(imported.error().code == ErrorCode::Cancelled);
        REQUIRE_FALSE(committing);
        REQUIRE(dumpHash(book.db()) == before);
    }
    CHECK(dumpHash(book.db()) != before);
    CHECK(number(book.db(), "SELECT count(*) FROM loans WHERE absent_since_on IS NULL") == 608);
}

TEST_CASE("Import: cancelled before it began", "[import]")
{
    ImportFixture book;
    const QByteArray before = dumpHash(book.db());
    std::stop_source stop;
    stop.request_stop();
    CHECK(book.imports().importLedger(october(), {}, stop.get_token()).error().code == ErrorCode::Cancelled);
    CHECK(dumpHash(book.db()) == before);
}

TEST_CASE("Import: a disk that is full or breaks at any write leaves the book as it was", "[import]")
{
    FailingVfs vfs;
    const auto failure = GENERATE(FailingVfs::Failure::DiskFull, FailingVfs::Failure::IoError);
    const bool full = failure == FailingVfs::Failure::DiskFull;
    CAPTURE(full);
    ImportFixture book;
    book.mustImport(book.rowsRequest(oneRow, QDate(2026, 9, 1)));
    book.close();
    book.environment.vfs = vfs.name();
    bool imported = false;
    int refusals = 0;
    for (qint64 write = 1; !imported; write = write < 10 ? write + 1 : write * 2) {
        CAPTURE(write);
        Result<std::unique_ptr<Workspace>> opened = book.reopen();
        REQUIRE(opened.ok());
        book.workspace = std::move(opened).value();
        REQUIRE(
            book.workspace->services().signIn.signIn(QStringLiteral("admin"), QStringLiteral("admin-password")).ok());
        const QByteArray before = dumpHash(book.db());
        vfs.failFrom(write, failure);
        const Result<ImportReport> report = book.imports().importLedger(october());
        const bool failed = vfs.failed();
        vfs.heal();
        imported = report.ok();
        if (!imported) {
            ++refusals;
            REQUIRE(failed);
            REQUIRE(report.error().code == (full ? ErrorCode::DiskFull : ErrorCode::StorageFailed));
            REQUIRE_FALSE(book.db().inTransaction());
            REQUIRE(dumpHash(book.db()) == before);
        }
        book.close(); // what the file says when it is opened afresh
        {
            Database again(book.path(), Database::Mode::ReadOnly);
            REQUIRE(test::text(again, "PRAGMA integrity_check") == QStringLiteral("ok"));
            if (!imported)
                REQUIRE(dumpHash(again) == before);
            else
                REQUIRE(number(again, "SELECT count(*) FROM loans") == 609);
        }
    }
    CHECK(refusals >= 10);
}

TEST_CASE("Import: nothing personal can be read in the file or its log", "[import]")
{
    ImportFixture book;
    ImportRequest request = ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-09-30.csv"));
    request.statisticsDate = QDate(2026, 9, 30);
    book.mustImport(request);

    QByteArray bytes;
    for (const char* suffix : {"", "-wal"}) {
        QFile file(book.path() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    REQUIRE(bytes.size() > 100'000);
    REQUIRE(bytes.contains("JJ0000000001")); // loan numbers may be read: the scan does look at the data
    QFile ledger(request.path);
    REQUIRE(ledger.open(QIODevice::ReadOnly));
    const QList<QByteArray> header = ledger.readLine().trimmed().split(',');
    const qsizetype columns[] = {header.indexOf("证件号码"), header.indexOf("手机号码"), header.indexOf("地址"),
                                 header.indexOf("担保人证件号码")};
    int looked = 0;
    while (!ledger.atEnd()) {
        const QList<QByteArray> cells = ledger.readLine().trimmed().split(',');
        for (const qsizetype column : columns) {
            REQUIRE(column >= 0);
            if (cells[column].isEmpty())
                continue;
            ++looked;
            if (bytes.contains(cells[column]))
                FAIL("row " << cells[7].toStdString() << ", column " << column << " stands in the clear");
        }
    }
    CHECK(looked > 2000);
}
