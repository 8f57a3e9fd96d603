// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_copy.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/database.h"
#include "core/storage/engine_errors.h"
#include "core/storage/statement.h"

#include <QFile>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {
namespace {

/// What an import writes, but for the audit and the numbers that are given out, which only ever grow.
constexpr std::array<std::string_view, 17> tables{
    "workstations",   "branches",     "import_runs",     "parties",     "party_lookups", "borrowers",
    "loans",          "loan_history", "import_changes",  "book_totals", "guarantees",    "co_borrowers",
    "contact_people", "collateral",   "ledger_coverage", "merges",      "merge_moves"};

/// By which the copy is known again.
constexpr std::array<std::string_view, 2> marks{"migrations", "audit_heads"};

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

/// Whether it came to the end.
bool copyPages(Database& db, SQLite::Database& copy, const std::stop_token& stop)
{
    constexpr int pagesAtOnce = 4096;
    SQLite::Backup backup(copy, db.engine());
    while (!stop.stop_requested()) {
        const int code = backup.executeStep(pagesAtOnce);
        if (code == SQLITE_DONE)
            return true;
        if (code != SQLITE_OK)
            throw StorageError(ErrorCode::FileInUse, code, sqlite3_errstr(code));
    }
    return false;
}

/// Keys, audit and entries leave the copy for good.
void leaveTheBook(SQLite::Database& copy)
{
    // The file is new: a journal would guard nothing. Each commit still reaches the disk.
    copy.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON");
    std::vector<std::string> others;
    SQLite::Statement names(copy, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' "
                                  "ESCAPE '~'");
    while (names.executeStep()) {
        std::string name = names.getColumn(0);
        const auto among = [&name](const auto& list) {
            return std::find(list.begin(), list.end(), name) != list.end();
        };
        if (!among(tables) && !among(marks))
            others.push_back(std::move(name));
    }
    names.reset();
    SQLite::Transaction all(copy);
    for (const std::string& name : others)
        copy.exec("DROP TABLE " + name);
    all.commit();
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
    try {
        translated([&] {
            SQLite::Database copy(path_.toStdString(), SQLite::OPEN_READWRITE, 0, db.vfs().toStdString());
            if (copyPages(db, copy, stop))
                leaveTheBook(copy);
        });
    } catch (const StorageError&) {
        QFile::remove(path_);
        throw;
    }
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
                                "), (SELECT count(*) FROM before.audit_heads c JOIN main.audit_entries e "
                                "ON e.workstation = c.workstation AND e.sequence = c.count AND e.mac = c.mac "
                                "WHERE c.workstation = ? AND c.count = ?)");
        same.bindAll(workstation, auditEntries);
        if (!same.step() || !same.boolean(0) || same.integer(1) != 1)
            return false;
        Statement has(db_, "SELECT 1 FROM before.sqlite_master WHERE type = 'table' AND name = ?");
        for (const std::string_view table : tables) { // an older program kept fewer of them
            if (!has.bind(1, table).step())
                return false;
            has.reset();
        }
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
