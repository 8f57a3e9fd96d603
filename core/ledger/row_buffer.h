// SPDX-License-Identifier: GPL-3.0-or-later
// The row that a reader is putting together: its cells and their texts in one block, within the limits. Blank cells
// take no room, so a row is as large as what stands in it, wherever its columns lie.
// Errors: LedgerTooManyColumns, LedgerFieldTooLong, LedgerLineTooLong.
#pragma once

#include "core/base/result.h"
#include "core/ledger/cell.h"
#include "core/ledger/limits.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class RowBuffer {
public:
    void begin(qint64 number);
    /// A cell from 0; its text follows. Columns need not come in order.
    std::optional<Error> beginCell(int column, const TableLimits& limits);
    std::optional<Error> append(std::string_view text, const TableLimits& limits);
    /// The text of the cell under way, to be changed in place: not made longer.
    std::string_view text() const { return std::string_view(texts_).substr(from_); }
    void replaceText(std::string_view text);
    /// Takes the cell in, with the text that it has; one without text is left out.
    void endCell(const Cell& cell);

    qint64 number() const { return number_; }
    void setNumber(qint64 number) { number_ = number; }
    bool empty() const { return cells_.empty(); }
    size_t filled() const { return cells_.size(); }
    size_t bytes() const { return texts_.size(); }

    /// The row with cells that are views into this buffer.
    void give(Row& row) const;
    /// Texts of the filled cells, in the order in which they came.
    std::vector<std::string_view> cellTexts() const;

private:
    struct Placed {
        int column;
        Cell cell; ///< without its text: the block may move
        size_t from, size;
    };
    qint64 number_ = 0;
    int column_ = 0, last_ = -1;
    size_t from_ = 0;
    std::vector<Placed> cells_;
    std::string texts_;
};

} // namespace qingshou
