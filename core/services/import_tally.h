// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted while a ledger's rows go by, the same in a dry run and in an import: kinds of change, branches, book
// sides, rows outside the user's part of the book.
#pragma once

#include "core/services/import_types.h"
#include "core/services/prepared_row.h"
#include "core/storage/branch_repository.h"
#include "core/storage/ledger_coverage.h"
#include "core/storage/loans_for_sums.h"

#include <string>
#include <unordered_map>

namespace qingshou {

struct Session;

class ImportTally {
public:
    ImportTally(Database& db, const Session& session, const ImportPlan& plan);

    struct RowBranch {
        size_t index = 0; ///< in branches()
        BranchId id;      ///< none: unknown so far
    };
    /// By name or alias, else by code; a row without a branch belongs to the branch of the book's loan, else to the top
    /// of what the user sees.
    RowBranch branchOf(const PreparedRow& row, const LoanRecord* known);
    /// A branch that the book did not have and now has.
    void created(size_t branch, BranchId id);
    BranchId parentOfNew() const { return top_; }
    const QString& nameOf(size_t branch) const { return branches_[branch].name; }
    const std::string& codeOf(size_t branch) const { return codes_[branch]; }

    void add(const LoanRecord& before, const LoanRecord& after, bool changed);
    void addNew(const LoanRecord& loan);
    LedgerCoverage coverage() const;
    /// A loan of the book that no row was of, after all rows. Whether it is absent, for the first time or still.
    bool addUnseen(const LoanForSums& loan, const LedgerCoverage& coverage);

    /// Everything, once the reader has come to the end of the file.
    void finish(const LedgerSummary& summary, ImportFindings& findings) const;
    /// Why an import must not be: LedgerOlder, LedgerNoDate, LedgerEmpty, OutsideScope, LedgerRowsRefused,
    /// LedgerTotalDiffers.
    std::vector<Error> blockers(const ImportFindings& findings, const LedgerSummary& summary,
                                bool acceptTotalDifference) const;

private:
    size_t branchNamed(const std::string& name, const std::string& branchCode);
    void noteScope(BranchId branch);

    const Session& session_;
    const ImportPlan& plan_;
    BranchRepository repository_;
    std::vector<Branch> known_;
    BranchId top_;
    std::vector<ImportBranch> branches_;
    std::vector<std::string> codes_;
    std::unordered_map<std::string, size_t> byName_; ///< as the file writes it
    std::vector<BookSide> sides_;
    ImportCounts counts_;
    qint64 outside_ = 0;
};

} // namespace qingshou
