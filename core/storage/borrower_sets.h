// SPDX-License-Identifier: GPL-3.0-or-later
// Borrowers that only tables can name: by a number of theirs, a figure of a campaign, an import run. Each is one query
// that gives borrower ids, possibly several times, in no order and of any branch. Inside core/storage only.
#pragma once

#include "core/storage/borrower_list_query.h"
#include "core/storage/sql_filter.h"

namespace qingshou {

struct BorrowerSet {
    std::string sql; ///< one column: the id
    SqlFilter values{};
};

/// Start of a customer number, a whole identity, phone or account number, or the last four of the first two. Loan
/// numbers are in memory: LoanNumbers.
/// vault: nullptr: sealed values are not looked up.
std::vector<BorrowerSet> borrowersByNumber(const QString& text, const Vault* vault);
BorrowerSet borrowersOfFigure(const FigureFilter& figure);
BorrowerSet borrowersOfRun(const ImportFilter& import);

} // namespace qingshou
