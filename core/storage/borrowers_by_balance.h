// SPDX-License-Identifier: GPL-3.0-or-later
// The borrowers of some branches in the order of their balance, from the index that has each branch in that order: the
// first of all are among the first of each. Inside core/storage and core/services only.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace qingshou {

class Database;

/// `limit` of them from `offset` on; who ties stands by id, the same way round. Throws StorageError.
std::vector<BorrowerId> borrowersByBalance(Database& db, const std::vector<BranchId>& branches, bool descending,
                                           qint64 offset, qint64 limit);

} // namespace qingshou
