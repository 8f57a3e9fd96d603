// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_copy.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"
#include "core/storage/transaction.h"

#include <QFile>

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {
namespace {

/// What an import writes, but for the audit and the numbers that are given out, which only ever grow.
constexpr std::array<std::string_view, 14> tables{
    "workstations", "branches",       "import_runs", "parties",    "party_lookups", "borrowers",      "loans",
    "loan_history", "import_changes", "book_totals", "guarantees", "co_borrowers",  "contact_people", "collateral"};

QString newPathOf(const QString& file)
{
    return BookCopy::pathOf(file) + QStringLiteral(".new");
}

void attach(Database& db, const QString& path)
{
    Statement statement(db, "ATTACH ? AS before");
    statement.bind(1, path).run();
}

void detach(Database& db) noexcept
{
    try {
        db.execute("DETACH before");
    } catch (const StorageError&) {
        // Nothing reads it; it goes with the connection.
    }
}

/// The statements that make the table and its indexes, in the attached file. What the engine makes by itself for a
/// constraint has none.
std::vector<std::string> schemaOf(Database& db, std::string_view table)
{
    std::vector<std::string> made;
    Statement rows(db, "SELECT name, sql FROM main.sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index') "
                       "AND sql IS NOT NULL ORDER BY type DESC");
    rows.bind(1, table);
    while (rows.step()) {
        std::string sql(rows.utf8(1));
        sql.insert(sql.find(rows.utf8(0)), "before.");
        made.push_back(std::move(sql));
    }
    return made;
}

std::string schemaVersion(std::string_view file)
{
    return "SELECT max(number) FROM " + std::string(file) + ".migrations";
}

} // namespace

NewBookCopy::NewBookCopy(Database& db, const std::stop_token& stop) : path_(newPathOf(db.path()))
{
    QFile::remove(path_); // of a program that was killed
    if (QFile file(path_);
        !file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(ErrorCode::FolderNotWritable, 0, file.errorString().toStdString());
    attach(db, path_);
    try {
        // Written once and from end to end: it needs no journal, but must have reached the disk when it is done.
        db.execute("PRAGMA before.page_size=16384; PRAGMA before.journal_mode=OFF; PRAGMA before.synchronous=NORMAL");
        Transaction tx(db);
        db.execute("CREATE TABLE before.copied_at AS SELECT workstation, count, mac FROM main.audit_heads;"
                   "CREATE TABLE before.migrations AS SELECT number FROM main.migrations");
        for (const std::string_view table : tables) {
            if (stop.stop_requested())
                break;
            for (const std::string& sql : schemaOf(db, table))
                db.execute(sql);
            const std::string name(table);
            db.execute("INSERT INTO before." + name + " SELECT * FROM main." + name);
        }
        tx.commit();
    } catch (const StorageError&) {
        detach(db);
        QFile::remove(path_);
        throw;
    }
    detach(db);
}

NewBookCopy::~NewBookCopy()
{
    if (!path_.isEmpty())
        QFile::remove(path_);
}

void NewBookCopy::keep() noexcept
{
    QString kept = path_;
    kept.chop(qsizetype(std::string_view(".new").size()));
    std::error_code failed;
    std::filesystem::rename(path_.toStdU16String(), kept.toStdU16String(), failed);
    if (!failed)
        path_.clear();
}

QString BookCopy::pathOf(const QString& file)
{
    return file + QStringLiteral(".before-import");
}

std::unique_ptr<BookCopy> BookCopy::open(Database& db)
{
    try {
        attach(db, pathOf(db.path()));
        return std::unique_ptr<BookCopy>(new BookCopy(db));
    } catch (const StorageError&) {
        return nullptr;
    }
}

BookCopy::~BookCopy()
{
    detach(db_);
}

bool BookCopy::isOf(qint64 workstation, qint64 auditEntries) const
{
    try {
        Statement same(db_, "SELECT (" + schemaVersion("main") + ") = (" + schemaVersion("before") +
                                "), (SELECT count(*) FROM before.copied_at c JOIN main.audit_entries e "
                                "ON e.workstation = c.workstation AND e.sequence = c.count AND e.mac = c.mac "
                                "WHERE c.workstation = ? AND c.count = ?)");
        same.bindAll(workstation, auditEntries);
        if (!same.step() || !same.boolean(0) || same.integer(1) != 1)
            return false;
        Statement check(db_, "PRAGMA before.quick_check(1)");
        return check.step() && check.utf8(0) == "ok";
    } catch (const StorageError&) {
        return false; // not a file of ours, or damaged
    }
}

bool BookCopy::putBack(const std::stop_token& stop)
{
    for (const std::string_view table : tables) {
        if (stop.stop_requested())
            return false;
        const std::string name(table);
        db_.execute("DELETE FROM main." + name);
        db_.execute("INSERT INTO main." + name + " SELECT * FROM before." + name);
    }
    BorrowerRevision::replaceAll(db_);
    return true;
}

} // namespace qingshou
