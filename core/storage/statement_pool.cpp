// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement_pool.h"

#include "core/storage/engine_errors.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace qingshou {
namespace {

constexpr size_t most = 300;         ///< one takes some kilobytes
constexpr size_t longestText = 4096; ///< lists of numbers, which do not come back

sqlite3_stmt* compile(sqlite3* connection, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, &tail);
    if (code != SQLITE_OK)
        throw toStorageError(SQLite::Exception(connection, code));
    // A second statement in the string would silently not run.
    const std::string_view rest = sql.substr(static_cast<size_t>(tail - sql.data()));
    if (rest.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
        sqlite3_finalize(statement);
        throw StorageError(ErrorCode::StorageFailed, SQLITE_MISUSE, "two statements in one string");
    }
    return statement;
}

/// Some pragmas act when they are compiled: those must be compiled each time.
bool comesBack(std::string_view sql)
{
    return sql.size() <= longestText && !sql.starts_with("PRAGMA");
}

} // namespace

StatementPool::~StatementPool()
{
    for (sqlite3_stmt* statement : waiting_)
        sqlite3_finalize(statement);
}

sqlite3_stmt* StatementPool::take(std::string_view sql)
{
    const auto known = places_.find(sql);
    if (known == places_.end())
        return compile(connection_, sql);
    sqlite3_stmt* statement = *known->second;
    waiting_.erase(known->second);
    places_.erase(known);
    return statement;
}

void StatementPool::giveBack(sqlite3_stmt* statement) noexcept
{
    const char* text = sqlite3_sql(statement);
    if (!text || !comesBack(text) || places_.contains(text)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement); // repeats the last step's error, which was thrown already
    sqlite3_clear_bindings(statement);
    waiting_.push_front(statement);
    places_.emplace(text, waiting_.begin());
    if (waiting_.size() <= most)
        return;
    sqlite3_stmt* oldest = waiting_.back();
    places_.erase(sqlite3_sql(oldest));
    waiting_.pop_back();
    sqlite3_finalize(oldest);
}

} // namespace qingshou
