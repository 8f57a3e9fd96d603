// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the rows of a ledger into the book, inside the caller's transaction.
#pragma once

#include "core/domain/loan_movement.h"
#include "core/services/change.h"
#include "core/services/import_tally.h"
#include "core/services/party_matcher.h"
#include "core/storage/book_sums.h"
#include "core/storage/bulk_load.h"
#include "core/storage/import_run_repository.h"
#include "core/storage/loans_for_sums.h"

#include <future>

namespace qingshou {

class ImportApplier {
public:
    /// Goes with TrustedRows: a row may be written before the one it refers to. run: its row is in the file already.
    ImportApplier(Change& change, const ImportPlan& plan, ImportRunId run, bool emptyBook);

    /// The row must stay as it is until endBatch(): new loans of an empty book are written many at a time.
    void apply(PreparedRow& row);
    void endBatch();

    /// What remains when the last row was applied; each step may take a while for a large book. Ids, absent
    /// loans, indexes and search keys, borrowers' sums, the book's sums: call them in this order, from 0 to
    /// stepCount - 1.
    static constexpr int stepCount = 5;
    void finish(int step);

    const ImportTally& tally() const { return tally_; }

private:
    void applyNew(PreparedRow& row, const ImportTally::RowBranch& branch);
    /// The book has the loan, in book_, and the row says of it what was said before, or something else.
    void applySame(PreparedRow& row);
    void applyOther(PreparedRow& row, const ImportTally::RowBranch& branch, bool samePeople);
    /// The loan as it is after the row, for the sums over a book that was not empty.
    void sum(const LoanRecord& loan);
    void bringTogether();
    void finishLoans();
    void finishBorrowers();
    BranchId branchId(const ImportTally::RowBranch& branch);
    /// Whether others guarantee than before.
    bool linkGuarantors(PreparedRow& row, LoanId loan, bool isNew);
    /// History and the run's list of what moved, where there is something to note. after: the row's.
    void note(bool wasAbsent, bool changed, const LoanRecord& before, const LoanRecord& after, LoanMovements moved);
    void linkOthers(PreparedRow& row, const LoanRecord& loan);

    Change& change_;
    const ImportPlan& plan_;
    const Vault& vault_;
    ImportRunId run_;
    bool emptyBook_;
    QDate bookOn_; ///< statistics date of the book so far
    ClassDays classDays_;
    ImportTally tally_;
    RowCompleter completer_;
    BulkLoad bulk_;
    LoanRepository loans_;
    LedgerLinksRepository links_;
    ImportChangeWriter changes_;
    PartyMatcher parties_;
    IdRun loanIds_, guaranteeIds_, coBorrowerIds_, contactIds_, collateralIds_;
    std::vector<const LoanRecord*> newLoans_; ///< not yet written, as the six below
    std::vector<const LoanRecord*> otherLoans_, movedLoans_, histories_;
    std::vector<LoanDay> sameLoans_;
    std::vector<LedgerLinksRepository::NewGuarantee> newGuarantees_;
    std::vector<ImportChange> newChanges_;
    LoanRecord book_;                            ///< reused from row to row
    LoansForSums facts_;                         ///< of every loan, when the book was empty
    std::future<std::vector<BookTotal>> totals_; ///< of these
    // When it was not:
    BookSums sums_;
    std::vector<LoanId> seen_;
    std::vector<LoanId> fallen_;
    std::vector<BorrowerId> affected_; ///< of whom the file says something new
};

} // namespace qingshou
