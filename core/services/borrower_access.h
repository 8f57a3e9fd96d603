// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower, or the loan with its borrower, that a use case is about: NotFound, OutsideScope, or the row.
#pragma once

#include "core/base/result.h"
#include "core/services/change.h"
#include "core/storage/loan_query.h"

namespace qingshou {

Result<BorrowerRow> borrowerInScope(Change& change, BorrowerId id);

struct LoanInScope {
    LoanRow loan{};
    BorrowerRow borrower{};
};
Result<LoanInScope> loanInScope(Change& change, LoanId id);

/// Brings the borrower's repeated columns up to date.
void refreshSummary(Change& change, BorrowerId borrower);

/// DateInFuture {field, day} for a day after today; an invalid day passes.
Outcome notInFuture(const Change& change, const char* field, QDate day);

} // namespace qingshou
