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
    /// Brings everything into the main file and empties the log beside it, so that the file can be moved alone.
    void checkpoint();
    /// Makes a statement that is running in another thread stop with SQLITE_INTERRUPT.
    void interrupt();
    /// Rows changed by the last statement.
    int changes() const;

    SQLite::Database& engine() { return *engine_; }
    /// What the borrower list keeps in memory for as long as the connection is open.
    BorrowerColumnsCache& borrowerColumns() { return *borrowerColumns_; }

private:
    QString path_;
    QString vfs_;
    std::unique_ptr<SQLite::Database> engine_;
    std::unique_ptr<BorrowerColumnsCache> borrowerColumns_;
};

} // namespace qingshou
