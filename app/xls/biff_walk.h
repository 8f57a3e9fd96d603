// SPDX-License-Identifier: GPL-3.0-or-later
// What FreeXL does not tell of a workbook of Excel 5 to 2003 ([MS-XLS]): which sheets are hidden and which are no work
// sheets, whether there is a password, and of each number its format, what formulas were saved with, and errors as
// errors (FreeXL leaves formulas out and makes 1 of #REF!). Texts that stand in cells are FreeXL's part.
#pragma once

#include "core/ledger/number_formats.h"
#include "core/ledger/xls_protocol.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou::xls {

struct WalkedCell {
    std::uint32_t row = 0; ///< from 0
    std::uint16_t column = 0;
    CellKind kind = CellKind::Number;
    NumberShownAs shown = NumberShownAs::Number;
    std::string text;
};

struct WalkedSheet {
    bool hidden = false;
    bool workSheet = true; ///< else a chart, a macro sheet, a module
    std::size_t offset = 0;
    bool filled = false;           ///< one of the cells below; FreeXL may know of texts besides
    std::vector<WalkedCell> cells; ///< only of the sheet asked for, in the order of rows and columns
};

struct Walked {
    bool known = false; ///< BIFF5 or BIFF8; in older files the fields below say nothing
    bool encrypted = false;
    bool broken = false; ///< a record reaches beyond the end
    bool from1904 = false;
    std::uint64_t claimedCells = 0; ///< by the dimensions of all sheets; FreeXL makes room for them
    std::vector<WalkedSheet> sheets;
};

/// Makes records that nobody knows of the beginnings and ends of parts within a sheet, of charts that is: FreeXL takes
/// the end of a chart for that of the sheet.
void hidePartsWithin(std::string& stream);

/// `wanted`: the sheet whose cells are kept; -1: none.
Walked walk(std::string_view stream, int wanted);

} // namespace qingshou::xls
