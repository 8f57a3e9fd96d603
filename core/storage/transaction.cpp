// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

namespace qingshou {

Transaction::Transaction(Database& db) : db_(db)
{
    Statement(db_, "BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (!open_ || !db_.inTransaction()) // the engine itself rolls back on a full disk
        return;
    try {
        db_.execute("ROLLBACK");
    } catch (const StorageError&) {
        // Nothing was committed; the connection recovers from its journal when it is opened next.
    }
}

void Transaction::commit()
{
    Statement(db_, "COMMIT").run();
    open_ = false;
}

} // namespace qingshou
