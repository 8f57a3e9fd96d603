// SPDX-License-Identifier: GPL-3.0-or-later
// One borrower's repeated columns, and how they follow from the loans; the rules are in borrower_summary.h.
// Texts are UTF-8, so that 200,000 rows are compared without a conversion. Inside core/storage only.
#pragma once

#include "core/domain/guarantee_type.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/loans_for_sums.h"
#include "core/storage/statement.h"

#include <string>

namespace qingshou {

struct BorrowerSums {
    qint64 branch = 0;
    std::string owner;
    qint64 loanCount = 0;
    qint64 balance = 0;
    qint64 arrears = 0;
    qint64 riskClass = 0;
    QDate overdueSince;
    std::string guaranteeTypes;
    bool onBook = false;
    bool offBook = false;
    bool deviates = false;
    qint64 unexplained = 0;
    std::string nextAction;
    std::string nextActionOn;
    qint64 plannedContact = 0; ///< whose purpose and day that is; 0: the last contact's
    std::string lastContactAt;
    std::string promiseUnkeptOn;
    friend bool operator==(const BorrowerSums&, const BorrowerSums&) = default;
};

/// Whether the kind is among BorrowerSums::guaranteeTypes.
bool listsGuarantee(const std::string& guaranteeTypes, GuaranteeType type);

/// What readLoanForSums() reads, for ranges of borrowers from c0 to c1 (row_batch.h), in the order of the index: of one
/// borrower the older id comes first, so that the first of two equal balances is the larger loan.
inline constexpr auto loansForSums =
    "SELECT borrower_id, id, branch_id, balance_fen, interest_total_fen + penalty_fen + compound_fen + fee_fen, "
    "risk_class, overdue_since_on, due_on, ledger_days, book_side, guarantee_type, collector, account_manager, "
    "ledger_interest_days, statistics_on FROM rows(?1) AS r "
    "CROSS JOIN loans INDEXED BY loans_by_borrower ON borrower_id BETWEEN r.c0 AND r.c1";

/// Its texts live until the statement's next step.
LoanForSums readLoanForSums(const Statement& row);

/// Sums over one borrower's loans as they come by.
class LoanSums {
public:
    LoanSums(QDate asOf, const ClassDays& classDays) : asOf_(asOf), classDays_(classDays) {}

    void add(const LoanForSums& loan);
    /// All that follows from the loans; the branch stays when there are none.
    void writeTo(BorrowerSums& sums, const std::string& assignedOwner) const;

private:
    struct State {
        bool any = false;
        qint64 worstClass = 0;
        QDate overdueSince;
        unsigned guaranteeTypes = 0; ///< a bit each
        bool onBook = false;
        bool offBook = false;
    };

    static void takeIn(State& state, const LoanForSums& loan);

    QDate asOf_;
    ClassDays classDays_;
    qint64 count_ = 0, balance_ = 0, arrears_ = 0;
    qint64 largest_ = 0, largestWithCollector_ = 0, branch_ = 0;
    std::string manager_, collector_;
    State owing_, settled_;
    bool deviates_ = false;
};

} // namespace qingshou
