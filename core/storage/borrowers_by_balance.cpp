// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrowers_by_balance.h"

#include "core/storage/statement.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace qingshou {

std::vector<BorrowerId> borrowersByBalance(Database& db, const std::vector<BranchId>& branches, bool descending,
                                           qint64 offset, qint64 limit)
{
    const std::string way = descending ? " DESC" : "";
    Statement rows(db, "SELECT balance_fen, id FROM borrowers WHERE branch_id = ? ORDER BY balance_fen" + way + ", id" +
                           way + " LIMIT ?");
    std::vector<std::pair<qint64, qint64>> found; // balance, id
    for (const BranchId branch : branches) {
        rows.bindAll(branch, offset + limit);
        while (rows.step())
            found.emplace_back(rows.integer(0), rows.integer(1));
        rows.reset();
    }
    if (descending)
        std::sort(found.begin(), found.end(), std::greater());
    else
        std::sort(found.begin(), found.end());
    std::vector<BorrowerId> ids;
    for (auto i = static_cast<size_t>(offset); i < found.size() && i < static_cast<size_t>(offset + limit); ++i)
        ids.push_back(BorrowerId{found[i].second});
    return ids;
}

} // namespace qingshou
