// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_document.h"

#include "core/base/dates.h"

#include <algorithm>
#include <memory>

namespace qingshou {
namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

const TableCell& at(const TableRow& row, int column)
{
    static const TableCell nothing;
    return column >= 0 && static_cast<size_t>(column) < row.size() ? row[static_cast<size_t>(column)] : nothing;
}

/// Money or a count; nothing for all else.
std::optional<qint64> numberOf(const TableCell& cell)
{
    if (const auto* money = std::get_if<Money>(&cell))
        return money->fen();
    if (const auto* count = std::get_if<qint64>(&cell))
        return *count;
    return std::nullopt;
}

TableCell asCell(ColumnKind kind, std::optional<qint64> value)
{
    if (!value)
        return {};
    return kind == ColumnKind::Money ? TableCell(Money::fromFen(*value)) : TableCell(*value);
}

} // namespace

bool TableDocument::hasGroups() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const DocumentColumn& column) { return !column.group.isEmpty(); });
}

RowSource rowsOf(const TableDocument& document)
{
    return [&document, next = size_t(0)](TableRow& row) mutable -> Result<bool> {
        if (next == document.rows.size())
            return false;
        row = document.rows[next++];
        return true;
    };
}

TotalRow::TotalRow(const TableDocument& document) : document_(document), sums_(document.columns.size()) {}

void TotalRow::add(const TableRow& row)
{
    for (size_t i = 0; i < std::min(row.size(), sums_.size()); ++i) {
        if (document_.columns[i].total != TotalKind::Sum)
            continue;
        if (const std::optional<qint64> value = numberOf(row[i]))
            sums_[i] = (Money::fromFen(sums_[i].value_or(0)) + Money::fromFen(*value)).fen(); // overflow throws
    }
}

TableRow TotalRow::cells() const
{
    TableRow cells(document_.columns.size());
    if (!document_.total)
        return cells;
    bool labelled = false;
    for (size_t i = 0; i < cells.size(); ++i) {
        const DocumentColumn& column = document_.columns[i];
        if (column.total == TotalKind::Sum)
            cells[i] = asCell(column.kind, sums_[i]);
        else if (column.total == TotalKind::Given)
            cells[i] = at(document_.total->given, static_cast<int>(i));
        else if (column.kind == ColumnKind::Text && !std::exchange(labelled, true))
            cells[i] = document_.total->label;
        else if (column.total == TotalKind::None)
            cells[i] = QString(); // no value is to be expected here
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        const DocumentColumn& column = document_.columns[i];
        const std::optional<qint64> of = numberOf(at(cells, column.of)), against = numberOf(at(cells, column.against));
        if (!of || !against)
            continue;
        if (column.total == TotalKind::Difference)
            cells[i] = Money::fromFen(*of) - Money::fromFen(*against);
        else if (const auto share = percentageOf(*of, *against); column.total == TotalKind::Ratio && share)
            cells[i] = *share;
    }
    return cells;
}

TableRow totalOf(const TableDocument& document)
{
    TotalRow total(document);
    for (const TableRow& row : document.rows)
        total.add(row);
    return total.cells();
}

QString shownCell(const TableDocument& document, size_t column, const TableCell& cell)
{
    const bool points = column < document.columns.size() && document.columns[column].kind == ColumnKind::Points;
    return std::visit(
        Overloaded{
            [&](std::monostate) { return document.none; }, [](const QString& text) { return text; },
            [](qint64 count) { return QString::number(count); },
            [&](Money money) { return document.unit == ShownUnit::Yuan ? money.toYuan(true) : money.toWanYuan(true); },
            [](QDate day) { return toIso(day); },
            [&](Percentage share) { return points ? share.toText(true) : share.toText() + QLatin1Char('%'); }},
        cell);
}

} // namespace qingshou
