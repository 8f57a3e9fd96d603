// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_load.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace qingshou {
namespace {

/// What is sorted at a time is as large as the cache, which a pass from end to end has no use for.
class SmallCache {
public:
    explicit SmallCache(Database& db) : db_(db)
    {
        Statement size(db, "PRAGMA cache_size");
        size.step();
        before_ = size.integer(0);
        db.execute("PRAGMA cache_size=-4096");
    }
    ~SmallCache() { db_.execute("PRAGMA cache_size=" + std::to_string(before_)); }
    SmallCache(const SmallCache&) = delete;
    SmallCache& operator=(const SmallCache&) = delete;

private:
    Database& db_;
    qint64 before_ = 0;
};

} // namespace

TrustedRows::TrustedRows(Database& db) : db_(db)
{
    db_.execute("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
}

TrustedRows::~TrustedRows()
{
    db_.execute("PRAGMA foreign_keys=ON; PRAGMA ignore_check_constraints=OFF");
}

SortedInPieces::SortedInPieces(Database& db) : db_(db)
{
    if (db_.vfs().isEmpty()) // else its temporary files might be on a disk
        db_.execute("PRAGMA temp_store=FILE; PRAGMA threads=1");
}

SortedInPieces::~SortedInPieces()
{
    try {
        db_.execute("PRAGMA temp_store=MEMORY; PRAGMA threads=0");
    } catch (const StorageError&) {
        // A statement is still running: its temporary files are in memory, too.
    }
}

void BulkLoad::dropIndexes(std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        {
            Statement index(db_, "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?");
            index.bind(1, name);
            if (!index.step())
                throw std::logic_error("no such index: " + std::string(name));
            dropped_.push_back({std::string(name), std::string(index.utf8(0))});
        }
        db_.execute("DROP INDEX " + dropped_.back().name);
    }
}

void BulkLoad::createIndexes(std::span<const std::string_view> names)
{
    const SmallCache small(db_);
    for (const std::string_view name : names) {
        const auto place =
            std::find_if(dropped_.begin(), dropped_.end(), [name](const Index& index) { return index.name == name; });
        if (place == dropped_.end())
            continue;
        db_.execute(place->sql);
        dropped_.erase(place);
    }
}

} // namespace qingshou
