// SPDX-License-Identifier: GPL-3.0-or-later
// One cell and one row as they stand in the file, before anything is made of them.
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace qingshou {

enum class CellType : quint8 {
    Empty,
    Text,
    Number,  ///< a binary number of a workbook; text files have Text only
    Date,    ///< a number that the workbook shows as a day
    Boolean, ///< "0" or "1"
    Error    ///< "#REF!", also a formula that was saved without its value ("=")
};

struct Cell {
    CellType type = CellType::Empty;
    bool percent = false;  ///< a number that the workbook shows as per cent: 0.084 is 8.4 %
    qint32 serialDay = 0;  ///< of a Date: days since 1899-12-30, also in workbooks that count from 1904
    std::string_view text; ///< UTF-8; of a number as the file writes it

    bool empty() const { return type == CellType::Empty || text.empty(); }
};

struct Row {
    qint64 number =
        0; ///< as a spreadsheet counts, from 1; in a text file the line that begins it, unless cells span lines
    std::vector<Cell> cells;

    const Cell& at(qsizetype column) const
    {
        static constexpr Cell none;
        return column >= 0 && column < static_cast<qsizetype>(cells.size()) ? cells[static_cast<size_t>(column)] : none;
    }
    bool empty() const
    {
        for (const Cell& cell : cells)
            if (!cell.empty())
                return false;
        return true;
    }
};

} // namespace qingshou
