// SPDX-License-Identifier: GPL-3.0-or-later
// Filling tables that were empty: their indexes are taken away and made again at the end, each in one sorted pass.
// All inside the caller's transaction, so that a rollback gives everything back.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class Database;

/// While it lives, the engine does not look up the row that each new row refers to. For a first import alone: every id
/// that it writes it has itself given to a row before, and a million look-ups would find only that.
/// Made and ended outside a transaction.
class TrustedReferences {
public:
    explicit TrustedReferences(Database& db);
    ~TrustedReferences();
    TrustedReferences(const TrustedReferences&) = delete;
    TrustedReferences& operator=(const TrustedReferences&) = delete;

private:
    Database& db_;
};

class BulkLoad {
public:
    explicit BulkLoad(Database& db) : db_(db) {}

    /// Takes away the indexes of the tables, but for those that a constraint made.
    void dropIndexes(std::initializer_list<std::string_view> tables);
    /// Makes those of the table again, word for word as they were.
    void createIndexes(std::string_view table);

private:
    struct Index {
        std::string table, sql;
    };
    Database& db_;
    std::vector<Index> dropped_;
};

} // namespace qingshou
