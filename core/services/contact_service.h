// SPDX-License-Identifier: GPL-3.0-or-later
// Recording contacts with a borrower. Permission: RecordContact. The conduct rules are checked at the time at which a
// contact took place: what they block needs a supervisor's override, what they warn of is kept with the contact.
#pragma once

#include "core/base/result.h"
#include "core/services/conduct_override.h"
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
    QDate nextActionOn{};                ///< needs a next action; required with one
    std::optional<int> visitStaff{};     ///< visits: how many of us; none: not said
    std::optional<bool> visitRecorded{}; ///< visits: sound and picture throughout; none: not said
    Capacity capacity = Capacity::Unknown; ///< as it seemed
    Willingness willingness = Willingness::Unknown;
    std::optional<Mood> mood{};
    std::optional<Money> offer{}; ///< of the person's own accord
    QDate offerOn{};              ///< for that day; may be left out
    std::optional<ConductOverride> conductOverride{};
};

class ContactService {
public:
    explicit ContactService(ServiceContext& context) : context_(context) {}

    /// NotFound, OutsideScope, DateInFuture("at"), Required("note" | "next_action" | "next_action_on"),
    /// DateBeforeStart("next_action_on", …), Invalid("person_reached", …) when somebody was reached and "nobody" is
    /// said, OutOfRange("visit_staff", …), AmountNotPositive("offer"), Required("offer"), DateBeforeStart("offer_on", …). ConductBlocked {findings} without an override; with one what
    /// conductApprover refuses, and OutsideScope when the borrower is not the approver's.
    Result<ContactId> record(const RecordContact& contact);
    /// A contact in which something was promised: both are written, or neither. The promise's borrower and contact are
    /// those of the contact. Also what PromiseService::record refuses; needs RecordPromise too.
    Result<ContactId> record(const RecordContact& contact, const RecordPromise& promised);
    /// A new entry that replaces an earlier one. ReasonRequired; Conflict("already_corrected").
    Result<ContactId> correct(ContactId earlier, const RecordContact& contact, const QString& reason);

private:
    /// Who allows what the rules block, if anybody is asked to, then the work: the password is checked before the
    /// transaction, for a wrong one is counted whatever becomes of it.
    template <class Work>
    Result<ContactId> allowedBy(const RecordContact& contact, Work work)
    {
        if (const Outcome may = context_.require(Permission::RecordContact); !may)
            return may.error();
        if (!contact.conductOverride)
            return work(std::nullopt);
        const Result<ConductApprover> approver = conductApprover(context_, *contact.conductOverride);
        if (!approver)
            return approver.error();
        return work(*approver);
    }

    ServiceContext& context_;
};

} // namespace qingshou
