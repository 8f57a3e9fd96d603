// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/row_buffer.h"

#include <algorithm>

namespace qingshou {

void RowBuffer::begin(qint64 number)
{
    number_ = number;
    last_ = -1;
    from_ = 0;
    cells_.clear();
    texts_.clear();
}

std::optional<Error> RowBuffer::beginCell(int column, const TableLimits& limits)
{
    texts_.resize(cells_.empty() ? 0 : cells_.back().from + cells_.back().size);
    from_ = texts_.size();
    column_ = column;
    if (column < limits.columns)
        return std::nullopt;
    return Error{ErrorCode::LedgerTooManyColumns, {QString::number(column + 1), QString::number(limits.columns)}};
}

std::optional<Error> RowBuffer::append(std::string_view text, const TableLimits& limits)
{
    texts_ += text;
    if (static_cast<qint64>(texts_.size() - from_) > limits.fieldBytes)
        return Error{ErrorCode::LedgerFieldTooLong,
                     {QString::number(number_), QString::number(column_ + 1), QString::number(limits.fieldBytes)}};
    if (static_cast<qint64>(texts_.size()) > limits.lineBytes)
        return Error{ErrorCode::LedgerLineTooLong, {QString::number(number_), QString::number(limits.lineBytes)}};
    return std::nullopt;
}

void RowBuffer::replaceText(std::string_view text)
{
    const std::string kept(text);
    texts_.resize(from_);
    texts_ += kept;
}

void RowBuffer::endCell(const Cell& cell)
{
    if (texts_.size() == from_ || cell.type == CellType::Empty)
        return;
    cells_.push_back({column_, cell, from_, texts_.size() - from_});
    last_ = std::max(last_, column_);
}

void RowBuffer::give(Row& row) const
{
    row.number = number_;
    row.cells.assign(static_cast<size_t>(last_ + 1), Cell{});
    for (const Placed& each : cells_) {
        Cell& cell = row.cells[static_cast<size_t>(each.column)];
        cell = each.cell;
        cell.text = std::string_view(texts_).substr(each.from, each.size);
    }
}

std::vector<std::string_view> RowBuffer::cellTexts() const
{
    std::vector<std::string_view> all;
    for (const Placed& each : cells_)
        all.push_back(std::string_view(texts_).substr(each.from, each.size));
    return all;
}

} // namespace qingshou
