// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of Office Open XML, strict and transitional, streamed: one row in memory, and the workbook's shared texts.
// Formulas give the value they were saved with. A sheet's claimed dimension is not believed.
#pragma once

#include "core/ledger/table_reader.h"

namespace qingshou {

Result<std::unique_ptr<TableReader>> openXlsx(const LedgerFile& file, const QString& sheet);
Result<std::vector<SheetInfo>> xlsxSheets(const LedgerFile& file);

} // namespace qingshou
