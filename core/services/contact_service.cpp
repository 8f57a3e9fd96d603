// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contact_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/conduct_check.h"
#include "core/services/promise_service.h"
#include "core/storage/conduct_finding_repository.h"
#include "core/storage/statement.h"
#include "core/storage/user_repository.h"

#include <QJsonArray>

namespace qingshou {
namespace {

constexpr int mostStaff = 20;

/// Outcomes that only a person can give.
bool needsPerson(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::Promised:
    case ContactOutcome::PaidOnSpot:
    case ContactOutcome::PlanAgreed:
    case ContactOutcome::NoticeSigned:
    case ContactOutcome::AsksDelay:
    case ContactOutcome::Hardship:
    case ContactOutcome::Disputes:
    case ContactOutcome::Refuses:
    case ContactOutcome::WillCallBack:
        return true;
    case ContactOutcome::MessageLeft:
    case ContactOutcome::NotReached:
    case ContactOutcome::WrongNumber:
    case ContactOutcome::Moved:
    case ContactOutcome::WhereaboutsUnknown:
    case ContactOutcome::Deceased:
    case ContactOutcome::Other:
        return false;
    }
    return false;
}

QJsonObject described(const ContactRow& row)
{
    QJsonObject json{
        {"at", toStoredInstant(row.at)}, {"channel", code(row.channel)}, {"person_reached", code(row.personReached)},
        {"person_name", row.personName}, {"outcome", code(row.outcome)}, {"note", row.note}};
    if (!row.nextAction.isEmpty()) {
        json["next_action"] = row.nextAction;
        json["next_action_on"] = toIso(row.nextActionOn);
    }
    if (row.visitStaff)
        json["visit_staff"] = *row.visitStaff;
    if (row.visitRecorded)
        json["visit_recorded"] = *row.visitRecorded;
    if (row.capacity != Capacity::Unknown)
        json["capacity"] = code(row.capacity);
    if (row.willingness != Willingness::Unknown)
        json["willingness"] = code(row.willingness);
    if (row.mood)
        json["mood"] = code(*row.mood);
    if (row.offer)
        json["offer_fen"] = row.offer->fen();
    if (row.offerOn.isValid())
        json["offer_on"] = toIso(row.offerOn);
    return json;
}

QJsonArray described(const std::vector<ConductFinding>& findings)
{
    QJsonArray json;
    for (const ConductFinding& finding : findings)
        json.append(encoded(finding));
    return json;
}

Outcome check(const Change& change, const ContactRow& row)
{
    if (row.at > change.now())
        return {ErrorCode::DateInFuture, {QStringLiteral("at"), toIso(Clock::chinaTime(row.at).date())}};
    if (row.note.isEmpty() && reachedSomebody(row.outcome))
        return {ErrorCode::Required, {QStringLiteral("note")}};
    if (row.personReached == PersonReached::Nobody && needsPerson(row.outcome))
        return {ErrorCode::Invalid, {QStringLiteral("person_reached"), code(row.personReached)}};
    if (row.nextAction.isEmpty() && row.nextActionOn.isValid())
        return {ErrorCode::Required, {QStringLiteral("next_action")}};
    if (!row.nextAction.isEmpty() && !row.nextActionOn.isValid())
        return {ErrorCode::Required, {QStringLiteral("next_action_on")}};
    const QDate day = Clock::chinaTime(row.at).date();
    if (row.nextActionOn.isValid() && row.nextActionOn < day)
        return {ErrorCode::DateBeforeStart, {QStringLiteral("next_action_on"), toIso(row.nextActionOn), toIso(day)}};
    if (row.visitStaff && (*row.visitStaff < 1 || *row.visitStaff > mostStaff))
        return {ErrorCode::OutOfRange,
                {QStringLiteral("visit_staff"), QString::number(*row.visitStaff), QStringLiteral("1"),
                 QString::number(mostStaff)}};
    if (row.offer && !row.offer->isPositive())
        return {ErrorCode::AmountNotPositive, {QStringLiteral("offer")}};
    if (row.offerOn.isValid() && !row.offer)
        return {ErrorCode::Required, {QStringLiteral("offer")}};
    if (row.offerOn.isValid() && row.offerOn < day)
        return {ErrorCode::DateBeforeStart, {QStringLiteral("offer_on"), toIso(row.offerOn), toIso(day)}};
    return Done{};
}

/// What the rules say against it: refused where they block, unless somebody allowed it.
Result<std::vector<ConductFinding>> guarded(Change& change, const ContactRow& row, ContactId corrects,
                                            const std::optional<ConductApprover>& approver, BranchId branch)
{
    const ConductAct act{row.channel, row.personReached, row.personName,    row.outcome,
                         row.at,      row.visitStaff,    row.visitRecorded, row.note};
    std::vector<ConductFinding> findings =
        checkConduct(change.db(), change.session().vault, row.borrower, act, change.today(), corrects);
    if (!isBlocked(findings))
        return findings;
    if (!approver) {
        QStringList blocking;
        for (const ConductFinding& finding : findings)
            if (levelOf(finding.reason) == ConductLevel::Block)
                blocking << encoded(finding);
        return {ErrorCode::ConductBlocked, blocking};
    }
    if (!approver->scope.contains(branch))
        return ErrorCode::OutsideScope;
    if (approver->onTheSpot)
        UserRepository(change.db()).forgive(approver->login);
    return findings;
}

Result<ContactId> write(Change& change, const RecordContact& contact, const std::optional<ConductApprover>& approver,
                        const std::optional<ContactRow>& earlier = std::nullopt, const QString& reason = {})
{
    const Result<BorrowerRow> borrower = borrowerInScope(change, contact.borrower);
    if (!borrower)
        return borrower.error();
    ContactRow row;
    row.borrower = contact.borrower;
    row.at = contact.at.isValid() ? contact.at.toUTC() : change.now();
    row.channel = contact.channel;
    row.personReached = contact.personReached;
    row.personName = contact.personName.trimmed();
    row.outcome = contact.outcome;
    row.note = contact.note.trimmed();
    row.nextAction = contact.nextAction.trimmed();
    row.nextActionOn = contact.nextActionOn;
    row.visitStaff = contact.visitStaff;
    row.visitRecorded = contact.visitRecorded;
    row.capacity = contact.capacity;
    row.willingness = contact.willingness;
    row.mood = contact.mood;
    row.offer = contact.offer;
    row.offerOn = contact.offerOn;
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    if (const Outcome checked = check(change, row); !checked)
        return checked.error();
    row.corrects = earlier ? earlier->id : ContactId{};
    const Result<std::vector<ConductFinding>> findings = guarded(change, row, row.corrects, approver, borrower->branch);
    if (!findings)
        return findings.error();
    row.id = change.newId<ContactId>("contacts");
    ContactRepository(change.db()).insert(row);
    const bool overridden = approver && isBlocked(*findings);
    ConductFindingRepository(change.db())
        .insert(row.id, *findings, overridden ? approver->user : UserId{}, overridden ? approver->reason : QString());
    refreshSummary(change, row.borrower);

    QJsonObject json{{"after", described(row)}};
    if (earlier) {
        json["before"] = described(*earlier);
        json["reason"] = reason;
    }
    if (!findings->empty())
        json["findings"] = described(*findings);
    if (overridden) {
        json["overridden_by"] = approver->name;
        json["override_reason"] = approver->reason;
    }
    change.audit({.action = earlier ? QStringLiteral("correct_contact") : QStringLiteral("record_contact"),
                  .subjectKind = QStringLiteral("contact"),
                  .subjectId = row.id.value,
                  .borrower = row.borrower,
                  .change = json});
    change.touch(Topic::Contacts, row.borrower);
    change.touch(Topic::Borrowers, row.borrower);
    return row.id;
}

} // namespace

