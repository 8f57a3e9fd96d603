// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are all there: loans of a borrower, instalments, users. Sorts by the text or by a key.
#pragma once

#include "ui/widgets/paged_table_model.h"

#include <algorithm>

namespace qingshou {

template <class Row>
class ListTableModel : public TableModel {
public:
    explicit ListTableModel(std::vector<ColumnOf<Row>> columns, QObject* parent = nullptr)
        : TableModel(abouts(columns), parent), columns_(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        rows_ = std::move(rows);
        arrange();
        endResetModel();
    }
    /// How rows are compared by a column; columns without one compare their texts.
    void setOrder(const QString& column, std::function<bool(const Row&, const Row&)> less)
    {
        orders_[column] = std::move(less);
    }
    /// For IdRole.
    void setIds(std::function<qint64(const Row&)> id) { id_ = std::move(id); }

    const std::vector<Row>& rows() const { return rows_; } ///< in the order shown
    const Row* rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? &rows_[static_cast<size_t>(row)] : nullptr;
    }
    const Row* rowAt(const QModelIndex& index) const { return rowAt(index.isValid() ? index.row() : -1); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const Row* row = rowAt(index);
        if (!row)
            return {};
        const ColumnOf<Row>& column = columns_[static_cast<size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(*row);
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        case IdRole:
            return id_ ? QVariant(id_(*row)) : QVariant();
        default:
            return column.more ? column.more(*row, role) : QVariant();
        }
    }

    /// Puts the rows in the order asked for.
    void reload() override
    {
        beginResetModel();
        arrange();
        endResetModel();
    }

private:
    static QList<TableColumn> abouts(const std::vector<ColumnOf<Row>>& columns)
    {
        QList<TableColumn> result;
        for (const ColumnOf<Row>& column : columns)
            result << column.about;
        return result;
    }

    void arrange()
    {
        const int column = columnAt(tableSort().column);
        if (column < 0)
            return;
        const bool descending = tableSort().order == Qt::DescendingOrder;
        const auto order = orders_.find(tableSort().column);
        const auto& text = columns_[static_cast<size_t>(column)].text;
        std::stable_sort(rows_.begin(), rows_.end(), [&](const Row& a, const Row& b) {
            const Row& first = descending ? b : a;
            const Row& second = descending ? a : b;
            return order != orders_.end() ? order->second(first, second)
                                          : QString::localeAwareCompare(text(first), text(second)) < 0;
        });
    }

    std::vector<ColumnOf<Row>> columns_;
    std::vector<Row> rows_;
    std::map<QString, std::function<bool(const Row&, const Row&)>> orders_;
    std::function<qint64(const Row&)> id_;
};

} // namespace qingshou
