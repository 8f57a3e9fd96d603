// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tables as .csv: UTF-8 with BOM (Excel needs it for Chinese), RFC 4180 quoting, CRLF. One header row (a group's
// words before the column's own), then rows and total; several tables are parted by an empty line. Titles, notes and
// signatures are left out: they would be rows of the data. Numbers have no grouping, money two places or, in 万元, as
// many as it needs; dates are ISO.
// A text that a spreadsheet would run as a formula (= + - @, their full-width forms, tab or line break first) gets an
// apostrophe before it, as OWASP advises; a tab would be invisible, but some spreadsheets skip it and run the rest.
// The file is written beside its place and moved there whole.
#pragma once

#include "core/exchange/table_document.h"

#include <span>

namespace qingshou {

/// FolderNotWritable, FileNotWritable, FileInUse (a spreadsheet has it open), DiskFull; and what the source gives.
Outcome writeCsv(const QString& path, std::span<const TableDocument> documents);
/// document.rows are not looked at.
Outcome writeCsv(const QString& path, const TableDocument& document, const RowSource& rows);

} // namespace qingshou
