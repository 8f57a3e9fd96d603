// SPDX-License-Identifier: GPL-3.0-or-later
// A person or firm that an officer names: the one with that identity number, else a new party. What is said beyond what
// is known is added. Required {name}.
#pragma once

#include "core/services/change.h"
#include "core/services/guarantee_service.h"

namespace qingshou {

Result<PartyId> knownOrNewParty(Change& change, const NewParty& party);

/// For the sealed part of an audit entry.
QJsonObject described(const PersonalDetails& details);

} // namespace qingshou
