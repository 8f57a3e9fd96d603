// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

#include "tests/support/catch_qt.h"

#include <QDir>
#include <QTemporaryDir>

using namespace qingshou;

namespace {

struct Fixture {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC)};
    Database db{folder.filePath("t.qingshou"), Database::Mode::Create};

    std::vector<Migration> upTo(int number) const
    {
        std::vector<Migration> migrations = builtInMigrations();
        migrations.resize(1);
        const char* more[] = {"CREATE TABLE second (a INTEGER) STRICT;", "CREATE TABLE third (a INTEGER) STRICT;"};
        for (int i = 2; i <= number; ++i)
            migrations.push_back({i, QString("step_%1").arg(i), more[i - 2], i == 3 ? 1 : i});
        return migrations;
    }
    bool hasTable(const char* name)
    {
        Statement row(db, "SELECT 1 FROM sqlite_schema WHERE name = ?");
        row.bind(1, name);
        return row.step();
    }
    QStringList backups() const { return QDir(folder.path()).entryList({"*.bak"}); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Migrator: a new file gets the whole schema, once, and no backup")
{
    REQUIRE(Migrator(db, clock).migrate().ok());
    CHECK(hasTable("borrowers"));
    CHECK(Migrator(db, clock).current() == Migrator(db, clock).newest());
    CHECK(Migrator(db, clock).migrate().ok());
    CHECK(backups().isEmpty());
    Statement check(db, "PRAGMA integrity_check");
    check.step();
    CHECK(check.text(0) == "ok");
}

TEST_CASE_METHOD(Fixture, "Migrator: an older file is copied, then brought up to date")
{
    REQUIRE(Migrator(db, clock, upTo(1)).migrate().ok());
    REQUIRE(Migrator(db, clock, upTo(2)).migrate().ok());
    CHECK(hasTable("second"));
    REQUIRE(backups().size() == 1);
    CHECK(backups().first() == "t.qingshou.20260930-080000-v1.bak");
}

TEST_CASE_METHOD(Fixture, "Migrator: one that fails leaves the file at the last that succeeded")
{
    REQUIRE(Migrator(db, clock, upTo(1)).migrate().ok());
    std::vector<Migration> bad = upTo(3);
    bad[2].sql = "CREATE TABLE third (a INTEGER) STRICT; CREATE TABLE second (a INTEGER) STRICT;";
    const Outcome outcome = Migrator(db, clock, bad).migrate();
    REQUIRE_FALSE(outcome.ok());
    CHECK(outcome.error().code == ErrorCode::MigrationFailed);
    CHECK(Migrator(db, clock, bad).current() == 2);
    CHECK(hasTable("second"));
    CHECK_FALSE(hasTable("third"));
}

TEST_CASE_METHOD(Fixture, "Migrator: a newer file opens only if it says that it may")
{
    REQUIRE(Migrator(db, clock, upTo(3)).migrate().ok());
    // The third says that a program of version 1 may still read it, the second does not.
    const Outcome tooNew = Migrator(db, clock, upTo(1)).check();
    REQUIRE_FALSE(tooNew.ok());
    CHECK(tooNew.error().code == ErrorCode::FileTooNew);
    CHECK(Migrator(db, clock, upTo(2)).check().ok());
}

TEST_CASE_METHOD(Fixture, "Migrator: somebody else's file and an altered history are refused")
{
    db.execute("CREATE TABLE theirs (a INTEGER)");
    CHECK(Migrator(db, clock).migrate().error().code == ErrorCode::NotAWorkstationFile);
    CHECK_FALSE(hasTable("borrowers"));

    Database ours(folder.filePath("ours.qingshou"), Database::Mode::Create);
    REQUIRE(Migrator(ours, clock).migrate().ok());
    ours.execute("UPDATE migrations SET sha256 = 'other'");
    CHECK(Migrator(ours, clock).check().error().code == ErrorCode::FileDamaged);
}
