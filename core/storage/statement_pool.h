// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled statements of a connection that wait to be used again: compiling one costs as much as running it some ten
// times. Inside core/storage, behind Statement. Belongs to the connection's thread.
#pragma once

#include <list>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace qingshou {

class StatementPool {
public:
    /// The connection must outlive the pool.
    explicit StatementPool(sqlite3* connection) : connection_(connection) {}
    ~StatementPool();
    StatementPool(const StatementPool&) = delete;
    StatementPool& operator=(const StatementPool&) = delete;

    /// One for this text, reset and without values; the caller's alone until it gives it back. Throws StorageError for
    /// text that does not compile and for two statements in one string.
    sqlite3_stmt* take(std::string_view sql);
    /// Resets it. Keeps those that were used last; nullptr is none.
    void giveBack(sqlite3_stmt* statement) noexcept;

private:
    using Waiting = std::list<sqlite3_stmt*>; ///< used last in front

    Waiting waiting_{};
    /// By their own texts, which live as long as they do.
    std::unordered_map<std::string_view, Waiting::iterator> places_{};
    sqlite3* connection_;
};

} // namespace qingshou
