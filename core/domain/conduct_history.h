// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a borrower's people and of the contacts so far, and the facts that follow for one planned contact.
// Pure. A contact says in which role somebody was reached and maybe by what name, not which party: where several people
// have one role they are told apart by the name; one that nobody there has is a stranger of whom nothing is known.
#pragma once

#include "core/base/id.h"
#include "core/domain/conduct_guard.h"

namespace qingshou {

struct ConductPerson {
    PartyId party{};
    PersonReached role = PersonReached::Borrower; ///< Borrower, CoBorrower, Guarantor or ContactPerson
    QString name{};
    QDate birthday{}; ///< from the identity number; invalid: not known
    QDate deceasedOn{};
    std::optional<SpecialGroup> specialGroup{};
    bool specialGroupApproved = false;
    std::optional<HoursOfDay> agreedHours{};
    QDate disputeHoldSince{}, disputeHoldUntil{};
    QDate complaintHoldSince{}, complaintHoldUntil{};
    QDate refusedOn{}; ///< contact people
};

struct PastContact {
    ContactId id{};
    QDateTime at{};
    ContactChannel channel = ContactChannel::Call;
    PersonReached person = PersonReached::Nobody;
    QString personName{};
    ContactOutcome outcome = ContactOutcome::Other;
};

struct ConductHistory {
    std::vector<ConductPerson> people{};
    std::vector<PastContact> contacts{}; ///< in any order; none that was corrected
};

/// without: the contact that the act corrects, which does not count.
ConductFacts conductFacts(const ConductHistory& history, const ConductAct& act, ContactId without = {});

} // namespace qingshou
