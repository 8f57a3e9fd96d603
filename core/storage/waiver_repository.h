// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers as proposed, decided on and withdrawn. Whether one is in effect follows from recoveries
// (core/figures/waiver_figures.h) and is not kept.
#pragma once

#include "core/base/id.h"
#include "core/domain/waiver.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

using WaiverId = Id<struct WaiverTag>;

struct WaiverRow {
    WaiverId id{};
    LoanId loan{};
    BorrowerId borrower{}; ///< read only: the loan's
    DebtParts waived{};    ///< what is to be waived
    DebtParts owed{};      ///< when it was proposed
    WaiverCondition condition = WaiverCondition::LumpSum;
    std::optional<Money> lumpSum{};                ///< of LumpSum
    QDate lumpSumOn{};                             ///< likewise: the last day for it
    PlanId plan{};                                 ///< of Plan
    int graceDays = 0;                             ///< of the setting when it was proposed
    ApprovalLevel level = ApprovalLevel::Director; ///< that it needs
    QString reason{};
    QString application{}; ///< the borrower's: of which day, where the paper lies
    UserId proposedBy{};
    QString proposedByName{}; ///< read only
    QDateTime proposedAt{};
    std::optional<WaiverDecision> decision{};
    QDate decidedOn{};                                    ///< the day on which it was decided
    ApprovalLevel decidedLevel = ApprovalLevel::Director; ///< who decided
    QString approvalNumber{};                             ///< 审批号
    QString decisionNote{};
    UserId decidedBy{};      ///< who recorded it
    QString decidedByName{}; ///< read only
    QDateTime decidedAt{};
    QDateTime withdrawnAt{}; ///< invalid: it was not
    QString withdrawnReason{};
    UserId withdrawnBy{};
    QString withdrawnByName{}; ///< read only

    bool withdrawn() const { return withdrawnAt.isValid(); }
};

class WaiverRepository {
public:
    explicit WaiverRepository(Database& db) : db_(db) {}

    std::optional<WaiverRow> find(WaiverId id) const;
    /// Newest first.
    std::vector<WaiverRow> ofBorrower(BorrowerId borrower) const;
    std::vector<WaiverRow> ofLoan(LoanId loan) const;
    void insert(const WaiverRow& row);
    /// The columns of the decision.
    void decide(const WaiverRow& row);
    /// Those of the withdrawal.
    void withdraw(const WaiverRow& row);

private:
    Database& db_;
};

} // namespace qingshou
