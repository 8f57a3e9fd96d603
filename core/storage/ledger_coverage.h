// SPDX-License-Identifier: GPL-3.0-or-later
// Which loans a ledger speaks for, and on which days the book's loans were spoken for: a loan of which a ledger of the
// whole book says nothing new is not written again, so that its row alone does not tell the newest ledger that held it.
#pragma once

#include "core/base/id.h"
#include "core/domain/book_side.h"

#include <QDate>

#include <vector>

namespace qingshou {

class Database;
struct LoanForSums;

struct LedgerCoverage {
    std::vector<BranchId> branches;
    std::vector<BookSide> sides;
    bool badLoansOnly = false; ///< only what was non-performing in the book can be absent

    bool covers(const LoanForSums& loan) const;
};

/// Keeps that a ledger of the whole book spoke for these branches and sides. Inside the caller's transaction.
void keepCoverage(Database& db, const LedgerCoverage& coverage, QDate on);

/// SQL for the statistics date of the last ledger that held a loan, where the table loans is "l".
inline constexpr auto heldOnSql = "max(l.statistics_on, coalesce((SELECT max(k.statistics_on) FROM ledger_coverage k "
                                  "WHERE k.branch_id = l.branch_id AND k.book_side = l.book_side "
                                  "AND (l.absent_since_on IS NULL OR k.statistics_on < l.absent_since_on)), ''))";

} // namespace qingshou
