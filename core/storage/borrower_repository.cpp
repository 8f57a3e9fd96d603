// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_repository.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/database.h"

namespace qingshou {
namespace {

template <class Found, class Key>
std::optional<Found> findOne(Statement& select, Key key)
{
    select.bind(1, key);
    const std::optional<Found> found = select.step() ? std::optional(select.id<Found>(0)) : std::nullopt;
    select.reset();
    return found;
}

} // namespace

BorrowerRepository::BorrowerRepository(Database& db)
    : findByParty_(db, "SELECT id FROM borrowers WHERE party_id = ?"),
      partyOf_(db, "SELECT party_id FROM borrowers WHERE id = ?"),
      insert_(db,
              "INSERT INTO borrowers (id, party_id, branch_id, name, name_key, revision) VALUES (?, ?, ?, ?, ?, ?)"),
      rename_(db, "UPDATE borrowers SET name = ?, name_key = ?, revision = ? WHERE party_id = ?"), db_(db)
{
}

std::optional<BorrowerId> BorrowerRepository::findByParty(PartyId party)
{
    return findOne<BorrowerId>(findByParty_, party);
}

std::optional<PartyId> BorrowerRepository::partyOf(BorrowerId borrower)
{
    return findOne<PartyId>(partyOf_, borrower);
}

void BorrowerRepository::insert(BorrowerId id, PartyId party, BranchId branch, std::string_view name,
                                std::string_view nameKey)
{
    insert_.bind(1, id)
        .bind(2, party)
        .bind(3, branch)
        .bindUncopied(4, name)
        .bindUncopied(5, nameKey)
        .bind(6, revision())
        .run();
}

void BorrowerRepository::rename(PartyId party, std::string_view name, std::string_view nameKey)
{
    rename_.bindUncopied(1, name).bindUncopied(2, nameKey).bind(3, revision()).bind(4, party).run();
}

qint64 BorrowerRepository::revision()
{
    if (revision_ == 0)
        revision_ = BorrowerRevision::next(db_);
    return revision_;
}

} // namespace qingshou
