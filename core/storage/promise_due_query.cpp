// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/promise_due_query.h"

#include "core/storage/statement.h"

namespace qingshou {

std::vector<BorrowerId> promisedFor(Database& db, const Scope& scope, QDate first, QDate last)
{
    Statement rows(db, "SELECT DISTINCT p.borrower_id FROM promises p JOIN borrowers b ON b.id = p.borrower_id "
                       "WHERE p.withdrawn_at IS NULL AND p.due_on <= ?2 "
                       "AND date(p.due_on, p.grace_days || ' days') BETWEEN ?1 AND ?2 AND " +
                           scope.condition("b.branch_id") + " ORDER BY p.borrower_id");
    rows.bindAll(first, last);
    std::vector<BorrowerId> found;
    while (rows.step())
        found.push_back(rows.id<BorrowerId>(0));
    return found;
}

} // namespace qingshou
