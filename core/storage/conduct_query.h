// SPDX-License-Identifier: GPL-3.0-or-later
// What the conduct guard has to know of one borrower: the people, with their birthdays (from the sealed identity
// numbers) and standing facts, and the contacts so far. A few statements by index.
#pragma once

#include "core/domain/conduct_history.h"

namespace qingshou {

class Database;
class Vault;

/// today: for identity numbers, none of which lies in the future.
ConductHistory conductHistory(Database& db, const Vault& vault, BorrowerId borrower, QDate today);

} // namespace qingshou
