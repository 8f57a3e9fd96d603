// SPDX-License-Identifier: GPL-3.0-or-later
// A table into the kind of file that its name asks for: .csv or .xlsx, in any case.
// Errors: Invalid {"out", path} for another suffix, else those of the writer.
#pragma once

#include "core/exchange/table_document.h"

#include <span>

namespace qingshou {

/// Whether the name asks for one of the two.
bool isTablePath(const QString& path);
Outcome writeTable(const QString& path, std::span<const TableDocument> documents);
/// Row by row; document.rows are not looked at.
Outcome writeTable(const QString& path, const TableDocument& document, const RowSource& rows);

} // namespace qingshou
