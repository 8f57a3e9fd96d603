// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_batch.h"

#include "core/storage/database.h"
#include "core/storage/storage_error.h"

#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

#include <stdexcept>
#include <vector>

using namespace qingshou;

namespace {

struct Fixture {
    QTemporaryDir folder;
    Database db{folder.filePath(QStringLiteral("t.db")), Database::Mode::Create};
    Fixture() { db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT CHECK (word <> 'bad')) STRICT"); }
    qint64 number(const char* sql)
    {
        Statement select(db, sql);
        select.step();
        return select.integer(0);
    }
};

constexpr auto insertWords = "INSERT INTO t (id, word) SELECT c0, c1 FROM rows(?1)";

} // namespace

TEST_CASE_METHOD(Fixture, "RowBatch: values go in as a statement binds them")
{
    db.execute("CREATE TABLE v (a ANY, b ANY, c ANY, d ANY, e ANY, f ANY, g ANY, h ANY, i ANY, j ANY) STRICT");
    const QByteArray blob("\0\1", 2);
    const std::optional<Money> none;
    RowBatch batch(db, "INSERT INTO v SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 FROM rows(?1)");
    batch.run(1, [&](size_t, RowValues& row) {
        row.value(Money::fromFen(-12345)).value(QDate(2026, 9, 30)).text("城关").blob(blob).value(QDate());
        row.value(BranchId{}).value(none).text({}).value(QDate(-712, 1, 1)).blob({});
    });
    Statement in(db, "INSERT INTO v VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    in.bindAll(Money::fromFen(-12345), QDate(2026, 9, 30), std::string_view("城关"), blob, QDate(), BranchId{}, none,
               std::string_view(), QDate(-712, 1, 1), QByteArray());
    in.run();
    CHECK(number("SELECT count(*) FROM v") == 2);
    CHECK(number("SELECT count(*) FROM (SELECT DISTINCT * FROM v)") == 1);
    CHECK(number("SELECT b = '2026-09-30' AND c = '城关' AND e IS NULL AND f IS NULL AND h = '' FROM v") == 1);
}

TEST_CASE_METHOD(Fixture, "RowBatch: as many rows as there are, again and again")
{
    RowBatch batch(db, insertWords);
    const auto word = [](size_t, RowValues& row) { row.value(nullptr).text("借据"); };
    for (const size_t rows : {0, 1, 7, 1000})
        batch.run(rows, word);
    CHECK(number("SELECT count(*) FROM t") == 1008);
    CHECK(number("SELECT max(id) FROM t") == 1008);
}

TEST_CASE_METHOD(Fixture, "RowBatch: one row that the table refuses keeps all of them out")
{
    RowBatch batch(db, insertWords);
    const std::vector<std::string_view> words{"good", "bad", "good"};
    CHECK_THROWS_AS(batch.run(words.size(), [&](size_t i, RowValues& row) { row.value(nullptr).text(words[i]); }),
                    StorageError);
    CHECK(number("SELECT count(*) FROM t") == 0);
    batch.run(1, [](size_t, RowValues& row) { row.value(5).text("good"); }); // and the statement can go on
    CHECK(number("SELECT id FROM t") == 5);
}

TEST_CASE_METHOD(Fixture, "RowBatch: what goes wrong while a row is made is told, and nothing is written")
{
    RowBatch batch(db, insertWords);
    const auto fill = [](size_t i, RowValues& row) {
        if (i == 2)
            throw std::overflow_error("beyond all bounds");
        row.value(nullptr).text("good");
    };
    CHECK_THROWS_WITH(batch.run(5, fill), Catch::Contains("beyond all bounds"));
    CHECK(number("SELECT count(*) FROM t") == 0);
}

TEST_CASE_METHOD(Fixture, "RowBatch: rows() has none without the program's own pointer")
{
    CHECK(number("SELECT count(*) FROM rows(1)") == 0);
    CHECK_THROWS_AS(Statement(db, "SELECT count(*) FROM rows"), StorageError);
}
