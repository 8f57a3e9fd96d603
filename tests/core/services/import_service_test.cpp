// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/services/rule_settings.h"
#include "core/storage/audit_repository.h"
#include "core/storage/book_on_day.h"
#include "core/storage/book_totals.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/import_run_repository.h"
#include "core/storage/transaction.h"
#include "tests/support/import_fixture.h"

#include <QCryptographicHash>
#include <QFile>

using namespace qingshou;
using test::ImportFixture;
using test::number;
using test::text;
using test::texts;

namespace {

Money yuan(const char* amount)
{
    return *parseMoney(QString::fromLatin1(amount));
}

const QString september = QStringLiteral("ledgers/plain-2026-09-30.csv");
const QString october = QStringLiteral("ledgers/plain-2026-10-30.csv");

/// The plain file of 30 September with its loans that are bad only.
std::string badRowsOf(const QString& path)
{
    QFile file(test::dataPath(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::string kept = file.readLine().toStdString();
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.contains("次级") || line.contains("可疑") || line.contains("损失"))
            kept += line.toStdString();
    }
    return kept;
}

} // namespace

TEST_CASE("Import: a plain ledger enters the book with every row and the exact sum", "[import]")
{
    ImportFixture book;
    const ImportRequest request = ImportFixture::fileRequest(september, QDate(2026, 9, 30));
    const DryRun before = book.mustDryRun(request);
    CHECK(before.blockers.empty());
    const ImportReport report = book.mustImport(request);

    CHECK(report.counts == ImportCounts{600, 600, 0, 0, 0, 0, 0, 0});
    CHECK(before.counts == report.counts);
    CHECK(report.balance == yuan("34196786.00"));
    CHECK(report.total == TotalCheck::Absent);
    CHECK(report.cellsRefused == 0);
    CHECK_FALSE(report.bookStatisticsOn.isValid());

    CHECK(number(book.db(), "SELECT count(*) FROM loans") == 600);
    CHECK(number(book.db(), "SELECT sum(balance_fen) FROM loans") == 3'419'678'600);
    CHECK(number(book.db(), "SELECT sum(interest_on_book_fen) FROM loans") == 435'875'909);
    CHECK(number(book.db(), "SELECT sum(interest_off_book_fen) FROM loans") == 108'713'842);
    CHECK(number(book.db(), "SELECT sum(interest_total_fen) FROM loans") == 544'589'751);
    CHECK(number(book.db(), "SELECT count(*) FROM borrowers") == 374);
    CHECK(number(book.db(), "SELECT count(*) FROM loan_history") == 0); // the loans say it themselves
    CHECK(number(book.db(), "SELECT count(*) FROM run_changes WHERE kind = 'new'") == 600);
    CHECK(number(book.db(), "SELECT sum(balance_fen) FROM book_totals WHERE statistics_on = '2026-09-30'") ==
          3'419'678'600);
    CHECK(number(book.db(), "SELECT sum(balance_fen) FROM borrowers") == 3'419'678'600);
    CHECK(number(book.db(), "SELECT count(*) FROM guarantees") == 259);
    CHECK(text(book.db(), "SELECT statistics_on FROM workstations") == QStringLiteral("2026-09-30"));
    CHECK(text(book.db(), "PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(number(book.db(), "SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(number(book.db(), "PRAGMA foreign_keys") == 1); // a first import does without and switches them on again

    // What a first import sums up is what a pass over the whole book finds.
    const qint64 revision = number(book.db(), "SELECT max(revision) FROM borrowers");
    {
        Transaction transaction(book.db());
        BorrowerSummary(book.db(), QDate(2026, 9, 30), classDays(Settings::load(book.db()))).recomputeAll();
        transaction.commit();
    }
    CHECK(number(book.db(), "SELECT max(revision) FROM borrowers") == revision);
    const BookTotals totals(book.db());
    CHECK(totals.at(QDate(2026, 9, 30), Scope::wholeBook()) == totals.computed(QDate(2026, 9, 30)));
}

TEST_CASE("Import: a list that knew the empty book knows the first ledger, and what changes after it", "[import]")
{
    ImportFixture book;
    const auto listed = [&book](const QString& name) {
        BorrowerFilter filter;
        filter.asOf = QDate(2026, 10, 30);
        filter.text = name;
        return BorrowerListQuery(book.workspace->reader(), Scope::wholeBook(), nullptr).totals(filter).borrowers;
    };
    CHECK(listed({}) == 0);
    book.mustImport(ImportFixture::fileRequest(september, QDate(2026, 9, 30)));
    CHECK(listed({}) == 374);
    book.mustImport(ImportFixture::fileRequest(october, QDate(2026, 10, 30)));
    CHECK(listed({}) == number(book.db(), "SELECT count(*) FROM borrowers"));
}

TEST_CASE("Import: the branches of a file that are unknown are created below the cooperative and listed", "[import]")
{
    ImportFixture book; // knows 城关信用社
    const ImportReport report = book.mustImport(ImportFixture::fileRequest(september, QDate(2026, 9, 30)));
    CHECK(report.branches.size() == 8);
    const std::vector<QString> made = report.newBranches();
    CHECK(made.size() == 7);
    CHECK(std::find(made.begin(), made.end(), QStringLiteral("城关信用社")) == made.end());
    CHECK(number(book.db(), "SELECT count(*) FROM branches WHERE created_by_run IS NOT NULL AND parent_id = "
                            "(SELECT id FROM branches WHERE parent_id IS NULL)") == 7);
    qint64 rows = 0;
    for (const ImportBranch& branch : report.branches) {
        CHECK(branch.id.isValid());
        rows += branch.rows;
    }
    CHECK(rows == 600);
}

TEST_CASE("Import: the same file again brings nothing new and nothing changed", "[import]")
{
    ImportFixture book;
    const ImportRequest request = ImportFixture::fileRequest(september, QDate(2026, 9, 30));
    book.mustImport(request);
    const ImportCounts nothing{600, 0, 0, 600, 0, 0, 0, 0};
    CHECK(book.mustDryRun(request).counts == nothing);
    CHECK(book.mustImport(request).counts == nothing);
    CHECK(number(book.db(), "SELECT count(*) FROM loan_history") == 0);
    CHECK(number(book.db(), "SELECT count(*) FROM parties") == number(book.db(), "SELECT 374 + 259"));
    CHECK(number(book.db(), "SELECT count(*) FROM import_runs") == 2);
    CHECK(number(book.db(), "SELECT count(*) FROM run_changes") == 600);
}

TEST_CASE("Import: the next file updates balances and keeps a history row per change", "[import]")
{
    // Counted from the two files by another program: 20 loan numbers are new, 12 are gone, 76 of the others differ in
    // balance or class.
    ImportFixture book;
    book.mustImport(ImportFixture::fileRequest(september, QDate(2026, 9, 30)));
    const ImportRequest next = ImportFixture::fileRequest(october, QDate(2026, 10, 30));
    const ImportCounts expected{608, 20, 76, 512, 0, 12, 12, 0};
    CHECK(book.mustDryRun(next).counts == expected);
    const ImportReport report = book.mustImport(next);
    CHECK(report.counts == expected);
    CHECK(report.balance == yuan("33731250.94"));
    CHECK(report.bookStatisticsOn == QDate(2026, 9, 30));

    CHECK(number(book.db(), "SELECT count(*) FROM loan_history WHERE statistics_on = '2026-10-30'") ==
          76 + 1); // one only became overdue
    CHECK(number(book.db(), "SELECT sum(balance_fen) FROM loans WHERE absent_since_on IS NULL") == 3'373'125'094);
    CHECK(number(book.db(), "SELECT sum(balance_fen - absent_balance_fen) FROM book_totals "
                            "WHERE statistics_on = '2026-10-30'") == 3'373'125'094);
    CHECK(number(book.db(), "SELECT sum(absent_count) FROM book_totals WHERE statistics_on = '2026-10-30'") == 12);
    // The September book can still be had.
    BookOnDay earlier(book.db(), Scope::wholeBook(), QDate(2026, 10, 29));
    const std::vector<LoanId> held = earlier.loans({});
    Money sum;
    for (const LoanOnDay& loan : earlier.page(held, 0, 1000))
        sum += loan.balance;
    CHECK(held.size() == 600);
    CHECK(sum == yuan("34196786.00"));

    CHECK(book.mustImport(next).counts == ImportCounts{608, 0, 0, 608, 0, 12, 0, 0});
    CHECK(number(book.db(), "SELECT count(*) FROM loan_history WHERE statistics_on = '2026-10-30'") == 76 + 1);
    CHECK(text(book.db(), "PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(number(book.db(), "SELECT count(*) FROM pragma_foreign_key_check") == 0);
}

TEST_CASE("Import: an absent loan keeps its balance, is no settled one, and may come back", "[import]")
{
    ImportFixture book;
    const std::string first =
        "城关信用社,C1,张三,430521196203070014,13812345678,JJ1,1000.00,2025-01-31,0,次级,信用,,李四\n";
    const std::string second = "城关信用社,C2,王五,43052119620307003X,,JJ2,2000.00,2025-01-31,0,次级,信用,,李四\n";
    book.mustImport(book.rowsRequest(first + second, QDate(2026, 9, 1)));

    const ImportReport gone = book.mustImport(book.rowsRequest(first, QDate(2026, 9, 2)));
    CHECK(gone.counts == ImportCounts{1, 0, 0, 1, 0, 1, 1, 0});
    CHECK(text(book.db(), "SELECT absent_since_on FROM loans WHERE loan_number = 'JJ2'") ==
          QStringLiteral("2026-09-02"));
    CHECK(number(book.db(), "SELECT balance_fen FROM loans WHERE loan_number = 'JJ2'") == 200'000);
    CHECK(number(book.db(), "SELECT balance_before_fen FROM import_changes WHERE kind = 'absent'") == 200'000);
    CHECK(number(book.db(),
                 "SELECT count(*) FROM import_changes WHERE kind = 'absent' AND balance_after_fen IS NULL") == 1);

    // Still absent: told, but not as news.
    CHECK(book.mustImport(book.rowsRequest(first, QDate(2026, 9, 3))).counts == ImportCounts{1, 0, 0, 1, 0, 1, 0, 0});
    CHECK(text(book.db(), "SELECT absent_since_on FROM loans WHERE loan_number = 'JJ2'") ==
          QStringLiteral("2026-09-02"));

    const ImportReport back = book.mustImport(book.rowsRequest(first + second, QDate(2026, 9, 4)));
    CHECK(back.counts == ImportCounts{2, 0, 0, 2, 1, 0, 0, 0});
    CHECK(text(book.db(), "SELECT absent_since_on FROM loans WHERE loan_number = 'JJ2'").isEmpty());
    CHECK(number(book.db(), "SELECT count(*) FROM import_changes WHERE kind = 'back'") == 1);
}

TEST_CASE("Import: only loans of the file's branches, side and class can be absent", "[import]")
{
    ImportFixture book;
    const std::string header = "机构名称,客户名称,借据号,贷款余额,五级分类,表内外\n";
    book.mustImport(book.textRequest(header + "城关信用社,甲,A1,100,正常,表内\n"
                                              "城关信用社,乙,A2,100,次级,表内\n"
                                              "城关信用社,丙,A3,100,损失,表外\n"
                                              "东门分社,丁,B1,100,损失,表内\n",
                                     QDate(2026, 9, 1)));
    SECTION("another branch is not spoken for")
    {
        CHECK(book.mustImport(book.textRequest(header + "城关信用社,甲,A1,100,正常,表内\n", QDate(2026, 9, 2)))
                  .counts.absent == 1);
        CHECK(texts(book.db(), "SELECT loan_number FROM loans WHERE absent_since_on IS NOT NULL") ==
              std::vector<QString>{QStringLiteral("A2")});
    }
    SECTION("a file of bad loans says nothing about the others")
    {
        ImportRequest bad = book.textRequest(header + "城关信用社,戊,A9,100,次级,表内\n", QDate(2026, 9, 2));
        bad.scope = LedgerScope::BadLoansOnly;
        CHECK(book.mustDryRun(bad).counts.absent == 1);
        CHECK(book.mustImport(bad).counts.absent == 1);
        CHECK(texts(book.db(), "SELECT loan_number FROM loans WHERE absent_since_on IS NOT NULL") ==
              std::vector<QString>{QStringLiteral("A2")});
    }
    SECTION("a ledger of written-off loans says nothing about the balance sheet")
    {
        const std::string offBook = header + "城关信用社,己,A8,100,损失,表外\n东门分社,庚,B8,100,损失,表外\n";
        CHECK(book.mustImport(book.textRequest(offBook, QDate(2026, 9, 2))).counts.absent == 1);
        CHECK(texts(book.db(), "SELECT loan_number FROM loans WHERE absent_since_on IS NOT NULL") ==
              std::vector<QString>{QStringLiteral("A3")});
    }
}

TEST_CASE("Import: bad loans of the next file only", "[import]")
{
    // 408 bad loans in the October file; 8 loans that were bad in September are not among them.
    ImportFixture book;
    book.mustImport(ImportFixture::fileRequest(september, QDate(2026, 9, 30)));
    ImportRequest bad = book.textRequest(badRowsOf(october), QDate(2026, 10, 30));
    bad.scope = LedgerScope::BadLoansOnly;
    const DryRun found = book.mustDryRun(bad);
    CHECK(found.counts.rows == 408);
    CHECK(found.counts.absent == 8);
    CHECK(book.mustImport(bad).counts == found.counts);
    CHECK(number(book.db(), "SELECT whole_book FROM import_runs ORDER BY id DESC LIMIT 1") == 0);
}

TEST_CASE("Import: the titled sheet in 万元, as GB18030 text and as workbook", "[import]")
{
    const auto path = GENERATE("ledgers/titled-gb18030.csv", "ledgers/titled.xlsx", "ledgers/titled-html-named.xls",
                               "ledgers/titled.xls");
    CAPTURE(path);
    ImportFixture book;
    const ImportReport report = book.mustImport(ImportFixture::fileRequest(QString::fromLatin1(path)));
    CHECK(report.counts == ImportCounts{300, 300, 0, 0, 0, 0, 0, 0});
    CHECK(report.statisticsOn == QDate(2026, 9, 30));
    CHECK(report.balance == yuan("18697473.00"));
    CHECK(report.total == TotalCheck::Matches);
    CHECK(report.scope == LedgerScope::BadLoansOnly); // the title says so, nobody else did
    CHECK(report.scopeAssumed);
    CHECK(number(book.db(), "SELECT sum(balance_fen) FROM loans") == 1'869'747'300);
    CHECK(number(book.db(), "SELECT sum(interest_total_fen) FROM loans") == 360'429'626);
    CHECK(book.mustImport(ImportFixture::fileRequest(QString::fromLatin1(path))).counts ==
          ImportCounts{300, 0, 0, 300, 0, 0, 0, 0});
}

TEST_CASE("Import: the two titled shapes say the same", "[import]")
{
    ImportFixture book;
    book.mustImport(ImportFixture::fileRequest(QStringLiteral("ledgers/titled.xlsx")));
    CHECK(book.mustImport(ImportFixture::fileRequest(QStringLiteral("ledgers/titled-gb18030.csv"))).counts ==
          ImportCounts{300, 0, 0, 300, 0, 0, 0, 0});
}

TEST_CASE("Import: the rules' own example", "[import]")
{
    const auto path = GENERATE("ledgers/bad-loans-2025-03-31.csv", "ledgers/bad-loans-2025-03-31.xlsx");
    CAPTURE(path);
    ImportFixture book;
    const ImportRequest request = ImportFixture::fileRequest(QString::fromLatin1(path));
    const ImportReport report = book.mustImport(request);
    CHECK(report.counts == ImportCounts{1, 1, 0, 0, 0, 0, 0, 0});
    CHECK(report.statisticsOn == QDate(2025, 3, 31));
    CHECK(report.total == TotalCheck::Matches);
    CHECK(number(book.db(), "SELECT balance_fen FROM loans") == 12'500'000);
    CHECK(number(book.db(), "SELECT interest_on_book_fen FROM loans") == 320'000);
    CHECK(number(book.db(), "SELECT interest_off_book_fen FROM loans") == 110'000);
    CHECK(text(book.db(), "SELECT start_on FROM loans") == QStringLiteral("2023-03-15"));
    CHECK(text(book.db(), "SELECT overdue_since_on FROM loans") == QStringLiteral("2024-03-14")); // 382 days
    CHECK(number(book.db(), "SELECT risk_class FROM loans") == 3);
    CHECK(text(book.db(), "SELECT guarantee_type FROM loans") == QStringLiteral("guarantee"));
    CHECK(number(book.db(), "SELECT class_deviates FROM borrowers") == 1); // 382 days: loss, and the bank says 次级
    CHECK(text(book.db(), "SELECT owner FROM borrowers") == QStringLiteral("李四"));
    CHECK(text(book.db(), "SELECT b.name FROM branches b JOIN loans l ON l.branch_id = b.id") ==
          QStringLiteral("城关社"));

    CHECK(book.mustImport(request).counts == ImportCounts{1, 0, 0, 1, 0, 0, 0, 0});
}

TEST_CASE("Import: a foreign ledger with a mapping", "[import]")
{
    ImportFixture book;
    ImportRequest request = ImportFixture::fileRequest(QStringLiteral("real/berka_loans_200.csv"));
    const Result<Mapping> mapping = loadMapping(test::dataPath(QStringLiteral("mappings/berka.json")));
    REQUIRE(mapping.ok());
    request.mapping = *mapping;
    const ImportReport report = book.mustImport(request);
    CHECK(report.counts == ImportCounts{200, 200, 0, 0, 0, 0, 0, 0});
    CHECK(report.statisticsOn == QDate(1999, 1, 1));
    CHECK(report.newBranches() == std::vector<QString>{QStringLiteral("Praha")});
    CHECK(text(book.db(), "SELECT start_on FROM loans WHERE loan_number = '5314'") == QStringLiteral("1993-07-05"));
    CHECK(number(book.db(), "SELECT balance_fen FROM loans WHERE loan_number = '5314'") == 9'639'600);
    CHECK(text(book.db(), "SELECT b.name FROM borrowers b JOIN loans l ON l.borrower_id = b.id "
                          "WHERE l.loan_number = '5314'") == QStringLiteral("1787"));
    CHECK(book.mustImport(request).counts == ImportCounts{200, 0, 0, 200, 0, 0, 0, 0});
}

TEST_CASE("Import: a run is kept with its counts, its changes and one audit entry", "[import]")
{
    ImportFixture book;
    const Vault& vault = book.workspace->session()->vault;
    const qint64 entries = AuditRepository(book.db(), vault).verify().value();
    book.mustImport(ImportFixture::fileRequest(september, QDate(2026, 9, 30)));
    const ImportReport report = book.mustImport(ImportFixture::fileRequest(october, QDate(2026, 10, 30)));

    AuditRepository audit(book.db(), vault);
    CHECK(audit.verify().value() == entries + 2);
    AuditFilter filter;
    filter.action = QStringLiteral("import_ledger");
    const std::vector<AuditEntry> imports = audit.list(filter);
    REQUIRE(imports.size() == 2);
    const QJsonObject after = imports.front().change[QStringLiteral("after")].toObject();
    CHECK(imports.front().change[QStringLiteral("before")].toObject()[QStringLiteral("statistics_on")].toString() ==
          QStringLiteral("2026-09-30"));
    CHECK(after[QStringLiteral("statistics_on")].toString() == QStringLiteral("2026-10-30"));
    CHECK(after[QStringLiteral("file")].toString() == QStringLiteral("plain-2026-10-30.csv"));
    CHECK(after[QStringLiteral("scope")].toString() == QStringLiteral("whole_book"));
    CHECK(after[QStringLiteral("new")].toInt() == 20);
    CHECK(after[QStringLiteral("changed")].toInt() == 76);
    CHECK(after[QStringLiteral("balance_fen")].toInteger() == 3'373'125'094);
    QFile file(test::dataPath(october));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    CHECK(after[QStringLiteral("sha256")].toString() == sha256);

    ImportRunRepository runs(book.db());
    REQUIRE(runs.count() == 2);
    const ImportRun run = runs.list().front();
    CHECK(run.id == report.run);
    CHECK(run.fileSha256 == sha256);
    CHECK(run.changed == 76);
    CHECK(run.newlyAbsent == 12);
    CHECK(run.branches.size() == 8);
    CHECK(run.importedByName == QStringLiteral("系统管理员"));
    CHECK(run.totalRow == QStringLiteral("absent"));
    CHECK(mappingFromJson(run.mapping, QStringLiteral("kept")).ok());

    const Scope all = Scope::wholeBook();
    CHECK(runs.changeCount(run.id, {}, all) == 20 + 76 + 12 + 1);
    CHECK(runs.changeCount(run.id, {ImportChangeKind::Absent}, all) == 12);
    CHECK(runs.changes(run.id, {.kind = ImportChangeKind::Changed, .limit = 10, .offset = 70}, all).size() == 6);
    const std::vector<ImportChange> changed = runs.changes(run.id, {ImportChangeKind::Changed}, all);
    REQUIRE(changed.size() == 76);
    CHECK(std::all_of(changed.begin(), changed.end(), [](const ImportChange& one) {
        return one.balanceBefore && one.balanceAfter && !one.borrowerName.isEmpty() && !one.branchName.isEmpty() &&
               (one.balanceBefore != one.balanceAfter || one.classBefore != one.classAfter);
    }));
    CHECK(runs.changeCount(run.id, {}, Scope{std::vector<BranchId>{report.branches.front().id}}) < 108);
    CHECK(runs.changeCount(run.id, {}, Scope{std::vector<BranchId>{}}) == 0);
}
