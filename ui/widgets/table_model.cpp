// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_model.h"

#include "ui/support/fonts.h"

namespace qingshou {

TableModel::TableModel(QList<TableColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns))
{
}

int TableModel::columnAt(const QString& id) const
{
    for (int i = 0; i < columns_.size(); ++i) {
        if (columns_[i].id == id)
            return i;
    }
    return -1;
}

void TableModel::setTableSort(const TableSort& sort)
{
    if (sort_ == sort)
        return;
    sort_ = sort;
    Q_EMIT sortChanged();
    reload();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns_.size())
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        // The mark of the sort order stands at the right end, where a number's heading ends.
        if (columns_[section].number && columns_[section].id == sort_.column)
            return QString(columns_[section].title + QStringLiteral("\u2003"));
        return columns_[section].title;
    case Qt::ToolTipRole:
        return columns_[section].toolTip.isEmpty() ? columns_[section].title : columns_[section].toolTip;
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columns_.size() && columns_[column].sortable)
        setTableSort({columns_[column].id, order});
}

QVariant TableModel::alignment(int column) const
{
    return QVariant::fromValue((columns_[column].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace qingshou
