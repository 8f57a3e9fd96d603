// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/related_party_repository.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/statement.h"

namespace qingshou {
namespace {

std::string select(Relation relation, const char* where)
{
    return std::string("SELECT id, borrower_id, party_id, relation, ") +
           (relation == Relation::ContactPerson ? "refused_on FROM contact_people " : "NULL FROM co_borrowers ") +
           where;
}

RelatedParty read(const Statement& row, Relation relation)
{
    return {row.integer(0), relation, row.id<BorrowerId>(1), row.id<PartyId>(2), row.text(3), row.date(4)};
}

} // namespace

std::vector<RelatedParty> RelatedPartyRepository::ofBorrower(BorrowerId borrower, Relation relation) const
{
    Statement rows(db_, select(relation, "WHERE borrower_id = ? ORDER BY id"));
    rows.bind(1, borrower);
    std::vector<RelatedParty> found;
    while (rows.step())
        found.push_back(read(rows, relation));
    return found;
}

std::optional<RelatedParty> RelatedPartyRepository::find(qint64 id, Relation relation) const
{
    Statement row(db_, select(relation, "WHERE id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row, relation)) : std::nullopt;
}

bool RelatedPartyRepository::has(BorrowerId borrower, PartyId party, Relation relation) const
{
    Statement row(db_, select(relation, "WHERE borrower_id = ? AND party_id = ?"));
    return row.bindAll(borrower, party).step();
}

bool RelatedPartyRepository::isRelated(BorrowerId borrower, PartyId party) const
{
    Statement row(db_, "SELECT 1 WHERE EXISTS (SELECT 1 FROM borrowers WHERE id = ?1 AND party_id = ?2) "
                       "OR EXISTS (SELECT 1 FROM co_borrowers WHERE borrower_id = ?1 AND party_id = ?2) "
                       "OR EXISTS (SELECT 1 FROM contact_people WHERE borrower_id = ?1 AND party_id = ?2) "
                       "OR EXISTS (SELECT 1 FROM loans l JOIN guarantees g ON g.loan_id = l.id "
                       "WHERE l.borrower_id = ?1 AND g.party_id = ?2)");
    return row.bindAll(borrower, party).step();
}

void RelatedPartyRepository::insert(const RelatedParty& row)
{
    Statement insert(db_, row.relation == Relation::ContactPerson
                              ? "INSERT INTO contact_people (id, borrower_id, party_id, relation) VALUES (?, ?, ?, ?)"
                              : "INSERT INTO co_borrowers (id, borrower_id, party_id, relation) VALUES (?, ?, ?, ?)");
    insert.bindAll(row.id, row.borrower, row.party, row.words).run();
    BorrowerRevision::mark(db_, row.borrower);
}

void RelatedPartyRepository::setRefused(qint64 contactPerson, QDate on)
{
    Statement update(db_, "UPDATE contact_people SET refused_on = ? WHERE id = ?");
    update.bindAll(on, contactPerson).run();
}

} // namespace qingshou
