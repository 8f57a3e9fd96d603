// SPDX-License-Identifier: GPL-3.0-or-later
// Who promised to pay in a span of days.
#pragma once

#include "core/storage/scope.h"

#include <QDate>

#include <vector>

namespace qingshou {

class Database;

/// Borrowers with a promise that stands and whose last day, grace included, lies in the span. Throws StorageError.
std::vector<BorrowerId> promisedFor(Database& db, const Scope& scope, QDate first, QDate last);

} // namespace qingshou
