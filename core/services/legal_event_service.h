// SPDX-License-Identifier: GPL-3.0-or-later
// What interrupts, suspends or preserves a legal period, with the evidence that proves it, and judgments.
// Permission: RecordLegalEvent. Sources: see core/domain/legal_events.h.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/legal_repository.h"

namespace qingshou {

struct RecordLegalEvent {
    LoanId loan{};
    GuaranteeId guarantee{}; ///< aimed at this guarantor; none: the debtors
    LegalEventKind kind = LegalEventKind::DemandSigned;
    QDate happenedOn{};
    QString evidence{};
    QString note{};
    bool consents = false; ///< shows consent to perform, or is a new agreement
    ProcedureEnd ending = ProcedureEnd::Open;
    QDate endedOn{};  ///< of the procedure or the obstacle
    QDate servedOn{}; ///< withdrawn: when the papers reached the other side
};

struct RecordJudgment {
    LoanId loan{};
    LegalEventId procedure{}; ///< the suit or arbitration that it ends, if recorded
    QString documentNumber{};
    JudgmentKind kind = JudgmentKind::Judgment;
    QDate decidedOn{}; ///< ends the procedure; invalid: the earliest day that is given
    QDate servedOnBankOn{};
    QDate servedOnDebtorOn{};
    bool appealed = false;
    QDate effectiveOn{};
    std::optional<int> performWithinDays{};
    QDate performUntilOn{};
    QString note{};
};

class Change;

/// As LegalEventService::record, inside another use case, whose audit entry speaks of it; the permission is its own.
Result<LegalEventRow> addLegalEvent(Change& change, const RecordLegalEvent& event);

/// Likewise of cancel(), with the audit entry.
Result<LegalEventId> cancelLegalEvent(Change& change, LegalEventId event, const QString& reason);

class LegalEventService {
public:
    explicit LegalEventService(ServiceContext& context) : context_(context) {}

    /// Required("happened_on" | "evidence" | "ended_on" | "served_on"), DateInFuture(…), DateBeforeStart("ended_on",
    /// …), NotFound("guarantee", …) when it is none of this loan, Invalid("ending", …) for a kind that does not end so.
    Result<LegalEventId> record(const RecordLegalEvent& event);
    /// An open procedure or obstacle came to its end.
    Outcome end(LegalEventId event, ProcedureEnd ending, QDate endedOn, QDate servedOn = {});
    /// By a correcting entry of its own. ReasonRequired, Conflict("already_cancelled" | "is_cancellation").
    Result<LegalEventId> cancel(LegalEventId event, const QString& reason);

    /// Required("document_number" | "served_on" | "effective_on"), DateInFuture(…), OutOfRange("perform_within_days",
    /// …).
    Result<JudgmentId> recordJudgment(const RecordJudgment& judgment);
    /// What became known later (service, appeal, effect). ReasonRequired; loan and procedure stay.
    Outcome correctJudgment(JudgmentId judgment, const RecordJudgment& data, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
