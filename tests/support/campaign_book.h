// SPDX-License-Identifier: GPL-3.0-or-later
// A small book with ledgers, loans and recoveries written as the services write them, for campaigns and figures.
// Branches: the cooperative, 城关信用社 with 东门分社 below it, 河东信用社, 北山信用社. A supervisor is signed in.
#pragma once

#include "tests/support/temp_workspace.h"

#include "core/storage/campaign_totals.h"

#include <map>

namespace qingshou::test {

struct BookLoan {
    QString number{};
    QString borrower{}; ///< by name; empty: a borrower of its own
    BranchId branch{};
    QString owner{}; ///< the borrower's
    Money balance{};
    std::optional<RiskClass> riskClass = RiskClass::Substandard;
    QDate overdueSince{};
    BookSide side = BookSide::OnBook;
    GuaranteeType guarantee = GuaranteeType::Guarantee;
    Money interest{};
};

struct BookRecovery {
    LoanId loan{};
    QDate day{};
    Money principal{};
    Money interest{};
    RecoveryKind kind = RecoveryKind::NormalCash;
};

class CampaignBook {
public:
    explicit CampaignBook(QDate today = QDate(2026, 9, 28));

    Database& db() { return temp.workspace->context().db; }
    CampaignService& campaigns() { return temp.workspace->services().campaigns; }
    void signIn(Role role, BranchId branch = {});
    void setToday(QDate day) { temp.clock->set(QDateTime(day, QTime(2, 0), Qt::UTC)); }
    BranchId addBranch(const QString& name, BranchId parent);

    /// A ledger of that date; loans added or changed afterwards are of it. The book's totals are made by endLedger().
    ImportRunId beginLedger(QDate statisticsOn, bool wholeBook = true);
    void endLedger();
    LoanId addLoan(const BookLoan& loan);
    /// As the ledger now states it; the number says which one.
    void changeLoan(const BookLoan& loan);
    void setAbsent(LoanId loan);
    void setOwner(LoanId loan, const QString& owner);

    /// The loan's side, branch and owner as they are now. Counts for the running campaigns.
    RecoveryId recover(const BookRecovery& recovery);
    RecoveryId reverse(RecoveryId recovery, QDate day);

    TempWorkspace temp;
    BranchId cooperative, chengguan, dongmen, hedong, beishan;

private:
    qint64 next(const char* table);
    void saveHistory(const BookLoan& loan, LoanId id);
    RecoveryId insert(RecoveryId reverses, const RecoveryRow& row, BorrowerId borrower);

    std::map<QString, LoanId> loans_;
    std::map<QString, BorrowerId> borrowers_;
    QDate ledgerOn_;
    ImportRunId run_;
};

} // namespace qingshou::test
