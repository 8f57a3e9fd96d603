// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions and other restructurings as proposed, decided on, concluded and withdrawn. What they do to the class
// follows from the rules (core/figures/restructuring_figures.h) and is not kept.
#pragma once

#include "core/base/id.h"
#include "core/domain/approval.h"
#include "core/domain/restructuring_proposal.h"
#include "core/domain/waiver.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

using RestructuringId = Id<struct RestructuringTag>;

struct RestructuringRow {
    RestructuringId id{};
    LoanId loan{};
    BorrowerId borrower{}; ///< read only: the loan's
    RestructuringTerms terms{};
    QDate dueOnBefore{};                       ///< of the loan when it was proposed; invalid: unknown
    bool hardship = false;                     ///< the debtor is in difficulty beyond what the ledger shows
    bool again = false;                        ///< within the observation period of an earlier concession
    RiskClass classBefore = RiskClass::Normal; ///< when it was proposed
    int daysBefore = 0;                        ///< past due, likewise
    QDate appliedOn{};                         ///< by the borrower
    QString application{};                     ///< where the paper lies
    QString reason{};
    ApprovalLevel level = ApprovalLevel::Director; ///< that it needs
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
    QDate concludedOn{}; ///< the agreement was signed; invalid: it was not
    QString contractNumber{};
    LegalEventId legalEvent{}; ///< what the signed agreement proves
    UserId concludedBy{};
    QString concludedByName{}; ///< read only
    QDateTime concludedAt{};
    QDateTime withdrawnAt{}; ///< invalid: it was not
    QString withdrawnReason{};
    UserId withdrawnBy{};
    QString withdrawnByName{}; ///< read only

    bool withdrawn() const { return withdrawnAt.isValid(); }
    RestructuringState state() const;
    /// Of its terms; no row when they make none.
    std::vector<ScheduleRow> instalments() const;
};

class RestructuringRepository {
public:
    explicit RestructuringRepository(Database& db) : db_(db) {}

    std::optional<RestructuringRow> find(RestructuringId id) const;
    /// Newest first.
    std::vector<RestructuringRow> ofBorrower(BorrowerId borrower) const;
    std::vector<RestructuringRow> ofLoan(LoanId loan) const;
    void insert(const RestructuringRow& row);
    /// The columns of the decision.
    void decide(const RestructuringRow& row);
    /// Those of the conclusion.
    void conclude(const RestructuringRow& row);
    /// Those of the withdrawal.
    void withdraw(const RestructuringRow& row);

private:
    Database& db_;
};

} // namespace qingshou
