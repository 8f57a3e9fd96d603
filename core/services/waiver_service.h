// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers (减免): proposed with the borrower's application and a condition, decided on by the level that the amount
// needs, withdrawn. A supervisor records what a level above the file's users has decided, under its document number;
// who proposed is never who records the decision. Nothing is written when a condition is fulfilled or fails: that
// follows from recoveries (core/figures/waiver_figures.h). The audit keeps what was owed, what is waived and what was
// received. Permissions: ProposeConcession,
// DecideConcession.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/waiver_repository.h"

namespace qingshou {

class Change;

struct ProposeWaiver {
    LoanId loan{};
    DebtParts waived{};
    WaiverCondition condition = WaiverCondition::LumpSum;
    Money lumpSum{};   ///< of LumpSum
    QDate lumpSumOn{}; ///< likewise
    PlanId plan{};     ///< of Plan: an agreed one of the loan
    QString reason{};
    QString application{}; ///< of which day, where the paper lies
};

struct DecideWaiver {
    WaiverId waiver{};
    WaiverDecision decision = WaiverDecision::Approved;
    ApprovalLevel level = ApprovalLevel::Director; ///< who decided
    QDate decidedOn{};                             ///< invalid: today
    QString approvalNumber{};                      ///< needed to approve
    QString note{};                                ///< needed to refuse
};

class WaiverService {
public:
    explicit WaiverService(ServiceContext& context) : context_(context) {}

    /// The refusals of checkWaiver(); Required("lump_sum_on" | "plan" | "application"), AmountNotPositive("lump_sum"),
    /// DateBeforeStart("lump_sum_on", …) before today, ReasonRequired, OutOfRange("lump_sum", …) beyond what is owed
    /// besides, Conflict("waiver_plan") for a plan that is not agreed or of another loan or broken,
    /// Conflict("waiver_stands") when one of the loan waits or has been approved and is not in effect yet.
    Result<WaiverId> propose(const ProposeWaiver& proposal);
    /// Conflict("waiver_maker_is_checker" | "waiver_decided" | "waiver_level" | "waiver_too_late"), Required(
    /// "approval_number"), ReasonRequired to refuse, DateInFuture("decided_on", …), DateBeforeStart("decided_on", …)
    /// before the proposal; to approve, checkWaiver() must hold with what is owed today.
    Outcome decide(const DecideWaiver& decision);
    /// ReasonRequired, Conflict("waiver_decided") when it was refused, withdrawn, is in effect or has fallen back. One
    /// that was approved takes DecideConcession as well.
    Outcome withdraw(WaiverId waiver, const QString& reason);

private:
    ServiceContext& context_;
};

/// Inside a change. The errors of WaiverService::withdraw().
Outcome withdrawWaiver(Change& change, WaiverId id, const QString& reason);

} // namespace qingshou
