// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contact_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/promise_service.h"
#include "core/storage/statement.h"

namespace qingshou {
namespace {

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
    return Done{};
}

Result<ContactId> write(Change& change, const RecordContact& contact, const std::optional<ContactRow>& earlier,
                        const QString& reason)
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
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    if (const Outcome checked = check(change, row); !checked)
        return checked.error();
    row.id = change.newId<ContactId>("contacts");
    row.corrects = earlier ? earlier->id : ContactId{};
    ContactRepository(change.db()).insert(row);
    refreshSummary(change, row.borrower);

    QJsonObject json{{"after", described(row)}};
    if (earlier) {
        json["before"] = described(*earlier);
        json["reason"] = reason;
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
    return makeChange<ContactId>(context_, Permission::RecordContact,
                                 [&](Change& change) { return write(change, contact, std::nullopt, {}); });
}

Result<ContactId> ContactService::record(const RecordContact& contact, const RecordPromise& promised)
{
    if (const Outcome allowed = context_.require(Permission::RecordPromise); !allowed)
        return allowed.error();
    return makeChange<ContactId>(context_, Permission::RecordContact, [&](Change& change) -> Result<ContactId> {
        const Result<ContactId> contactId = write(change, contact, std::nullopt, {});
        if (!contactId)
            return contactId;
        RecordPromise promise = promised;
        promise.borrower = contact.borrower;
        promise.contact = contactId.value();
        if (const Result<PromiseId> recorded = recordPromise(change, promise); !recorded)
            return recorded.error();
        return contactId;
    });
}

Result<ContactId> ContactService::correct(ContactId id, const RecordContact& contact, const QString& reason)
{
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
        return write(change, corrected, earlier, reason.trimmed());
    });
}

} // namespace qingshou
