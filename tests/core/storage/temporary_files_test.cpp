// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_load.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <string_view>

using namespace qingshou;

namespace {

/// Files that are open without a name to be found under, as the engine's temporary ones are on a disk.
QStringList unnamedFiles()
{
    QStringList found;
    const QDir open(QStringLiteral("/proc/self/fd"));
    for (const QFileInfo& entry : open.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        if (const QString target = entry.symLinkTarget(); target.contains(QStringLiteral("etilqs")))
            found << target;
    return found;
}

struct Fixture {
    QTemporaryDir folder;
    Database db{folder.filePath("t.db"), Database::Mode::Create};
    qint64 number(std::string_view sql)
    {
        Statement found(db, sql);
        REQUIRE(found.step());
        return found.integer(0);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "Temporary files: what outgrows the cache is kept, can be taken back, and is on no disk")
{
    db.execute("PRAGMA temp_store=FILE; PRAGMA temp.cache_size=4");
    db.execute("CREATE TEMP TABLE aside (a INTEGER PRIMARY KEY, b TEXT)");
    db.execute("INSERT INTO aside WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
               "SELECT i, hex(i * 7919 % 20011) || printf('%.100c', 'x') FROM n");
    CHECK(unnamedFiles() == QStringList());
    const qint64 before = number("SELECT sum(length(b) + a) FROM aside");
    db.execute("BEGIN; DELETE FROM aside WHERE a % 3 = 0; UPDATE aside SET b = 'y'; ROLLBACK");
    CHECK(number("SELECT sum(length(b) + a) FROM aside") == before);
    CHECK(number("SELECT count(*) FROM (SELECT b FROM aside ORDER BY b)") == 20000);
    db.execute("DELETE FROM aside; INSERT INTO aside VALUES (1, 'z')");
    CHECK(number("SELECT count(*) FROM aside") == 1);
}

TEST_CASE_METHOD(Fixture, "Bulk load: an index that is sorted in many pieces is whole")
{
    db.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE INDEX t_b ON t (b)");
    const SortedInPieces sorted(db);
    BulkLoad bulk(db);
    constexpr std::array<std::string_view, 1> indexes{"t_b"};
    db.execute("BEGIN");
    bulk.dropIndexes(indexes);
    db.execute("INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
               "SELECT i, printf('%040d', i * 7919 % 200003) FROM n"); // 8 MB of keys, in pieces of 4
    bulk.createIndexes(indexes);
    db.execute("COMMIT");
    CHECK(unnamedFiles() == QStringList());
    Statement check(db, "PRAGMA integrity_check");
    REQUIRE(check.step());
    CHECK(check.text(0) == QStringLiteral("ok"));
    CHECK(number("SELECT count(*) FROM (SELECT b FROM t INDEXED BY t_b ORDER BY b)") == 200000);
    CHECK(number("SELECT cache_size FROM pragma_cache_size") == -32768);
}
