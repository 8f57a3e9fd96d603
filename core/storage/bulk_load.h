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
