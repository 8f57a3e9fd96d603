// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_sums.h"

#include <algorithm>

namespace qingshou {

LoanForSums readForBookSums(const Statement& row)
{
    LoanForSums loan;
    loan.borrower = row.integer(0);
    loan.branch = row.integer(1);
    loan.balance = row.integer(2);
    loan.overdueSince = row.date(3);
    loan.riskClass = static_cast<qint8>(row.integer(4));
    loan.side = row.utf8(5) == codeView(BookSide::OffBook) ? BookSide::OffBook : BookSide::OnBook;
    loan.absent = row.boolean(6);
    return loan;
}

BookSums::BookSums(QDate statisticsOn)
{
    for (const DaysBand band : allValues<DaysBand>())
        if (band != DaysBand::NotOverdue)
            newestOverdueSince_.push_back(newestOverdueSince(band, statisticsOn));
}

int BookSums::bandOf(QDate overdueSince) const
{
    int band = 0;
    if (overdueSince.isValid())
        for (const QDate newest : newestOverdueSince_) {
            if (overdueSince > newest)
                break;
            ++band;
        }
    return band;
}

void BookSums::add(const LoanForSums& loan)
{
    const int band = bandOf(loan.overdueSince);
    Sums& sums = cells_[{loan.branch, static_cast<int>(loan.side), loan.riskClass, band}];
    ++(loan.absent ? sums.absentLoans : sums.loans);
    qint64& balance = loan.absent ? sums.absentBalance : sums.balance;
    balance = (Money::fromFen(balance) + Money::fromFen(loan.balance)).fen();
    if (loan.absent)
        return;
    const Presence presence{loan.borrower, loan.branch, static_cast<qint8>(loan.side),
                            static_cast<qint8>(loan.riskClass * 10 + band)};
    // Loans of one borrower mostly come together.
    if (!presences_.empty() && presences_.back().isOfSame(presence))
        presences_.back().rank = std::max(presences_.back().rank, presence.rank);
    else
        presences_.push_back(presence);
}

void BookSums::replace(const BorrowersReplaced& replaced)
{
    for (Presence& presence : presences_)
        presence.borrower = standsNow(replaced, presence.borrower);
}

std::vector<BookTotal> BookSums::totals()
{
    if (!std::is_sorted(presences_.begin(), presences_.end()))
        std::sort(presences_.begin(), presences_.end());
    for (size_t i = 0; i < presences_.size(); ++i) {
        const Presence& worst = presences_[i]; // the last of those of the same
        if (i + 1 < presences_.size() && presences_[i + 1].isOfSame(worst))
            continue;
        ++cells_[{worst.branch, worst.side, worst.rank / 10, worst.rank % 10}].borrowers;
    }
    std::vector<BookTotal> totals;
    for (const auto& [cell, sums] : cells_) {
        const auto& [branch, side, riskClass, band] = cell;
        totals.push_back({BranchId{branch}, static_cast<BookSide>(side), classFromStored(riskClass),
                          static_cast<DaysBand>(band), sums.loans, sums.borrowers, Money::fromFen(sums.balance),
                          sums.absentLoans, Money::fromFen(sums.absentBalance)});
    }
    return totals;
}

} // namespace qingshou
