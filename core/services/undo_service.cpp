// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo_service.h"

#include "core/services/borrower_access.h"
#include "core/services/complaint_service.h"
#include "core/services/evidence_service.h"
#include "core/services/legal_event_service.h"
#include "core/services/plan_service.h"
#include "core/services/planned_contact_service.h"
#include "core/services/promise_service.h"
#include "core/services/recovery_service.h"
#include "core/services/restructuring_service.h"
#include "core/services/return_visit_service.h"
#include "core/services/settings.h"
#include "core/services/waiver_service.h"

namespace qingshou {
namespace {

Permission permissionFor(OwnEntryKind kind)
{
    switch (kind) {
    case OwnEntryKind::Contact:
    case OwnEntryKind::Note:
    case OwnEntryKind::Complaint:
    case OwnEntryKind::PlannedContact:
    case OwnEntryKind::ReturnVisit:
        return Permission::RecordContact;
    case OwnEntryKind::Promise:
        return Permission::RecordPromise;
    case OwnEntryKind::Recovery:
        return Permission::RecordRecovery;
    case OwnEntryKind::LegalEvent:
        return Permission::RecordLegalEvent;
    case OwnEntryKind::Plan:
        return Permission::MakePlan;
    case OwnEntryKind::Seizure:
    case OwnEntryKind::Judgment:
        return Permission::RecordLegalEvent;
    case OwnEntryKind::Evidence:
        return Permission::RecordEvidence;
    case OwnEntryKind::Waiver:
    case OwnEntryKind::Restructuring:
        return Permission::ProposeConcession;
    case OwnEntryKind::Progress:
        return Permission::WriteStrategy;
    case OwnEntryKind::Instruction:
        return Permission::ApproveStrategy;
    }
    return Permission::RecordContact;
}

Topic topicOf(OwnEntryKind kind)
{
    switch (kind) {
    case OwnEntryKind::Seizure:
    case OwnEntryKind::Judgment:
        return Topic::Legal;
    case OwnEntryKind::Progress:
    case OwnEntryKind::Instruction:
        return Topic::Strategies;
    default:
        return Topic::Contacts;
    }
}

Outcome markUndone(Change& change, const OwnEntry& entry, BorrowerId borrower, const QString& reason)
{
    OwnEntryQuery(change.db()).markUndone(entry, change.now());
    change.audit({.action = QStringLiteral("undo_entry"),
                  .subjectKind = code(entry.kind),
                  .subjectId = entry.id,
                  .borrower = borrower,
                  .change = {{"reason", reason}}});
    change.touch(topicOf(entry.kind), borrower);
    return Done{};
}

/// The suit that the judgment ended runs again.
Outcome undoJudgment(Change& change, const OwnEntry& entry, BorrowerId borrower, const QString& reason)
{
    LegalRepository legal(change.db());
    const std::optional<JudgmentRow> row = legal.findJudgment(JudgmentId{entry.id});
    if (row && row->procedure.isValid())
        legal.endProcedure(row->procedure, ProcedureEnd::Open, {}, {});
    return markUndone(change, entry, borrower, reason);
}

/// The contact's own promises, then the contact.
Outcome undoContact(Change& change, const OwnEntry& entry, BorrowerId borrower, const QString& reason)
{
    for (const PromiseRow& promise : PromiseRepository(change.db()).ofBorrower(borrower))
        if (promise.contact == ContactId{entry.id} && !promise.withdrawn())
            if (const Outcome withdrawn = withdrawPromise(change, promise.id, reason); !withdrawn)
                return withdrawn;
    const Outcome marked = markUndone(change, entry, borrower, reason);
    refreshSummary(change, borrower);
    change.touch(Topic::Borrowers, borrower);
    return marked;
}

template <class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? Outcome(Done{}) : Outcome(result.error());
}

Outcome takeBack(Change& change, const OwnEntry& entry, BorrowerId borrower, const QString& reason)
{
    switch (entry.kind) {
    case OwnEntryKind::Contact:
        return undoContact(change, entry, borrower, reason);
    case OwnEntryKind::Note:
    case OwnEntryKind::Seizure:
    case OwnEntryKind::Progress:
    case OwnEntryKind::Instruction:
        return markUndone(change, entry, borrower, reason);
    case OwnEntryKind::Judgment:
        return undoJudgment(change, entry, borrower, reason);
    case OwnEntryKind::Promise:
        return withdrawPromise(change, PromiseId{entry.id}, reason);
    case OwnEntryKind::Recovery:
        return outcomeOf(reverseRecovery(change, RecoveryId{entry.id}, reason));
    case OwnEntryKind::LegalEvent:
        return outcomeOf(cancelLegalEvent(change, LegalEventId{entry.id}, reason));
    case OwnEntryKind::Plan:
        return cancelPlan(change, PlanId{entry.id}, reason);
    case OwnEntryKind::Evidence:
        return withdrawEvidence(change, EvidenceId{entry.id}, reason);
    case OwnEntryKind::Complaint:
        return withdrawComplaint(change, ComplaintId{entry.id}, reason);
    case OwnEntryKind::PlannedContact: // the standing one: builtOn() has seen to it
        return outcomeOf(withdrawPlannedContacts(change, {borrower}, reason));
    case OwnEntryKind::Waiver:
        return withdrawWaiver(change, WaiverId{entry.id}, reason);
    case OwnEntryKind::Restructuring:
        return withdrawRestructuring(change, RestructuringId{entry.id}, reason);
    case OwnEntryKind::ReturnVisit:
        return withdrawReturnVisit(change, ReturnVisitId{entry.id}, reason);
    }
    return Done{};
}

} // namespace

QDateTime undoneSince(const Settings& settings, const QDateTime& now)
{
    return now.addSecs(-60LL * settings.number(QStringLiteral("undo_minutes")));
}

Outcome UndoService::undo(BorrowerId borrower, const OwnEntry& entry, const QString& reason)
{
    return makeChange<Done>(context_, permissionFor(entry.kind), [&](Change& change) -> Outcome {
        if (const auto row = borrowerInScope(change, borrower); !row)
            return row.error();
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        const std::optional<OwnEntry> newest =
            OwnEntryQuery(change.db())
                .newest(borrower, change.session().user, undoneSince(Settings::load(change.db()), change.now()));
        if (!newest)
            return {ErrorCode::NotFound, {QStringLiteral("entry")}};
        if (newest->kind != entry.kind || newest->id != entry.id)
            return ErrorCode::Stale;
        if (const QString stands = OwnEntryQuery(change.db()).builtOn(borrower, entry); !stands.isEmpty())
            return {ErrorCode::Conflict, {stands}};
        return takeBack(change, entry, borrower, reason.trimmed());
    });
}

} // namespace qingshou
