// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives, every read of the connection sees the same state, whatever others commit. Inside core/storage only.
#pragma once

#include "core/storage/statement.h"

namespace qingshou {

class ReadSnapshot {
public:
    /// A row that is left standing keeps the engine's read transaction open; the table has exactly one.
    explicit ReadSnapshot(Database& db) : row_(db, "SELECT id FROM workstations") { row_.step(); }

private:
    Statement row_;
};

} // namespace qingshou
