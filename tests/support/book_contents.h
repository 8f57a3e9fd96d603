// SPDX-License-Identifier: GPL-3.0-or-later
// What a workstation file says, table by table, to hold the outcomes of separate runs on copies of one file against
// each other. Left out is what no two runs share: instants, random seals (what they hold is compared) and, of the
// audit, the sign-ins, the places and the MACs; AuditRepository::verify() sees to these.
#pragma once

#include "core/storage/database.h"

#include <QByteArray>

#include <map>
#include <string>

namespace qingshou {
class Vault;
}

namespace qingshou::test {

/// SHA-256 by table, over its rows in whatever order they stand; the schema as a table of its own.
using BookContents = std::map<std::string, QByteArray>;

BookContents contentsOf(Database& db, const Vault& vault);
/// The tables that are not the same, for messages; empty when all are.
std::string difference(const BookContents& one, const BookContents& other);

} // namespace qingshou::test
