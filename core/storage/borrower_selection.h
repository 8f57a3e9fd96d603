// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, orders and sums the borrower list in memory; see borrower_columns.h. Inside core/storage only.
#pragma once

#include "core/storage/borrower_columns.h"
#include "core/storage/borrower_list_query.h"

namespace qingshou {

class BorrowerSelection {
public:
    /// Who is in the scope and passes the filter. What only tables know (numbers, campaigns, import runs) is asked
    /// there. `columns` must outlive it and stay as they are.
    BorrowerSelection(Database& db, const BorrowerColumns& columns, const Scope& scope, const BorrowerFilter& filter,
                      const Vault* vault);

    size_t size() const { return chosen_.size(); }
    /// In the columns' entries.
    const std::vector<quint32>& places() const { return chosen_; }
    BorrowerTotals totals() const;
    /// Those from `offset` on, `limit` of them, in order. branches: in the order of the tree, to sort by branch.
    std::vector<BorrowerId> ids(const BorrowerSort& sort, const std::vector<BranchId>& branches, qint64 offset,
                                qint64 limit) const;

private:
    const BorrowerColumns& columns_;
    std::vector<quint32> chosen_; ///< places in the columns' entries
};

} // namespace qingshou
