// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tables as .xlsx, one sheet each: real numbers and dates with formats, totals as formulas that also hold their
// result, frozen header, widths that fit Chinese, A4 landscape with the header on each page. Rows from a source go
// through with little memory and have a header of one row.
// The file is written beside its place and moved there whole.
#pragma once

#include "core/exchange/table_document.h"

#include <span>

namespace qingshou {

/// FolderNotWritable, FileNotWritable, FileInUse (a spreadsheet has it open), DiskFull, OutOfRange {rows} beyond what
/// a sheet holds; and what the source gives.
Outcome writeXlsx(const QString& path, std::span<const TableDocument> documents);
/// document.rows are not looked at.
Outcome writeXlsx(const QString& path, const TableDocument& document, const RowSource& rows);

} // namespace qingshou
