// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a workstation file. Every call throws StorageError when the engine fails.
// Durable by default: WAL, synchronous=FULL, foreign keys on, temp_store=MEMORY (nothing spills in the clear).
// A connection belongs to one thread at a time.
#pragma once

#include <QString>

#include <memory>
#include <string_view>

namespace SQLite {
class Database;
}

namespace qingshou {

class BorrowerColumnsCache;
class StatementPool;

class Database {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// vfs: name of a registered SQLite VFS, for tests that inject failures; empty = the default one.
    Database(const QString& path, Mode mode, const QString& vfs = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return path_; }
    QString vfs() const { return vfs_; }
    bool inTransaction() const;
    /// Inside a transaction that has begun to write.
    bool isWriting() const;

    /// One or more statements without results; for migrations and pragmas.
    void execute(std::string_view sql);
    /// Brings everything into the main file and empties the log beside it, so that the file can be moved alone. False
    /// when somebody else who reads held a part of the log for longer than the connection waits.
    bool checkpoint();
    /// From here on a commit leaves in the log what it wrote, however much. Without it, the one that makes the log
    /// long also brings it into the main file, and whoever waits for its answer waits for that.
    void putOffCheckpoints();
    /// Brings the log into the main file if it has become long. Never throws: what could not be brought in stays in the
    /// log, which is as safe, and is due again after the next commit.
    void checkpointWhenDue() noexcept;
    /// Makes a statement that is running in another thread stop with SQLITE_INTERRUPT.
    void interrupt();
    /// Rows changed by the last statement.
    int changes() const;

    SQLite::Database& engine() { return *engine_; }
    /// Statement's.
    StatementPool& statements() { return *statements_; }
    /// What the borrower list keeps in memory for as long as the connection is open.
    BorrowerColumnsCache& borrowerColumns() { return *borrowerColumns_; }

private:
    QString path_;
    QString vfs_;
    int logPages_ = 0; ///< once checkpoints are put off
    std::unique_ptr<SQLite::Database> engine_;
    std::unique_ptr<StatementPool> statements_;
    std::unique_ptr<BorrowerColumnsCache> borrowerColumns_;
};

} // namespace qingshou
