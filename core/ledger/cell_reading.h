// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a cell can be read as what its column holds.
#pragma once

#include "core/ledger/recognition.h"
#include "core/ledger/refusal.h"

namespace qingshou {

/// None for a blank cell, for a readable one, and for a column that is kept as it is.
RefusalReason unreadableAs(const Cell& cell, const RecognisedColumn& column);

/// In a column like 表外标志, "yes" stands for off-book.
bool yesMeansOffBook(const QString& header);

} // namespace qingshou
