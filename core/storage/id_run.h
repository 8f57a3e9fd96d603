// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of one table, taken one after the other without asking the file for each. Inside one transaction, in which nobody
// else takes ids of that table.
#pragma once

#include "core/storage/id_allocator.h"

#include <string>
#include <string_view>

namespace qingshou {

class IdRun {
public:
    IdRun(Database& db, const IdAllocator& ids, std::string_view table)
        : db_(db), ids_(ids), table_(table), first_(ids.take(db, table, 0))
    {
    }

    template <class IdType>
    IdType next()
    {
        return IdType{first_ + used_++};
    }
    /// Tells the file how many were taken.
    void close()
    {
        ids_.take(db_, table_, used_);
        first_ += used_;
        used_ = 0;
    }

private:
    Database& db_;
    const IdAllocator& ids_;
    std::string table_;
    qint64 first_;
    qint64 used_ = 0;
};

} // namespace qingshou
