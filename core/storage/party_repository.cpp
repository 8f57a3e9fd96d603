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

} // namespace

PartyRepository::PartyRepository(Database& db)
    : find_(db, "SELECT kind, name, name_key, customer_number, sealed FROM parties WHERE id = ?"),
      findByCustomer_(db, "SELECT coalesce(merged_into, id) FROM parties WHERE customer_number = ?"),
      findByLookup_(db, "SELECT DISTINCT coalesce(p.merged_into, l.party_id) AS party FROM party_lookups l "
                        "LEFT JOIN parties p ON p.id = l.party_id WHERE l.hash = ? ORDER BY party"),
      namesMergedInto_(db, "SELECT name FROM parties WHERE merged_into = ? ORDER BY id"),
      update_(db, "UPDATE parties SET kind = ?, name = ?, name_key = ?, customer_number = ?, sealed = ? WHERE id = ?"),
      removeLookup_(db, "DELETE FROM party_lookups WHERE hash = ? AND party_id = ?"),
      insert_(db, "INSERT INTO parties (id, kind, name, name_key, customer_number, sealed) "
                  "SELECT c0, c1, c2, c3, c4, c5 FROM rows(?1)"),
      addLookups_(db, "INSERT INTO party_lookups (hash, party_id) SELECT c0, c1 FROM rows(?1) WHERE true "
                      "ON CONFLICT DO NOTHING"),
      fillLookups_(db, "INSERT INTO party_lookups (hash, party_id) SELECT c0, c1 FROM rows(?1)")
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

std::vector<PartyId> PartyRepository::findByLookup(qint64 hash)
{
    findByLookup_.bind(1, hash);
    std::vector<PartyId> found;
    while (findByLookup_.step())
        found.push_back(findByLookup_.id<PartyId>(0));
    findByLookup_.reset();
    return found;
}

std::vector<std::string> PartyRepository::namesMergedInto(PartyId id)
{
    namesMergedInto_.bind(1, id);
    std::vector<std::string> names;
    while (namesMergedInto_.step())
        names.emplace_back(namesMergedInto_.utf8(0));
    namesMergedInto_.reset();
    return names;
}

bool PartyRepository::anyMerged(Database& db)
{
    Statement row(db, "SELECT 1 FROM parties WHERE merged_into IS NOT NULL LIMIT 1");
    return row.step();
}

void PartyRepository::insert(std::span<const NewParty> parties)
{
    insert_.run(parties.size(), [&](size_t i, RowValues& row) {
        const NewParty& party = parties[i];
        row.value(party.id).text(codeView(party.kind)).text(party.name).text(party.nameKey);
        if (party.customerNumber.empty()) // a blank number is no number
            row.value(nullptr);
        else
            row.text(party.customerNumber);
        row.blob(party.sealed);
    });
}

void PartyRepository::update(const Party& party)
{
    update_.bindUncopied(1, codeView(party.kind)).bindUncopied(2, party.name).bindUncopied(3, party.nameKey);
    bindNumber(update_, 4, party.customerNumber);
    update_.bindUncopied(5, party.sealed).bind(6, party.id).run();
}

void PartyRepository::addLookups(std::span<const Key> keys)
{
    addLookups_.run(keys.size(), [&](size_t i, RowValues& row) {
        row.value(keys[i].hash).value(keys[i].party);
    });
}

void PartyRepository::fillLookups(std::span<const Key> keys)
{
    fillLookups_.run(keys.size(),
                     [&](size_t i, RowValues& row) { row.value(keys[i].hash).value(keys[i].party); });
}

void PartyRepository::removeLookup(const Key& key)
{
    removeLookup_.bind(1, key.hash).bind(2, key.party).run();
}

} // namespace qingshou
