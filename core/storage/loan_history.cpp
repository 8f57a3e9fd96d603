// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loan_history.h"

#include "core/storage/loan_repository.h"
#include "core/storage/recovery_repository.h"
#include "core/storage/statement.h"
#include "core/storage/stored_codes.h"

#include <algorithm>

namespace qingshou {

std::vector<LoanDayRow> loanHistory(Database& db, LoanId loan)
{
    Statement rows(db,
                   "SELECT statistics_on, balance_fen, interest_fen, risk_class, book_side, owner FROM loan_history "
                   "WHERE loan_id = ?1 UNION ALL "
                   "SELECT statistics_on, balance_fen, interest_total_fen + penalty_fen + compound_fen, risk_class, "
                   "book_side, CASE collector WHEN '' THEN account_manager ELSE collector END FROM loans "
                   "WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM loan_history WHERE loan_id = ?1) ORDER BY 1");
    rows.bind(1, loan);
    std::vector<LoanDayRow> history;
    while (rows.step())
        history.push_back({.on = rows.date(0),
                           .balance = rows.money(1),
                           .interest = rows.money(2),
                           .riskClass = classFromStored(rows.integer(3)),
                           .bookSide = readCode(rows, 4, BookSide::OnBook),
                           .owner = rows.text(5)});
    for (const RecoveryEntry& entry : RecoveryRepository(db).ofLoan(loan)) {
        const auto after = std::find_if(history.begin(), history.end(),
                                        [&](const LoanDayRow& row) { return row.on >= entry.receivedOn; });
        if (after != history.end() && after != history.begin())
            after->recovered += entry.amount;
    }
    return history;
}

const LoanDayRow* asOf(const std::vector<LoanDayRow>& history, QDate day)
{
    const auto next =
        std::find_if(history.begin(), history.end(), [day](const LoanDayRow& row) { return row.on > day; });
    return next == history.begin() ? nullptr : &*std::prev(next);
}

} // namespace qingshou
