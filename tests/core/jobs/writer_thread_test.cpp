// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/writer_thread.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/support/test_workspace.h"

#include <QFileInfo>

#include <vector>

using namespace qingshou;

TEST_CASE("Writer thread: tasks run in order, what is put off runs once nothing waits, and the end waits for all")
{
    std::vector<int> ran;
    {
        std::mutex first;
        first.lock();
        WriterThread writer([&ran] { ran.push_back(0); });
        writer.post([&] {
            const std::lock_guard wait(first);
            ran.push_back(1);
        });
        writer.post([&ran] { ran.push_back(2); });
        CHECK(writer.pending() == 2);
        first.unlock();
    }
    CHECK(ran == std::vector{1, 2, 0});
}

TEST_CASE("Writer thread: a long log goes into the file after the answer, and a commit never does it itself")
{
    test::TestWorkspace book;
    Database& db = book.db();
    const auto logSize = [&db] { return QFileInfo(db.path() + QStringLiteral("-wal")).size(); };
    const auto fileSize = [&db] { return QFileInfo(db.path()).size(); };
    const qint64 before = fileSize();
    qint64 answered = 0;
    WriterThread& writer = book.workspace().writer();
    writer.post([&] {
        Transaction tx(db);
        db.execute("CREATE TABLE filler (bytes BLOB); "
                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                   "INSERT INTO filler SELECT zeroblob(16000) FROM n");
        tx.commit();
        answered = fileSize();
    });
    writer.drain();
    writer.post([] {}); // what is put off for the first has run before this
    writer.drain();
    CHECK(logSize() > 2000 * 16000);
    CHECK(answered == before);
    CHECK(fileSize() > 2000 * 16000);
}
