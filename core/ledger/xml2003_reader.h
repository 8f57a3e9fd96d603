// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as one XML text ("XML Spreadsheet 2003", SpreadsheetML), streamed: one row in memory, and the workbook's
// styles. A merged cell has its value in its first place. Without a sheet's name the first that is neither hidden nor
// empty is read. Whatever encoding the text declares, it is found as in text files (R8.1).
#pragma once

#include "core/ledger/table_reader.h"

namespace qingshou {

Result<std::unique_ptr<TableReader>> openXml2003(const LedgerFile& file, const TableOptions& options);
Result<std::vector<SheetInfo>> xml2003Sheets(const LedgerFile& file);

} // namespace qingshou
