// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions and other restructurings (展期, 重组): proposed on the borrower's application with the schedule that is to
// be agreed on, decided on by the level that the amount needs, concluded when the agreement is signed, withdrawn. A
// supervisor records what a level above the file's users has decided, under its document number; who proposed is never
// who records the decision. The loan itself changes in the core system: the next ledger says so.
// Permissions: ProposeConcession, DecideConcession. Limits: core/domain/restructuring_proposal.h.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/restructuring_repository.h"

#include <vector>

namespace qingshou {

class Change;

struct ProposeRestructuring {
    LoanId loan{};
    RestructuringTerms terms{};
    bool hardship = false; ///< the debtor is in difficulty beyond what the ledger shows
    QDate appliedOn{};     ///< by the borrower
    QString application{}; ///< where the paper lies
    QString reason{};
};

struct DecideRestructuring {
    RestructuringId restructuring{};
    WaiverDecision decision = WaiverDecision::Approved;
    ApprovalLevel level = ApprovalLevel::Director; ///< who decided
    QDate decidedOn{};                             ///< invalid: today
    QString approvalNumber{};                      ///< needed to approve
    QString note{};                                ///< needed to refuse
};

/// The agreement as it was signed.
struct ConcludeRestructuring {
    RestructuringId restructuring{};
    QDate concludedOn{};
    QString contractNumber{};
    std::vector<GuaranteeId> consenting{}; ///< of an extension: the guarantors who consented to it in writing
};

class RestructuringService {
public:
    explicit RestructuringService(ServiceContext& context) : context_(context) {}

    /// The refusals of checkRestructuring(); DateInFuture("applied_on", …), Required("application"), ReasonRequired,
    /// Conflict("restructuring_stands") when one of the loan waits or has been approved and is not concluded.
    Result<RestructuringId> propose(const ProposeRestructuring& proposal);
    /// Conflict("restructuring_maker_is_checker" | "restructuring_decided" | "restructuring_level"),
    /// Required("approval_number"), ReasonRequired to refuse, DateInFuture("decided_on", …), DateBeforeStart(
    /// "decided_on", …) before the proposal; to approve, the proposal must be within its limits as the loan stands
    /// today.
    Outcome decide(const DecideRestructuring& decision);
    /// The agreement was signed: that the debtor consents to perform goes onto the clock, and of an extension which
    /// guarantors consented to it (setExtensionConsents()). Permission: RecordLegalEvent.
    /// Conflict("restructuring_not_approved"), Required("contract_number" | "concluded_on"), DateInFuture(
    /// "concluded_on", …), DateBeforeStart("concluded_on", …) before the decision, NotFound("guarantee", …).
    Outcome conclude(const ConcludeRestructuring& agreement);
    /// ReasonRequired, Conflict("restructuring_decided") when it was refused or withdrawn. One that was approved takes
    /// DecideConcession as well. Of one whose signing was recorded the consents that came with it are taken back and
    /// its legal event is cancelled.
    Outcome withdraw(RestructuringId restructuring, const QString& reason);

private:
    ServiceContext& context_;
};

/// Inside a change. The errors of RestructuringService::withdraw().
Outcome withdrawRestructuring(Change& change, RestructuringId id, const QString& reason);

} // namespace qingshou
