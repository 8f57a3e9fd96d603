// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower, or the loan with its borrower, that a use case is about: NotFound, OutsideScope, or the row.
#pragma once

#include "core/base/result.h"
#include "core/services/change.h"
#include "core/storage/loan_query.h"

#include <span>

namespace qingshou {

Result<BorrowerRow> borrowerInScope(Change& change, BorrowerId id);

struct LoanInScope {
    LoanRow loan{};
    BorrowerRow borrower{};
};
Result<LoanInScope> loanInScope(Change& change, LoanId id);

/// Brings the borrowers' repeated columns up to date.
void refreshSummaries(Change& change, std::span<const BorrowerId> borrowers);
inline void refreshSummary(Change& change, BorrowerId borrower)
{
    refreshSummaries(change, std::span(&borrower, 1));
}

/// DateInFuture {field, day} for a day after today; an invalid day passes.
Outcome notInFuture(const Change& change, const char* field, QDate day);

} // namespace qingshou
