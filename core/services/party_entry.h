// SPDX-License-Identifier: GPL-3.0-or-later
// A person or firm that an officer names: the one with that identity number, else a new party. What is said beyond what
// is known is added. Required {name}.
#pragma once

#include "core/services/change.h"
#include "core/services/guarantee_service.h"

namespace qingshou {

Result<PartyId> knownOrNewParty(Change& change, const NewParty& party);

/// What is sealed of it. Throws StorageError FileDamaged where the seal does not open: writing over it would lose it.
PartyDetails knownDetails(const Party& party, const Vault& vault);
/// Seals them into the party's row, with the keys under which it is found.
void writeDetails(PartyRepository& parties, const Vault& vault, Party party, const PartyDetails& details);

/// For the sealed part of an audit entry.
QJsonObject described(const PersonalDetails& details);

} // namespace qingshou
