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
    std::optional<Party> party = parties.find(id);
    std::optional<PartyDetails> known = party ? openDetails(party->sealed, vault) : std::nullopt;
    if (!known)
        return;
    const std::vector<PartyLookup> before = lookupsOf(*known, vault);
    if (!mergeDetails(*known, said))
        return;
    party->sealed = sealDetails(*known, vault);
    parties.update(*party);
    for (const PartyLookup& lookup : lookupsOf(*known, vault))
        if (std::find(before.begin(), before.end(), lookup) == before.end())
            parties.addLookup({lookup.hash, id});
}

} // namespace

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
