// SPDX-License-Identifier: GPL-3.0-or-later
// The conduct guard over the file: what the cooperative's rules say against a contact.
#pragma once

#include "core/base/id.h"
#include "core/domain/conduct_guard.h"

namespace qingshou {

class Database;
class Vault;

/// today: in China. without: a contact that the act corrects. Throws StorageError.
std::vector<ConductFinding> checkConduct(Database& db, const Vault& vault, BorrowerId borrower, const ConductAct& act,
                                         QDate today, ContactId without = {});

} // namespace qingshou
