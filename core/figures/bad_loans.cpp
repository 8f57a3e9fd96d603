// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/bad_loans.h"

namespace qingshou {

BadLoans& BadLoans::operator+=(const BadLoans& other)
{
    balance += other.balance;
    loans += other.loans;
    borrowers += other.borrowers;
    book += other.book;
    wholeBook = wholeBook && other.wholeBook;
    return *this;
}

std::optional<Percentage> BadLoans::ratio() const
{
    return wholeBook ? percentageOf(balance, book) : std::nullopt;
}

BadLoansAt::BadLoansAt(Database& db, QDate statisticsOn, const Scope& scope)
{
    const BookTotals totals(db);
    const std::set<BranchId> whole = totals.wholeBookBranches(statisticsOn);
    for (const BookTotal& cell : totals.at(statisticsOn, scope)) {
        if (cell.side != BookSide::OnBook || cell.loans == 0)
            continue;
        BadLoans& branch = branches_[cell.branch];
        branch.book += cell.balance;
        branch.wholeBook = whole.contains(cell.branch);
        if (cell.riskClass && nonPerforming(*cell.riskClass)) {
            branch.balance += cell.balance;
            branch.loans += cell.loans;
            branch.borrowers += cell.borrowers;
        }
    }
}

BadLoans BadLoansAt::in(const std::vector<BranchId>& branches) const
{
    BadLoans sum;
    for (const BranchId branch : branches)
        if (const auto at = branches_.find(branch); at != branches_.end())
            sum += at->second;
    return sum;
}

} // namespace qingshou
