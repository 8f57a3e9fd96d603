// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the rows of a sheet in a finished .xlsx. The library that writes it keeps the rows in a temporary file and
// does not notice when that disk is full; what it then packs looks whole and is not.
#pragma once

#include <QString>

#include <optional>

namespace qingshou {

/// Rows of the sheet (from 1), when the part is there and complete.
std::optional<qint64> rowsInSheet(const QString& path, int sheet);

} // namespace qingshou
