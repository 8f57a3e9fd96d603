// SPDX-License-Identifier: GPL-3.0-or-later
// The book's sums per statistics date: by branch, book side, risk class and days past due. Loans that the newest file
// should have held and did not (absent) are kept apart: they are not settled, but the ledger no longer states them.
// A borrower is counted once per branch and book side, at the worst of the loans there that are not absent, so that
// the bad borrowers of a side are the sum over the bad classes.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/book_side.h"
#include "core/domain/days_band.h"
#include "core/domain/risk_class.h"
#include "core/storage/scope.h"

#include <QDate>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace qingshou {

class Database;
class LoansForSums;

struct BookTotal {
    BranchId branch{};
    BookSide side = BookSide::OnBook;
    std::optional<RiskClass> riskClass{}; ///< none: the ledger does not say
    DaysBand band = DaysBand::NotOverdue;
    qint64 loans = 0; ///< without the absent ones
    qint64 borrowers = 0;
    Money balance{};
    qint64 absentLoans = 0;
    Money absentBalance{}; ///< as last stated
    friend bool operator==(const BookTotal&, const BookTotal&) = default;
};

/// Borrowers with a loan that the newest ledger still states, each once however many loans, sides and branches.
struct BorrowerCounts {
    qint64 all = 0;
    std::map<BranchId, qint64> byBranch{}; ///< a borrower of two branches stands in both
};

class BookTotals {
public:
    explicit BookTotals(Database& db) : db_(db) {}

    /// Sums the loans as they stand now and keeps that as the book of the statistics date, in place of what was there.
    /// An import calls it at its end, in its transaction.
    void rebuild(QDate statisticsOn);
    /// The same in two steps, from what a first import has in memory of every loan; the first needs no file.
    static std::vector<BookTotal> of(QDate statisticsOn, const LoansForSums& loans);
    void keep(QDate statisticsOn, const std::vector<BookTotal>& totals);

    /// Statistics dates with totals, oldest first.
    std::vector<QDate> dates() const;
    /// The newest statistics date up to the day.
    std::optional<QDate> dateUpTo(QDate day) const;
    /// In the order of branch ids, sides, classes, bands.
    std::vector<BookTotal> at(QDate statisticsOn, const Scope& scope) const;
    /// Branches whose whole book came in up to the day. Of the others only bad loans are known, so that a ratio to the
    /// whole book means nothing there.
    std::set<BranchId> wholeBookBranches(QDate upTo) const;
    /// Today's; one pass over the loans.
    BorrowerCounts borrowersNow(const Scope& scope) const;
    /// What rebuild() would write.
    std::vector<BookTotal> computed(QDate statisticsOn) const;

private:
    Database& db_;
};

} // namespace qingshou
