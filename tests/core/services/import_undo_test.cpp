// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is taken back leaves the book as it was, and is taken back only while nothing stands on it.
#include "core/services/import_undo.h"
#include "core/storage/audit_repository.h"
#include "core/storage/book_copy.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/import_run_repository.h"
#include "tests/support/import_fixture.h"

#include <QFile>

using namespace qingshou;
using test::ImportFixture;

namespace {

const QDate september(2026, 9, 30), october(2026, 10, 30);

ImportRequest septemberLedger()
{
    return ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-09-30.csv"), september);
}
ImportRequest octoberLedger()
{
    return ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-10-30.csv"), october);
}

/// Every row of every table but those that tell what was done: the audit, the runs taken back, the numbers given out.
QByteArray bookHash(Database& db)
{
    return test::dumpHash(db, {"audit_entries", "audit_heads", "undone_import_runs", "id_sequences"});
}

/// The reason of a refusal; empty: it was none.
QString conflictOf(const Outcome& outcome)
{
    return outcome.ok() ? QString() : outcome.error().args.value(0);
}

size_t borrowersListed(Database& db)
{
    return BorrowerListQuery(db, Scope::wholeBook(), nullptr).ids({}, {BorrowerColumn::Name, false}).size();
}

void wellKept(ImportFixture& book)
{
    CHECK(test::text(book.db(), "PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(test::texts(book.db(), "PRAGMA foreign_key_check").empty());
    CHECK(AuditRepository(book.db(), book.workspace->session()->vault).verify().ok());
}

} // namespace

TEST_CASE("Import undone: the book is what it was, word for word", "[import][undo]")
{
    ImportFixture book;
    const bool first = GENERATE(true, false);
    if (!first)
        book.mustImport(septemberLedger());
    const size_t listed = borrowersListed(book.db());
    const QByteArray before = bookHash(book.db());

    const ImportRunId run = book.mustImport(octoberLedger()).run;
    REQUIRE(bookHash(book.db()) != before);
    REQUIRE(borrowersListed(book.db()) != listed);
    REQUIRE(mayUndoImport(book.db(), *book.workspace->session(), run).ok());
    REQUIRE(book.imports().undo(run, QStringLiteral("选错了文件")).ok());

    CHECK(bookHash(book.db()) == before);
    CHECK(borrowersListed(book.db()) == listed);
    wellKept(book);

    // It stays listed, and cannot be undone twice.
    const std::vector<ImportRun> runs = ImportRunRepository(book.db()).list();
    REQUIRE(runs.size() == (first ? 1u : 2u));
    CHECK(runs.front().isUndone());
    CHECK(runs.front().undoReason == QStringLiteral("选错了文件"));
    CHECK(runs.front().rows > 0);
    CHECK(conflictOf(book.imports().undo(run, QStringLiteral("再撤一次"))) == QStringLiteral("import_undone"));
    CHECK(test::text(book.db(), "SELECT action FROM audit_entries ORDER BY sequence DESC LIMIT 1") ==
          QStringLiteral("undo_import"));
}

TEST_CASE("Import undone: the same ledger can be imported again, with the same result", "[import][undo]")
{
    ImportFixture book, once;
    const auto counts = [](ImportFixture& in) {
        const ImportReport report = in.mustImport(octoberLedger());
        return std::pair(report.counts, report.balance);
    };
    for (ImportFixture* each : {&book, &once})
        each->mustImport(septemberLedger());
    const ImportRunId run = book.mustImport(octoberLedger()).run;
    REQUIRE(book.imports().undo(run, QStringLiteral("日期填错")).ok());
    CHECK(counts(book) == counts(once));
    CHECK(borrowersListed(book.db()) == borrowersListed(once.db()));
    wellKept(book);
}

TEST_CASE("Import undone: a statistics date in the future is no longer in the way", "[import][undo]")
{
    ImportFixture book;
    const ImportRunId wrong =
        book.mustImport(ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-09-30.csv"), QDate(2062, 9, 30)))
            .run;
    CHECK(book.imports().importLedger(septemberLedger()).error().code == ErrorCode::LedgerOlder);
    REQUIRE(book.imports().undo(wrong, QStringLiteral("年份敲反")).ok());
    CHECK(book.imports().importLedger(septemberLedger()).ok());
}

TEST_CASE("Import undone: not once something was built on it", "[import][undo]")
{
    ImportFixture book;
    const ImportRunId run = book.mustImport(septemberLedger()).run;
    const BorrowerId someone =
        BorrowerListQuery(book.db(), Scope::wholeBook(), nullptr).ids({}, {BorrowerColumn::Name, false}).front();
    // Who looked at what builds nothing.
    REQUIRE(book.workspace->services().signIn.signIn(QStringLiteral("admin"), QStringLiteral("admin-password")).ok());
    CHECK(mayUndoImport(book.db(), *book.workspace->session(), run).ok());

    book.become(Role::Supervisor);
    REQUIRE(book.workspace->services().cases.addNote(someone, QStringLiteral("约好下周来社")).ok());
    const Outcome refused = book.imports().undo(run, QStringLiteral("选错了文件"));
    REQUIRE(conflictOf(refused) == QStringLiteral("import_built_on"));
    CHECK(refused.error().args.value(1) == QStringLiteral("add_note"));
}

TEST_CASE("Import undone: only the newest, with a reason, by whom it concerns, and with its copy", "[import][undo]")
{
    ImportFixture book;
    const QString reason = QStringLiteral("选错了文件");
    const ImportRunId older = book.mustImport(septemberLedger()).run;
    const ImportRunId newer = book.mustImport(octoberLedger()).run;
    const QByteArray imported = bookHash(book.db());
    CHECK(conflictOf(book.imports().undo(older, reason)) == QStringLiteral("import_not_newest"));
    CHECK(book.imports().undo(newer, QStringLiteral("  ")).error().code == ErrorCode::ReasonRequired);
    CHECK(book.imports().undo(ImportRunId{987}, reason).error().code == ErrorCode::NotFound);

    SECTION("the one before, after the newest was undone")
    {
        REQUIRE(book.imports().undo(newer, reason).ok());
        CHECK(conflictOf(book.imports().undo(older, reason)) == QStringLiteral("import_not_newest"));
        return;
    }
    SECTION("an auditor imports nothing and undoes nothing")
    {
        book.become(Role::Auditor);
        CHECK(book.imports().undo(newer, reason).error().code == ErrorCode::NotAllowed);
    }
    SECTION("who sees one branch does not undo a ledger of all")
    {
        book.become(Role::Officer, BranchId{test::number(book.db(), "SELECT max(id) FROM branches")});
        CHECK(book.imports().undo(newer, reason).error().code == ErrorCode::OutsideScope);
    }
    SECTION("asked to stop, it stops")
    {
        std::stop_source stop;
        stop.request_stop();
        CHECK(book.imports().undo(newer, reason, stop.get_token()).error().code == ErrorCode::Cancelled);
    }
    const QString copy = BookCopy::pathOf(book.workspace->path());
    SECTION("the copy is gone")
    {
        REQUIRE(QFile::remove(copy));
        CHECK(conflictOf(book.imports().undo(newer, reason)) == QStringLiteral("import_copy_missing"));
    }
    SECTION("the copy is no copy, is damaged, or belongs to another import")
    {
        QFile file(copy);
        switch (GENERATE(0, 1, 2)) {
        case 0:
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("nothing of the kind");
            break;
        case 1:
            REQUIRE(file.resize(file.size() / 2));
            break;
        default: {
            ImportFixture other;
            other.mustImport(septemberLedger());
            REQUIRE(file.remove());
            REQUIRE(QFile::copy(BookCopy::pathOf(other.workspace->path()), copy));
        }
        }
        file.close();
        CHECK(conflictOf(book.imports().undo(newer, reason)) == QStringLiteral("import_copy_missing"));
    }
    CHECK(bookHash(book.db()) == imported);
    wellKept(book);
}

TEST_CASE("Import undone: a refused import leaves the copy of the one before", "[import][undo]")
{
    ImportFixture book;
    const QByteArray empty = bookHash(book.db());
    const ImportRunId run = book.mustImport(octoberLedger()).run;
    REQUIRE_FALSE(book.imports().importLedger(septemberLedger()).ok()); // older
    CHECK(book.imports().undo(run, QStringLiteral("选错了文件")).ok());
    CHECK(bookHash(book.db()) == empty);
    CHECK_FALSE(QFile::exists(BookCopy::pathOf(book.workspace->path()) + QStringLiteral(".new")));
}

TEST_CASE("Import undone: the copy holds no key, no audit and nothing personal in the clear", "[import][undo]")
{
    ImportFixture book;
    book.mustImport(septemberLedger());
    book.mustImport(octoberLedger());
    const QString path = BookCopy::pathOf(book.workspace->path());
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    Database copy(path, Database::Mode::ReadOnly);
    CHECK(test::number(copy, "SELECT count(*) FROM sqlite_master WHERE name IN ('key_slots', 'audit_entries', 'users', "
                             "'contacts')") == 0);
    CHECK(test::number(copy, "SELECT count(*) FROM loans") == 600);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QFile ledger(test::dataPath(QStringLiteral("ledgers/plain-2026-09-30.csv")));
    REQUIRE(ledger.open(QIODevice::ReadOnly));
    const QList<QByteArray> head = ledger.readLine().trimmed().split(',');
    const QList<QByteArray> row = ledger.readLine().trimmed().split(',');
    for (const char* personal : {"证件号码", "手机号码"}) {
        const qsizetype at = head.indexOf(personal);
        REQUIRE(at >= 0);
        REQUIRE(row[at].size() >= 11);
        CHECK_FALSE(bytes.contains(row[at]));
    }
}
