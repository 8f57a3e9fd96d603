// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger whose cells could not all be read, saved as a workbook to be corrected: every row as it stood, each refused
// cell marked, and what is wrong in a last column 导入问题, which the next import leaves out. The whole ledger and not
// its bad rows alone: a file that holds a few loans only would make all others of its branches absent.
#pragma once

#include "core/services/import_types.h"

#include <functional>
#include <span>
#include <stop_token>

namespace qingshou {

class Database;

/// refused: as a dry run of the request found them. reason: one of them in words.
/// FileExists when the path is the ledger's own; errors of planImport(), TableReader and MarkedWorkbook; Cancelled.
/// Only reads the book.
Outcome saveMarkedLedger(Database& db, const ImportRequest& request, std::span<const RefusedCell> refused,
                         const QString& path, const std::function<QString(const RefusedCell&)>& reason,
                         const ImportProgress& progress = {}, std::stop_token stop = {});

} // namespace qingshou
