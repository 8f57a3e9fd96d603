// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conduct_query.h"

#include "core/domain/validators/identity_number.h"
#include "core/storage/complaint_repository.h"
#include "core/storage/contact_repository.h"
#include "core/storage/party_repository.h"
#include "core/storage/stored_codes.h"

#include <algorithm>

namespace qingshou {
namespace {

QDate birthdayOf(const QByteArray& sealed, const Vault& vault, QDate today)
{
    const std::optional<PartyDetails> details = openDetails(sealed, vault);
    if (!details || details->idNumber.empty())
        return {};
    return readIdentityNumber(QString::fromStdString(details->idNumber), today).birthday.value_or(QDate());
}

void addFact(ConductPerson& person, const ConductFactRow& fact)
{
    switch (fact.kind) {
    case ConductFactKind::Deceased:
        person.deceasedOn = fact.sinceOn;
        break;
    case ConductFactKind::SpecialGroup:
        person.specialGroup = fact.group;
        person.specialGroupApproved = fact.approvedAt.isValid();
        break;
    case ConductFactKind::OtherHours:
        person.agreedHours = fact.hours;
        break;
    case ConductFactKind::DisputeHold:
        person.disputeHoldSince = fact.sinceOn;
        person.disputeHoldUntil = fact.untilOn;
        break;
    case ConductFactKind::ComplaintHold:
        person.complaintHoldSince = fact.sinceOn;
        person.complaintHoldUntil = fact.untilOn;
        break;
    }
}

} // namespace

ConductHistory conductHistory(Database& db, const Vault& vault, BorrowerId borrower, QDate today)
{
    ConductHistory history;
    Statement people(db, "SELECT p.id, 'borrower', p.name, p.kind, p.sealed, NULL FROM borrowers b "
                         "JOIN parties p ON p.id = b.party_id WHERE b.id = ?1 "
                         "UNION ALL SELECT p.id, 'co_borrower', p.name, p.kind, p.sealed, NULL FROM co_borrowers c "
                         "JOIN parties p ON p.id = c.party_id WHERE c.borrower_id = ?1 "
                         "UNION ALL SELECT p.id, 'contact_person', p.name, p.kind, p.sealed, c.refused_on "
                         "FROM contact_people c JOIN parties p ON p.id = c.party_id WHERE c.borrower_id = ?1 "
                         "UNION ALL SELECT p.id, 'guarantor', p.name, p.kind, p.sealed, NULL FROM parties p "
                         "WHERE p.id IN (SELECT g.party_id FROM loans l JOIN guarantees g ON g.loan_id = l.id "
                         "WHERE l.borrower_id = ?1)");
    people.bind(1, borrower);
    ConductFactRepository facts(db);
    while (people.step()) {
        ConductPerson person;
        person.party = people.id<PartyId>(0);
        person.role = readCode(people, 1, PersonReached::Other);
        person.name = people.text(2);
        if (readCode(people, 3, PartyKind::Person) == PartyKind::Person)
            person.birthday = birthdayOf(people.blob(4), vault, today);
        person.refusedOn = people.date(5);
        for (const ConductFactRow& fact : facts.standing(person.party))
            addFact(person, fact);
        history.people.push_back(std::move(person));
    }
    // The hold for a complaint lasts as long as it is open, also past the day by which it was to be answered.
    if (ComplaintRepository(db).hasOpen(borrower))
        for (ConductPerson& person : history.people)
            if (person.role == PersonReached::Borrower && person.complaintHoldUntil.isValid())
                person.complaintHoldUntil = std::max(person.complaintHoldUntil, today);
    for (const ContactRow& contact : ContactRepository(db).ofBorrower(borrower))
        if (!contact.corrected)
            history.contacts.push_back(
                {contact.id, contact.at, contact.channel, contact.personReached, contact.personName, contact.outcome});
    return history;
}

} // namespace qingshou
