// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts of a file that were not recorded, and its cells that could not be read, as a table for .xlsx and .csv.
#pragma once

#include "core/exchange/table_document.h"
#include "core/services/recovery_import.h"

namespace qingshou {

TableDocument recoveryImportDocument(const QString& fileName, const std::vector<MatchedRecovery>& receipts,
                                     const std::vector<RefusedCell>& refused);

} // namespace qingshou
