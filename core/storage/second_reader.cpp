// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/second_reader.h"

#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

#include <thread>

namespace qingshou {
namespace {

/// Of all that was ever committed: each change has its audit entry.
QByteArray stateOf(Database& db)
{
    Statement heads(db, "SELECT group_concat(workstation || ' ' || count || ' ' || hex(mac)) FROM "
                        "(SELECT * FROM audit_heads ORDER BY workstation)");
    heads.step();
    return heads.text(0).toUtf8();
}

} // namespace

std::unique_ptr<SecondReader> SecondReader::of(Database& first)
{
    if (first.inTransaction() || std::thread::hardware_concurrency() < 2)
        return nullptr;
    try {
        std::unique_ptr<SecondReader> second(new SecondReader(first));
        return stateOf(first) == stateOf(second->db_) ? std::move(second) : nullptr;
    } catch (const StorageError&) {
        return nullptr;
    }
}

} // namespace qingshou
