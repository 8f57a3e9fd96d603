// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a ledger's customer is a person or a firm, told by what the ledger says of them (R8.5: 客户类型, 证件类型).
#pragma once

#include "core/storage/party_repository.h"

#include <string_view>

namespace qingshou {

/// The customer type wins, then the type of the document, then the number's own form, then the name's ending.
/// A blank says nothing; a person when nothing speaks for a firm.
PartyKind partyKindOf(std::string_view customerType, std::string_view idType, std::string_view idNumber,
                      std::string_view name);

} // namespace qingshou
