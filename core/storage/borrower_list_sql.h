// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions and the order of the borrower list, over the table `borrowers`. Inside core/storage only.
#pragma once

#include "core/storage/borrower_list_query.h"
#include "core/storage/sql_filter.h"

namespace qingshou {

/// All but the branches. The sort decides which index should be walked.
SqlFilter borrowerConditions(const BorrowerFilter& filter, const BorrowerSort& sort, const Vault* vault);

/// Ties go by branch and id, so that the order is total and every row is on exactly one page. By branch, this is the
/// order inside one branch.
std::string borrowerOrder(const BorrowerSort& sort);

} // namespace qingshou
