// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/party_entry.h"

#include "core/base/chinese_text.h"

#include <QJsonArray>

#include <algorithm>

namespace qingshou {
namespace {

std::optional<PartyId> findByIdentity(PartyRepository& parties, const Vault& vault, const PartyDetails& details)
{
    if (details.idNumber.empty())
        return std::nullopt;
    PartyDetails identity;
    identity.idNumber = details.idNumber;
    for (const PartyLookup& lookup : lookupsOf(identity, vault)) {
        if (lookup.kind != LookupKind::Identity)
            continue;
        const std::vector<PartyId> found = parties.findByLookup(lookup.hash);
        if (!found.empty())
            return found.front();
    }
    return std::nullopt;
}

void addDetails(PartyRepository& parties, const Vault& vault, PartyId id, const PartyDetails& said)
{
    const std::optional<Party> party = parties.find(id);
    PartyDetails known = knownDetails(party.value(), vault);
    if (mergeDetails(known, said))
        writeDetails(parties, vault, *party, known);
}

} // namespace

PartyDetails knownDetails(const Party& party, const Vault& vault)
{
    std::optional<PartyDetails> details = openDetails(party.sealed, vault);
    if (!details)
        throw StorageError(ErrorCode::FileDamaged, 0, "a party's sealed details do not open");
    return std::move(*details);
}

void writeDetails(PartyRepository& parties, const Vault& vault, Party party, const PartyDetails& details)
{
    const std::vector<PartyLookup> before = lookupsOf(knownDetails(party, vault), vault);
    const std::vector<PartyLookup> after = lookupsOf(details, vault);
    for (const PartyLookup& lookup : before)
        if (!std::binary_search(after.begin(), after.end(), lookup))
            parties.removeLookup({lookup.hash, party.id});
    for (const PartyLookup& lookup : after)
        if (!std::binary_search(before.begin(), before.end(), lookup))
            parties.addLookup({lookup.hash, party.id});
    party.sealed = sealDetails(details, vault);
    parties.update(party);
}

Result<PartyId> knownOrNewParty(Change& change, const NewParty& party)
{
    const QString name = party.name.trimmed();
    if (name.isEmpty())
        return {ErrorCode::Required, {QStringLiteral("name")}};
    const Vault& vault = change.session().vault;
    const PartyDetails details = partyDetails(party.details);
    PartyRepository parties(change.db());
    if (const auto known = findByIdentity(parties, vault, details)) {
        addDetails(parties, vault, *known, details);
        return *known;
    }
    Party row;
    row.id = change.newId<PartyId>("parties");
    row.kind = party.kind;
    row.name = name.toStdString();
    row.nameKey = nameSortKey(row.name);
    row.sealed = sealDetails(details, vault);
    parties.insert(row);
    for (const PartyLookup& lookup : lookupsOf(details, vault))
        parties.addLookup({lookup.hash, row.id});
    return row.id;
}

QJsonObject described(const PersonalDetails& details)
{
    return {{"id_type", details.idType},
            {"id_number", details.idNumber},
            {"phones", QJsonArray::fromStringList(details.phones)},
            {"addresses", QJsonArray::fromStringList(details.addresses)},
            {"accounts", QJsonArray::fromStringList(details.accounts)}};
}

} // namespace qingshou
