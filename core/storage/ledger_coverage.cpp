// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_coverage.h"

#include "core/storage/loans_for_sums.h"

#include <algorithm>

namespace qingshou {

bool LedgerCoverage::covers(const LoanForSums& loan) const
{
    const auto riskClass = classFromStored(loan.riskClass);
    return std::find(branches.begin(), branches.end(), BranchId{loan.branch}) != branches.end() &&
           std::find(sides.begin(), sides.end(), loan.side) != sides.end() &&
           (!badLoansOnly || (riskClass && nonPerforming(*riskClass)));
}

void keepCoverage(Database& db, const LedgerCoverage& coverage, QDate on)
{
    Statement insert(db, "INSERT INTO ledger_coverage (branch_id, book_side, statistics_on) VALUES (?, ?, ?) "
                         "ON CONFLICT DO NOTHING");
    for (const BranchId branch : coverage.branches)
        for (const BookSide side : coverage.sides)
            insert.bindAll(branch, codeView(side), on).run();
}

} // namespace qingshou
