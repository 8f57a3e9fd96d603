// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conduct_history.h"

#include "core/base/clock.h"

#include <algorithm>
#include <set>

namespace qingshou {
namespace {

/// Whose debt or part a contact in that role is about. Everybody around the borrower is asked about the borrower.
PersonReached sideOf(PersonReached person)
{
    switch (person) {
    case PersonReached::CoBorrower:
    case PersonReached::Guarantor:
    case PersonReached::ContactPerson:
        return person;
    default:
        return PersonReached::Borrower;
    }
}

/// The people of that side themselves, not those around them.
bool isOneself(PersonReached person)
{
    return person == PersonReached::Nobody || sideOf(person) == person;
}

std::vector<const ConductPerson*> peopleOf(const ConductHistory& history, PersonReached side, const QString& name)
{
    std::vector<const ConductPerson*> found;
    for (const ConductPerson& person : history.people)
        if (person.role == side && (side == PersonReached::Borrower || name.isEmpty() || person.name == name))
            found.push_back(&person);
    return found;
}

/// The later of two days; an invalid one says nothing.
QDate later(QDate one, QDate other)
{
    return !one.isValid() || (other.isValid() && other > one) ? other : one;
}

void addPerson(ConductFacts& facts, const ConductPerson& person, QDate day)
{
    if (person.disputeHoldSince.isValid() && person.disputeHoldSince <= day)
        facts.disputeHoldUntil = later(facts.disputeHoldUntil, person.disputeHoldUntil);
    if (person.complaintHoldSince.isValid() && person.complaintHoldSince <= day)
        facts.complaintHoldUntil = later(facts.complaintHoldUntil, person.complaintHoldUntil);
}

void addOneself(ConductFacts& facts, const ConductPerson& person)
{
    facts.personDeceasedOn = later(facts.personDeceasedOn, person.deceasedOn);
    facts.personBirthday = later(facts.personBirthday, person.birthday); // the youngest: a minor among them counts
    if (person.specialGroup && (!facts.specialGroup || facts.specialGroupApproved)) {
        facts.specialGroup = person.specialGroup;
        facts.specialGroupApproved = person.specialGroupApproved;
    }
    if (person.agreedHours)
        facts.agreedHours = person.agreedHours;
    if (person.refusedOn.isValid() && (!facts.refusedOn.isValid() || person.refusedOn < facts.refusedOn)) {
        facts.refusedOn = person.refusedOn;
        facts.refusedBy = person.name;
    }
}

bool isTry(const PastContact& contact)
{
    return sideOf(contact.person) == PersonReached::Borrower && !reachedSomebody(contact.outcome);
}

bool reachedBorrower(const PastContact& contact)
{
    const bool forBorrower = contact.person == PersonReached::Borrower ||
                             contact.person == PersonReached::LegalRepresentative ||
                             contact.person == PersonReached::Agent;
    return forBorrower && reachedSomebody(contact.outcome);
}

void count(ConductFacts& facts, const PastContact& contact, QDate day)
{
    const QDate on = Clock::chinaTime(contact.at).date();
    const bool today = on == day;
    switch (contact.channel) {
    case ContactChannel::Call:
    case ContactChannel::VideoCall:
        if (today && reachedSomebody(contact.outcome) && contact.person != PersonReached::Nobody)
            ++facts.callsToday;
        break;
    case ContactChannel::Visit: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        if (today)
            ++facts.visitsToday;
        if (on >= monday && on < monday.addDays(7))
            ++facts.visitsThisWeek;
        break;
    }
    case ContactChannel::Sms:
    case ContactChannel::Chat:
        if (today)
            ++facts.messagesToday;
        break;
    default:
        break;
    }
}

} // namespace

ConductFacts conductFacts(const ConductHistory& history, const ConductAct& act, ContactId without)
{
    ConductFacts facts;
    const QDate day = Clock::chinaTime(act.at).date();
    const PersonReached side = sideOf(act.person);
    const std::vector<const ConductPerson*> addressed = peopleOf(history, side, act.personName);
    for (const ConductPerson& person : history.people)
        if (person.role == PersonReached::Borrower) {
            facts.debtorDeceasedOn = person.deceasedOn;
            addPerson(facts, person, day);
        }
    for (const ConductPerson* person : addressed) {
        addPerson(facts, *person, day);
        if (isOneself(act.person))
            addOneself(facts, *person);
        else if (person->agreedHours)
            facts.agreedHours = person->agreedHours;
    }

    const bool byName = side != PersonReached::Borrower && peopleOf(history, side, {}).size() > 1;
    const auto isOther = [without](const PastContact& contact) { return contact.id != without; };
    QDateTime lastReached;
    for (const PastContact& contact : history.contacts)
        if (contact.at < act.at && isOther(contact) && reachedBorrower(contact) &&
            (!lastReached.isValid() || contact.at > lastReached))
            lastReached = contact.at;
    std::set<QDate> tryDays;
    for (const PastContact& contact : history.contacts) {
        if (!isOther(contact))
            continue;
        if (sideOf(contact.person) == side && (!byName || contact.personName == act.personName))
            count(facts, contact, day);
        if (!isTry(contact) || contact.at > act.at || (lastReached.isValid() && contact.at <= lastReached))
            continue;
        ++facts.failedTries;
        tryDays.insert(Clock::chinaTime(contact.at).date());
        if (contact.outcome == ContactOutcome::WhereaboutsUnknown)
            facts.whereaboutsUnknown = true;
    }
    facts.failedTryDays = static_cast<int>(tryDays.size());
    return facts;
}

} // namespace qingshou
