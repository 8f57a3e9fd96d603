// SPDX-License-Identifier: GPL-3.0-or-later
// Filling tables that were empty: their indexes are taken away and made again at the end, each in one sorted pass.
// All inside the caller's transaction, so that a rollback gives everything back.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class Database;

/// While it lives, statements that are made do not look up the row that each new row refers to, nor hold its codes
/// against the lists in the schema. For imports alone: every id that they write they have given to a row or read from
/// one before, every code comes from an enumeration, and a million checks would find only that.
/// Made and ended outside a transaction.
class TrustedRows {
public:
    explicit TrustedRows(Database& db);
    ~TrustedRows();
    TrustedRows(const TrustedRows&) = delete;
    TrustedRows& operator=(const TrustedRows&) = delete;

private:
    Database& db_;
};

/// While it lives, the engine sorts in pieces that stay in the processor's cache, and on a second thread meanwhile;
/// else it chains all rows through the memory by one. Made and ended outside a transaction.
class SortedInPieces {
public:
    explicit SortedInPieces(Database& db);
    ~SortedInPieces();
    SortedInPieces(const SortedInPieces&) = delete;
    SortedInPieces& operator=(const SortedInPieces&) = delete;

private:
    Database& db_;
};

class BulkLoad {
public:
    explicit BulkLoad(Database& db) : db_(db) {}

    /// Takes away these indexes, which no constraint has made.
    void dropIndexes(std::span<const std::string_view> names);
    /// Makes those of them that were taken away again, word for word as they were.
    void createIndexes(std::span<const std::string_view> names);

private:
    struct Index {
        std::string name, sql;
    };
    Database& db_;
    std::vector<Index> dropped_;
};

} // namespace qingshou
