// SPDX-License-Identifier: GPL-3.0-or-later
// What the sums over a book need of each loan, kept in memory while the first import writes them, so that nothing has
// to be read again. Money in fen; 56 bytes a loan. Inside core/storage and the import only.
#pragma once

#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/storage/loan_repository.h"

#include <tsl/robin_map.h>

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace qingshou {

/// Borrowers whose loans have become another one's: whose.
using BorrowersReplaced = std::unordered_map<qint64, qint64>;
/// Whose the loans of that borrower are now.
inline qint64 standsNow(const BorrowersReplaced& replaced, qint64 borrower)
{
    const auto other = replaced.find(borrower);
    return other == replaced.end() ? borrower : other->second;
}

/// As the columns of the table loans say it.
struct LoanForSums {
    qint64 borrower = 0, branch = 0;
    qint64 balance = 0, arrears = 0; ///< arrears: interest, penalty, compound interest and fees owed
    QDate overdueSince, dueOn;
    int ledgerDays = -1, ledgerInterestDays = -1; ///< -1: the ledger does not say
    std::string_view collector, manager;
    QDate statisticsOn;
    qint8 riskClass = 0; ///< storedClass()
    BookSide side = BookSide::OnBook;
    GuaranteeType guarantee = GuaranteeType::Unknown;
    bool absent = false;
};

/// What BookSums and standsTooWell() need of one.
LoanForSums forSums(const LoanRecord& loan);

/// Calls for every loan of the book that is not among the sorted ids: one pass over an index, and one look at each.
/// What BookSums and standsTooWell() need of each is there.
void forEachLoanBut(Database& db, std::span<const LoanId> ids,
                    const std::function<void(LoanId, const LoanForSums&)>& loan);

/// Loans of one import into an empty book; none is absent.
class LoansForSums {
public:
    explicit LoansForSums(QDate statisticsOn) : statisticsOn_(statisticsOn) {}

    /// With its ids and branch.
    void add(const LoanRecord& loan);
    /// Before sort().
    void replace(const BorrowersReplaced& replaced);
    /// By borrower, each one's loans in the order in which they came.
    void sort();

    size_t size() const { return facts_.size(); }
    /// Texts live as long as this.
    LoanForSums operator[](size_t index) const;

private:
    struct Facts {
        qint64 borrower, balance, arrears;
        qint32 overdueSince, dueOn; ///< Julian days; 0: none
        qint32 ledgerDays, ledgerInterestDays;
        quint32 collector, manager; ///< places in names_
        quint32 branch;             ///< in branches_
        qint8 riskClass, side, guarantee;
    };
    quint32 nameOf(const std::string& name);
    quint32 branchOf(BranchId branch);

    QDate statisticsOn_;
    std::deque<Facts> facts_; ///< a vector would need twice the memory while it grows
    std::vector<qint64> branches_;
    std::deque<std::string> names_; ///< never moves what it holds
    tsl::robin_map<std::string, quint32> places_;
};

} // namespace qingshou
