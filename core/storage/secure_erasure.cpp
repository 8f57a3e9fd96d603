// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secure_erasure.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <string>

namespace qingshou {
namespace {

constexpr qint64 mostAtOnce = 256LL * 1024 * 1024; // bytes of one value

qint64 numberOf(Database& db, std::string_view pragma)
{
    Statement row(db, pragma);
    return row.step() ? row.integer(0) : 0;
}

/// Takes every free page into a table and gives it back, zeroed on the way.
void overwriteFreePages(Database& db)
{
    qint64 bytes = numberOf(db, "PRAGMA freelist_count") * numberOf(db, "PRAGMA page_size");
    if (bytes == 0)
        return;
    Transaction tx(db);
    db.execute("CREATE TABLE overwritten (bytes BLOB NOT NULL) STRICT");
    for (; bytes > 0; bytes -= mostAtOnce)
        db.execute("INSERT INTO overwritten VALUES (zeroblob(" + std::to_string(std::min(bytes, mostAtOnce)) + "))");
    db.execute("DROP TABLE overwritten");
    tx.commit();
}

} // namespace

SecureErasure::SecureErasure(Database& db) : db_(db)
{
    db_.execute("PRAGMA secure_delete=ON");
}

SecureErasure::~SecureErasure()
{
    try {
        db_.execute("PRAGMA secure_delete=FAST");
    } catch (const StorageError&) {
        // Then deleting stays thorough, which is slower and nothing else.
    }
}

bool SecureErasure::finish()
{
    overwriteFreePages(db_);
    return db_.checkpoint();
}

} // namespace qingshou