Result<ContactId> ContactService::record(const RecordContact& contact)
{
    return allowedBy(contact, [&](const std::optional<ConductApprover>& approver) {
        return makeChange<ContactId>(context_, Permission::RecordContact,
                                     [&](Change& change) { return write(change, contact, approver); });
    });
}

Result<ContactId> ContactService::record(const RecordContact& contact, const RecordPromise& promised)
{
    if (const Outcome allowed = context_.require(Permission::RecordPromise); !allowed)
        return allowed.error();
    return allowedBy(contact, [&](const std::optional<ConductApprover>& approver) {
        return makeChange<ContactId>(context_, Permission::RecordContact, [&](Change& change) -> Result<ContactId> {
            const Result<ContactId> contactId = write(change, contact, approver);
            if (!contactId)
                return contactId;
            RecordPromise promise = promised;
            promise.borrower = contact.borrower;
            promise.contact = contactId.value();
            if (const Result<PromiseId> recorded = recordPromise(change, promise); !recorded)
                return recorded.error();
            return contactId;
        });
    });
}

Result<ContactId> ContactService::correct(ContactId id, const RecordContact& contact, const QString& reason)
{
    return allowedBy(contact, [&](const std::optional<ConductApprover>& approver) {
        return makeChange<ContactId>(context_, Permission::RecordContact, [&](Change& change) -> Result<ContactId> {
            const std::optional<ContactRow> earlier = ContactRepository(change.db()).find(id);
            if (!earlier)
                return {ErrorCode::NotFound, {QStringLiteral("contact"), QString::number(id.value)}};
            if (reason.trimmed().isEmpty())
                return ErrorCode::ReasonRequired;
            if (earlier->corrected)
                return {ErrorCode::Conflict, {QStringLiteral("already_corrected")}};
            RecordContact corrected = contact;
            corrected.borrower = earlier->borrower;
            if (!corrected.at.isValid())
                corrected.at = earlier->at;
            return write(change, corrected, approver, earlier, reason.trimmed());
        });
    });
}

} // namespace qingshou
