// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/long_reading.h"

#include "core/storage/database.h"
#include "core/storage/read_snapshot.h"
#include "core/storage/storage_error.h"

namespace qingshou {

LongReading::LongReading(Database& db) : db_(db)
{
    if (db_.inTransaction())
        return;
    db_.execute("PRAGMA mmap_size=2147418112"); // as much as the engine takes; only what is read is mapped in
    snapshot_ = std::make_unique<ReadSnapshot>(db_);
}

LongReading::~LongReading()
{
    if (!snapshot_)
        return;
    snapshot_.reset();
    try {
        db_.execute("PRAGMA mmap_size=0");
    } catch (const StorageError&) {
        // It stays mapped, which is slower for nobody.
    }
}

} // namespace qingshou
