// SPDX-License-Identifier: GPL-3.0-or-later
// Recording contacts with a borrower. Permission: RecordContact.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/contact_repository.h"

namespace qingshou {

struct RecordPromise;

struct RecordContact {
    BorrowerId borrower{};
    QDateTime at{}; ///< invalid: now
    ContactChannel channel = ContactChannel::Call;
    PersonReached personReached = PersonReached::Borrower;
    QString personName{};
    ContactOutcome outcome = ContactOutcome::Other;
    QString note{};
    QString nextAction{};
    QDate nextActionOn{}; ///< needs a next action; required with one
};

class ContactService {
public:
    explicit ContactService(ServiceContext& context) : context_(context) {}

    /// NotFound, OutsideScope, DateInFuture("at"), Required("note" | "next_action" | "next_action_on"),
    /// DateBeforeStart("next_action_on", …), Invalid("person_reached", …) when somebody was reached and "nobody" is
    /// said.
    Result<ContactId> record(const RecordContact& contact);
    /// A contact in which something was promised: both are written, or neither. The promise's borrower and contact are
    /// those of the contact. Also what PromiseService::record refuses; needs RecordPromise too.
    Result<ContactId> record(const RecordContact& contact, const RecordPromise& promised);
    /// A new entry that replaces an earlier one. ReasonRequired; Conflict("already_corrected").
    Result<ContactId> correct(ContactId earlier, const RecordContact& contact, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
