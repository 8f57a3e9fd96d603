// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/party_names.h"

#include "core/storage/statement.h"

namespace qingshou {

QString PartyNames::of(PartyId party)
{
    if (!party.isValid())
        return {};
    if (const auto known = known_.find(party); known != known_.end())
        return known->second;
    Statement name(db_, "SELECT name FROM parties WHERE id = ?");
    name.bind(1, party);
    return known_.emplace(party, name.step() ? name.text(0) : QString()).first->second;
}

} // namespace qingshou
