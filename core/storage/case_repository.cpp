// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_repository.h"

#include "core/storage/statement.h"

namespace qingshou {

void CaseRepository::assign(const Assignment& row)
{
    Statement insert(db_,
                     "INSERT INTO assignments (id, borrower_id, owner_before, owner, reason, recorded_by, recorded_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bindAll(row.id, row.borrower, row.ownerBefore, row.owner, row.reason, row.recordedBy, row.recordedAt).run();
    Statement update(db_, "UPDATE borrowers SET assigned_owner = nullif(?, '') WHERE id = ?");
    update.bindAll(row.owner, row.borrower).run();
}

void CaseRepository::setAllocationOrder(LoanId loan, const QString& order)
{
    Statement update(db_, "UPDATE loans SET allocation_order = ? WHERE id = ?");
    update.bindAll(order, loan).run();
}

void CaseRepository::insertNote(const Note& row)
{
    Statement insert(db_, "INSERT INTO notes (id, borrower_id, text, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?)");
    insert.bindAll(row.id, row.borrower, row.text, row.recordedBy, row.recordedAt).run();
}

void CaseRepository::insertPostponement(const Postponement& row)
{
    Statement insert(db_, "INSERT INTO postponements (id, borrower_id, until_on, reason, recorded_by, recorded_at) "
                          "VALUES (?, ?, ?, ?, ?, ?)");
    insert.bindAll(row.id, row.borrower, row.until, row.reason, row.recordedBy, row.recordedAt).run();
}

} // namespace qingshou
