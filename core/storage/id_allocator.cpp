// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/id_allocator.h"

#include "core/storage/statement.h"

namespace qingshou {

qint64 IdAllocator::take(Database& db, std::string_view table, qint64 count) const
{
    Statement next(db, "INSERT INTO id_sequences (name, next) VALUES (?1, 1 + ?2) "
                       "ON CONFLICT (name) DO UPDATE SET next = next + ?2 RETURNING next");
    next.bindAll(table, count);
    next.step();
    const qint64 sequence = next.integer(0) - count;
    next.reset(); // a RETURNING left open would make COMMIT fail
    return (workstation_ << 40) + sequence;
}

} // namespace qingshou
