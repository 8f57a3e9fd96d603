// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that never collide between workstations: workstation number × 2^40 + sequence, one sequence per table.
// Numbers are taken inside the caller's transaction, so that a rollback gives them back.
#pragma once

#include <QtGlobal>

#include <string_view>

namespace qingshou {

class Database;

class IdAllocator {
public:
    explicit IdAllocator(qint64 workstation) : workstation_(workstation) {}

    qint64 workstation() const { return workstation_; }
    /// The first of count consecutive ids for a table.
    qint64 take(Database& db, std::string_view table, qint64 count = 1) const;

    template <class IdType>
    IdType next(Database& db, std::string_view table) const
    {
        return IdType{take(db, table)};
    }

private:
    qint64 workstation_;
};

} // namespace qingshou
