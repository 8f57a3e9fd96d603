// SPDX-License-Identifier: GPL-3.0-or-later
// A page with tables (HTML, mostly under an .xls name), streamed: one block of the text in memory. Without a sheet's
// name the first table of three columns or more is read. LedgerNoHeader when the page has no table with anything in it,
// LedgerOldFormat when its tables lie in other files.
#pragma once

#include "core/ledger/table_reader.h"

namespace qingshou {

Result<std::unique_ptr<TableReader>> openHtml(const LedgerFile& file, const TableOptions& options);
/// The tables that may hold a ledger: those of three columns or more, else all.
Result<std::vector<SheetInfo>> htmlSheets(const LedgerFile& file);

} // namespace qingshou
