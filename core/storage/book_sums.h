// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of a book (book_totals.h) from its loans as they come by, in any order. Money in fen; 24 bytes a loan.
// Inside core/storage and the import only.
#pragma once

#include "core/storage/book_totals.h"
#include "core/storage/loans_for_sums.h"

#include <map>
#include <tuple>
#include <vector>

namespace qingshou {

/// What readForBookSums() reads.
inline constexpr auto columnsForBookSums =
    "borrower_id, branch_id, balance_fen, overdue_since_on, risk_class, book_side, absent_since_on IS NOT NULL";
LoanForSums readForBookSums(const Statement& row);

class BookSums {
public:
    explicit BookSums(QDate statisticsOn);

    /// Each loan of the book once. Throws std::overflow_error for a sum beyond what can be counted.
    void add(const LoanForSums& loan);
    /// Of the loans that were added so far.
    void replace(const BorrowersReplaced& replaced);
    /// Once, at the end.
    std::vector<BookTotal> totals();

private:
    struct Sums {
        qint64 loans = 0, borrowers = 0, balance = 0, absentLoans = 0, absentBalance = 0;
    };
    /// Branch, side, class as kept, band.
    using Cell = std::tuple<qint64, int, int, int>;
    /// A borrower at a branch on one side of the books, and how bad one of the loans there is.
    struct Presence {
        qint64 borrower, branch;
        qint8 side, rank; ///< rank: class × 10 + band
        friend auto operator<=>(const Presence&, const Presence&) = default;
        bool isOfSame(const Presence& other) const
        {
            return borrower == other.borrower && branch == other.branch && side == other.side;
        }
    };
    int bandOf(QDate overdueSince) const;

    std::vector<QDate> newestOverdueSince_; ///< of the bands of those that are overdue
    std::map<Cell, Sums> cells_;
    std::vector<Presence> presences_;
};

} // namespace qingshou
