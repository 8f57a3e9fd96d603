// SPDX-License-Identifier: GPL-3.0-or-later
// How a workbook's number is taken, whatever file it comes from: as it is, as a day of either epoch, or as per cent.
#pragma once

#include "core/ledger/cell.h"
#include "core/ledger/number_formats.h"

namespace qingshou {

/// Type, day and per cent of a number with this format; `text` is the number as the file writes it.
void showNumber(Cell& cell, std::string_view text, NumberShownAs shown, bool from1904);
/// "2024-02-29T00:00:00" as a day; what is no day stays text.
void showIsoDay(Cell& cell, std::string_view text);

} // namespace qingshou
