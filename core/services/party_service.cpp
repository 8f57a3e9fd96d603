// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/party_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/party_entry.h"
#include "core/storage/related_party_repository.h"

namespace qingshou {
namespace {

Result<qint64> addRelated(Change& change, BorrowerId borrower, const NewParty& party, const QString& words,
                          Relation relation)
{
    const Result<BorrowerRow> row = borrowerInScope(change, borrower);
    if (!row)
        return row.error();
    if (words.trimmed().isEmpty())
        return {ErrorCode::Required, {QStringLiteral("relation")}};
    const Result<PartyId> id = knownOrNewParty(change, party);
    if (!id)
        return id.error();
    RelatedPartyRepository related(change.db());
    if (*id == row->party || related.has(borrower, *id, relation))
        return {ErrorCode::Duplicate, {QStringLiteral("party"), party.name.trimmed()}};
    const bool contact = relation == Relation::ContactPerson;
    const RelatedParty link{change.newId<PartyId>(contact ? "contact_people" : "co_borrowers").value,
                            relation,
                            borrower,
                            *id,
                            words.trimmed(),
                            {}};
    related.insert(link);
    change.audit(
        {.action = contact ? QStringLiteral("add_contact_person") : QStringLiteral("add_co_borrower"),
         .subjectKind = contact ? QStringLiteral("contact_person") : QStringLiteral("co_borrower"),
         .subjectId = link.id,
         .borrower = borrower,
         .change = {{"after",
                     QJsonObject{{"party", id->value}, {"name", party.name.trimmed()}, {"relation", link.words}}}},
         .sealed = {{"after", described(party.details)}}});
    change.touch(Topic::Parties, borrower);
    return link.id;
}

} // namespace

Result<qint64> PartyService::addCoBorrower(BorrowerId borrower, const NewParty& party, const QString& relation)
{
    return makeChange<qint64>(context_, Permission::ManageParties, [&](Change& change) {
        return addRelated(change, borrower, party, relation, Relation::CoBorrower);
    });
}

Result<qint64> PartyService::addContactPerson(BorrowerId borrower, const NewParty& party, const QString& relation)
{
    return makeChange<qint64>(context_, Permission::ManageParties, [&](Change& change) {
        return addRelated(change, borrower, party, relation, Relation::ContactPerson);
    });
}

Outcome PartyService::recordRefusal(qint64 contactPerson, QDate on)
{
    return makeChange<Done>(context_, Permission::ManageParties, [&](Change& change) -> Outcome {
        RelatedPartyRepository related(change.db());
        const std::optional<RelatedParty> person = related.find(contactPerson, Relation::ContactPerson);
        if (!person)
            return {ErrorCode::NotFound, {QStringLiteral("contact_person"), QString::number(contactPerson)}};
        if (const auto borrower = borrowerInScope(change, person->borrower); !borrower)
            return borrower.error();
        if (person->refusedOn.isValid())
            return {ErrorCode::Conflict, {QStringLiteral("already_refused")}};
        const QDate day = on.isValid() ? on : change.today();
        if (const Outcome checked = notInFuture(change, "refused_on", day); !checked)
            return checked;
        related.setRefused(contactPerson, day);
        change.audit({.action = QStringLiteral("record_refusal"),
                      .subjectKind = QStringLiteral("contact_person"),
                      .subjectId = contactPerson,
                      .borrower = person->borrower,
                      .change = {{"after", QJsonObject{{"refused_on", toIso(day)}}}}});
        change.touch(Topic::Parties, person->borrower);
        return Done{};
    });
}

Result<PersonalDetails> PartyService::reveal(BorrowerId borrower, PartyId party, const QString& reason)
{
    return makeChange<PersonalDetails>(
        context_, Permission::ViewUnmasked, [&](Change& change) -> Result<PersonalDetails> {
            if (const auto row = borrowerInScope(change, borrower); !row)
                return row.error();
            if (reason.trimmed().isEmpty())
                return ErrorCode::ReasonRequired;
            const std::optional<Party> found = RelatedPartyRepository(change.db()).isRelated(borrower, party)
                                                   ? PartyRepository(change.db()).find(party)
                                                   : std::nullopt;
            if (!found)
                return {ErrorCode::NotFound, {QStringLiteral("party"), QString::number(party.value)}};
            const std::optional<PartyDetails> details = openDetails(found->sealed, change.session().vault);
            if (!details)
                return {ErrorCode::FileDamaged, {QStringLiteral("party")}};
            change.audit({.action = QStringLiteral("reveal_personal_data"),
                          .subjectKind = QStringLiteral("party"),
                          .subjectId = party.value,
                          .borrower = borrower,
                          .change = {{"reason", reason.trimmed()}}});
            return personalDetails(*details);
        });
}

} // namespace qingshou
