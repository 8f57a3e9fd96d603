// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/party_repository.h"

#include "core/storage/database.h"

namespace qingshou {
namespace {

/// A blank number is no number: it must not make two parties one.
void bindNumber(Statement& statement, int at, std::string_view number)
{
    if (number.empty())
        statement.bind(at, nullptr);
    else
        statement.bindUncopied(at, number);
}

/// Starting a statement costs as much as two such short rows.
constexpr size_t keysAtOnce = 64;

std::string addLookupsSql(size_t count)
{
    std::string sql = "INSERT INTO party_lookups (hash, kind, party_id) VALUES (?, ?, ?)";
    for (size_t i = 1; i < count; ++i)
        sql += ", (?, ?, ?)";
    return sql + " ON CONFLICT DO NOTHING";
}

void addKeys(Statement& insert, std::span<const PartyRepository::Key> keys)
{
    int at = 0;
    for (const PartyRepository::Key& key : keys) {
        insert.bind(++at, key.lookup.hash);
        insert.bindUncopied(++at, codeView(key.lookup.kind));
        insert.bind(++at, key.party);
    }
    insert.run();
}

} // namespace

PartyRepository::PartyRepository(Database& db)
    : db_(db), find_(db, "SELECT kind, name, name_key, customer_number, sealed FROM parties WHERE id = ?"),
      findByCustomer_(db, "SELECT id FROM parties WHERE customer_number = ?"),
      findByLookup_(db, "SELECT party_id FROM party_lookups WHERE hash = ? AND kind = ? ORDER BY party_id"),
      insert_(db, "INSERT INTO parties (kind, name, name_key, customer_number, sealed, id) VALUES (?, ?, ?, ?, ?, ?)"),
      update_(db, "UPDATE parties SET kind = ?, name = ?, name_key = ?, customer_number = ?, sealed = ? WHERE id = ?"),
      addLookup_(db, addLookupsSql(1)),
      removeLookup_(db, "DELETE FROM party_lookups WHERE hash = ? AND kind = ? AND party_id = ?")
{
}

std::optional<Party> PartyRepository::find(PartyId id)
{
    find_.bind(1, id);
    std::optional<Party> party;
    if (find_.step())
        party = Party{id,
                      fromCode<PartyKind>(find_.utf8(0)).value_or(PartyKind::Person),
                      std::string(find_.utf8(1)),
                      std::string(find_.utf8(2)),
                      std::string(find_.utf8(3)),
                      find_.blob(4)};
    find_.reset();
    return party;
}

std::optional<PartyId> PartyRepository::findByCustomerNumber(std::string_view number)
{
    findByCustomer_.bindUncopied(1, number);
    const std::optional<PartyId> found =
        findByCustomer_.step() ? std::optional(findByCustomer_.id<PartyId>(0)) : std::nullopt;
    findByCustomer_.reset();
    return found;
}

std::vector<PartyId> PartyRepository::findByLookup(const PartyLookup& lookup)
{
    findByLookup_.bind(1, lookup.hash).bindUncopied(2, codeView(lookup.kind));
    std::vector<PartyId> found;
    while (findByLookup_.step())
        found.push_back(findByLookup_.id<PartyId>(0));
    findByLookup_.reset();
    return found;
}

void PartyRepository::insert(PartyId id, PartyKind kind, std::string_view name, std::string_view nameKey,
                             std::string_view customerNumber, const QByteArray& sealed)
{
    insert_.bindUncopied(1, codeView(kind)).bindUncopied(2, name).bindUncopied(3, nameKey);
    bindNumber(insert_, 4, customerNumber);
    insert_.bindUncopied(5, sealed).bind(6, id).run();
}

void PartyRepository::update(const Party& party)
{
    update_.bindUncopied(1, codeView(party.kind)).bindUncopied(2, party.name).bindUncopied(3, party.nameKey);
    bindNumber(update_, 4, party.customerNumber);
    update_.bindUncopied(5, party.sealed).bind(6, party.id).run();
}

void PartyRepository::addLookups(std::span<const Key> keys)
{
    if (keys.size() >= keysAtOnce) {
        Statement many(db_, addLookupsSql(keysAtOnce));
        for (; keys.size() >= keysAtOnce; keys = keys.subspan(keysAtOnce))
            addKeys(many, keys.first(keysAtOnce));
    }
    for (size_t i = 0; i < keys.size(); ++i)
        addKeys(addLookup_, keys.subspan(i, 1));
}

void PartyRepository::removeLookup(PartyId party, const PartyLookup& lookup)
{
    removeLookup_.bind(1, lookup.hash).bindUncopied(2, codeView(lookup.kind)).bind(3, party).run();
}

} // namespace qingshou
