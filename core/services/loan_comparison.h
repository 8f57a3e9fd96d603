// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the ledger against the loan that the book has. Pure: the dry run and the import decide by the same words.
#pragma once

#include "core/domain/loan_movement.h"
#include "core/services/prepared_row.h"

namespace qingshou {

/// The day since which a loan is overdue (R1.1): the statistics date less the ledger's days (of principal or interest,
/// the larger), so that counting back gives the ledger's own number; where the ledger counts none, the due date when it
/// has passed and a balance is left. Invalid: not overdue.
/// A ledger that does not count days says nothing against what is known: `known` stays when it is earlier.
QDate overdueSince(const PreparedRow& row, const LoanRecord& merged, QDate known);

/// The loan as it stands after the row: what the row does not speak of stays as the book has it. Ids stay; borrower and
/// branch are the book's until they were found.
LoanRecord merged(const PreparedRow& row, const LoanRecord& book);
/// Days and interest of the row into the book's loan, when the row is otherwise as it was.
void refresh(LoanRecord& book, const PreparedRow& row);
/// What moves every day.
LoanDay dayOf(const LoanRecord& loan);
/// The same so many days later if nothing happens: days past due count on.
LoanDay countedOn(LoanDay day, qint64 days);

/// A change, as lists and history count it: balance, class, owner, guarantee, due date or book side.
bool isChange(const LoanRecord& before, const LoanRecord& after);
/// Became overdue, or is no longer.
LoanMovements overdueMovement(bool wasOverdue, bool isOverdue);
/// In which ways it moved, but for who guarantees. A loan can become overdue without any change.
LoanMovements movementsOf(const LoanRecord& before, const LoanRecord& after);

} // namespace qingshou
