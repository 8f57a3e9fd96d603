// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/engine_errors.h"
#include "core/storage/row_batch.h"
#include "core/storage/statement.h"
#include "core/storage/statement_pool.h"
#include "core/storage/temporary_files.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace qingshou {
namespace {

/// Without the engine's lock around every call, which an import of 200,000 rows would take ten million times.
int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
}

constexpr int busyMilliseconds = 5000;

/// Counts of memory that nobody reads, under a lock at every allocation. Refused, and of no consequence, once the
/// engine runs.
void switchOffMemoryStatistics()
{
    [[maybe_unused]] static const int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Database::Database(const QString& path, Mode mode, const QString& vfs)
    : path_(path), vfs_(vfs), borrowerColumns_(std::make_unique<BorrowerColumnsCache>())
{
    switchOffMemoryStatistics();
    translated([&] {
        engine_ = std::make_unique<SQLite::Database>(path.toStdString(), flagsOf(mode), busyMilliseconds,
                                                     vfs.isEmpty() ? temporaryFilesInMemory() : vfs.toStdString());
    });
    statements_ = std::make_unique<StatementPool>(engine_->getHandle());
    RowBatch::registerWith(engine_->getHandle());
    execute("PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-32768;");
    // Of a new file only. Rows of loans and parties are long: larger pages waste less of their ends, and a book of
    // hundreds of thousands is written and read in a quarter of the pieces.
    if (mode == Mode::Create)
        execute("PRAGMA page_size=16384");
    if (mode != Mode::ReadOnly)
        execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=FAST;");
}

Database::~Database() = default;

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(engine_->getHandle()) == 0;
}

bool Database::isWriting() const
{
    return sqlite3_txn_state(engine_->getHandle(), nullptr) == SQLITE_TXN_WRITE;
}

void Database::execute(std::string_view sql)
{
    translated([&] { engine_->exec(std::string(sql)); });
}

bool Database::checkpoint()
{
    Statement state(*this, "PRAGMA wal_checkpoint(TRUNCATE)");
    return state.step() && state.integer(0) == 0;
}

void Database::putOffCheckpoints()
{
    const auto remember = [](void* database, sqlite3*, const char*, int pages) {
        static_cast<Database*>(database)->logPages_ = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(engine_->getHandle(), remember, this); // takes the place of the engine's own
}

void Database::checkpointWhenDue() noexcept
{
    constexpr int longLog = 1000; // pages, as the engine's own limit
    if (logPages_ < longLog)
        return;
    logPages_ = 0;
    sqlite3_wal_checkpoint_v2(engine_->getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Database::interrupt()
{
    sqlite3_interrupt(engine_->getHandle());
}

int Database::changes() const
{
    return sqlite3_changes(engine_->getHandle());
}

} // namespace qingshou
