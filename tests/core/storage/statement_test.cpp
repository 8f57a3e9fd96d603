// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_load.h"
#include "core/storage/database.h"
#include "core/storage/id_allocator.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"
#include "core/storage/transaction.h"

#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

using namespace qingshou;

namespace {

struct Fixture {
    QTemporaryDir folder;
    Database db{folder.filePath("t.db"), Database::Mode::Create};
    Fixture() { db.execute("CREATE TABLE t (a INTEGER, b TEXT, c BLOB) STRICT; CREATE TABLE id_sequences (name TEXT PRIMARY KEY, next INTEGER NOT NULL)"); }
    qint64 rows()
    {
        Statement count(db, "SELECT count(*) FROM t");
        count.step();
        return count.integer(0);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Statement: values come back as they went in")
{
    const QDateTime instant(QDate(2026, 9, 30), QTime(8, 15, 0, 125), Qt::UTC);
    Statement in(db, "SELECT ?, ?, ?, ?, ?, ?, ?");
    in.bindAll(Money::fromFen(-12345), QDate(2026, 9, 30), instant, QString("城关"), QByteArray("\0\1", 2), QDate(), BranchId{});
    REQUIRE(in.step());
    CHECK(in.money(0) == Money::fromFen(-12345));
    CHECK(in.date(1) == QDate(2026, 9, 30));
    CHECK(in.instant(2) == instant);
    CHECK(in.text(3) == "城关");
    CHECK(in.blob(4) == QByteArray("\0\1", 2));
    CHECK(in.isNull(5));
    CHECK(in.isNull(6));
}

TEST_CASE_METHOD(Fixture, "Statement: a second statement in the string is refused")
{
    CHECK_THROWS_AS(Statement(db, "SELECT 1; DELETE FROM t"), StorageError);
    CHECK_NOTHROW(Statement(db, "SELECT ';' ; "));
    CHECK_THROWS_AS(Statement(db, "SELEC 1"), StorageError);
}

TEST_CASE_METHOD(Fixture, "Statement: one that is used again knows nothing of its earlier values and rows")
{
    constexpr auto sql = "SELECT ?, b FROM t";
    db.execute("INSERT INTO t (b) VALUES ('one'), ('two')");
    {
        Statement first(db, sql);
        first.bind(1, 7);
        REQUIRE(first.step());
    }
    Statement again(db, sql);
    REQUIRE(again.step());
    CHECK(again.isNull(0));
    CHECK(again.text(1) == "one");
    Statement beside(db, sql);
    REQUIRE(beside.step());
    CHECK(beside.text(1) == "one");
    REQUIRE(again.step());
    CHECK(again.text(1) == "two");
}

TEST_CASE_METHOD(Fixture, "Statement: one that is used again sees the tables as they are now")
{
    constexpr auto sql = "SELECT * FROM t ORDER BY a";
    db.execute("INSERT INTO t (a, b) VALUES (1, 'x')");
    CHECK(Statement(db, sql).step());
    db.execute("DROP TABLE t; CREATE TABLE t (d TEXT, a INTEGER); INSERT INTO t VALUES ('new', 2)");
    Statement again(db, sql);
    REQUIRE(again.step());
    CHECK(again.text(0) == "new");
}

TEST_CASE_METHOD(Fixture, "Statement: what was written unchecked in bulk is checked again afterwards")
{
    db.execute("CREATE TABLE parents (id INTEGER PRIMARY KEY); CREATE TABLE children (id INTEGER PRIMARY KEY, "
               "parent INTEGER NOT NULL REFERENCES parents, kind TEXT CHECK (kind = 'a'))");
    const auto insert = [&](int id, const char* kind) {
        Statement(db, "INSERT INTO children VALUES (?, 99, ?)").bindAll(id, kind).run();
    };
    CHECK_THROWS_AS(insert(1, "a"), StorageError);
    {
        const TrustedRows trusted(db);
        insert(2, "b");
    }
    CHECK_THROWS_AS(insert(3, "a"), StorageError);
    db.execute("INSERT INTO parents VALUES (99)");
    CHECK_THROWS_AS(insert(4, "b"), StorageError);
    CHECK_NOTHROW(insert(5, "a"));
}

TEST_CASE_METHOD(Fixture, "Statement: a pragma acts each time")
{
    for (const int size : {-100, -200}) {
        Statement(db, "PRAGMA cache_size = -50").run();
        db.execute("PRAGMA cache_size = " + std::to_string(size));
        Statement(db, "PRAGMA cache_size = -50").run();
        Statement read(db, "PRAGMA cache_size");
        read.step();
        CHECK(read.integer(0) == -50);
    }
}

TEST_CASE_METHOD(Fixture, "Transaction: rolls back unless committed")
{
    {
        const Transaction tx(db);
        db.execute("INSERT INTO t (a) VALUES (1)");
    }
    CHECK(rows() == 0);
    {
        Transaction tx(db);
        db.execute("INSERT INTO t (a) VALUES (1)");
        tx.commit();
    }
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(Fixture, "Transaction: never nests")
{
    const Transaction outer(db);
    CHECK_THROWS_AS(Transaction(db), StorageError);
}

TEST_CASE_METHOD(Fixture, "Transaction: a second writer waits, then is told that the file is in use")
{
    db.execute("PRAGMA busy_timeout=0");
    Database other(folder.filePath("t.db"), Database::Mode::ReadWrite);
    other.execute("PRAGMA busy_timeout=0");
    const Transaction tx(db);
    try {
        const Transaction second(other);
        FAIL("two writers at once");
    } catch (const StorageError& error) {
        CHECK(error.code() == ErrorCode::FileInUse);
    }
}

TEST_CASE_METHOD(Fixture, "IdAllocator: workstation and sequence, given back by a rollback")
{
    const IdAllocator ids(7);
    {
        const Transaction tx(db);
        CHECK(ids.take(db, "loans") == (7LL << 40) + 1);
    }
    Transaction tx(db);
    CHECK(ids.take(db, "loans", 10) == (7LL << 40) + 1);
    CHECK(ids.take(db, "loans") == (7LL << 40) + 11);
    CHECK(ids.take(db, "contacts") == (7LL << 40) + 1);
    tx.commit();
}
