// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a DataTable are in sight.
#include "ui/commands/general_commands.h"
#include "ui/support/user_settings.h"
#include "ui/widgets/column_menu.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QHeaderView>

#include <utility>

namespace qingshou {

void DataTable::buildColumnChooser()
{
    columns_ = makeAction(commands::columns, this);
    connect(columns_, &QAction::triggered, this,
            [this] { openColumnMenu(horizontalHeader()->mapToGlobal(horizontalHeader()->rect().bottomLeft())); });
    for (QHeaderView* header : {horizontalHeader(), frozen_->horizontalHeader()}) {
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QWidget::customContextMenuRequested, this,
                [this, header](const QPoint& at) { openColumnMenu(header->mapToGlobal(at)); });
    }
}

void DataTable::openColumnMenu(const QPoint& at)
{
    if (!tableModel())
        return;
    auto* menu = new ColumnMenu(*this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

bool DataTable::mayHide(int column) const
{
    return column >= frozenColumns_ && !isColumnHidden(column) && columnsInOrder().size() > 1;
}

void DataTable::setColumnShown(int column, bool shown)
{
    const TableModel* rows = tableModel();
    if (!rows || shown == !isColumnHidden(column) || (!shown && !mayHide(column)))
        return;
    QStringList ids = switched_;
    ids.removeAll(rows->tableColumn(column).id);
    if (shown == rows->tableColumn(column).hiddenAtFirst)
        ids << rows->tableColumn(column).id;
    rememberSwitched(ids);
}

QStringList DataTable::switchedColumns() const
{
    QStringList ids;
    const TableModel* rows = tableModel();
    for (int column = 0; rows && column < rows->columnCount(); ++column) {
        if (isColumnHidden(column) != rows->tableColumn(column).hiddenAtFirst)
            ids << rows->tableColumn(column).id;
    }
    return ids;
}

void DataTable::setSwitchedColumns(const QStringList& ids)
{
    QStringList wanted = ids;
    for (const QString& id : switched_) {
        if (tableModel() && tableModel()->columnAt(id) < 0)
            wanted << id;
    }
    wanted.removeDuplicates();
    rememberSwitched(wanted);
}

void DataTable::rememberSwitched(const QStringList& ids)
{
    if (ids == switched_)
        return;
    switched_ = ids;
    settings_.setSwitchedColumns(id_, switched_);
    hideColumns();
    fitAgain();
    Q_EMIT shownColumnsChanged();
}

void DataTable::hideColumns()
{
    const TableModel* rows = tableModel();
    if (!rows || rows->columnCount() == 0)
        return;
    const bool before = std::exchange(fitting_, true); // widths go to nothing and back: nothing to remember
    for (int column = 0; column < rows->columnCount(); ++column) {
        const TableColumn& about = rows->tableColumn(column);
        setColumnHidden(column, column >= frozenColumns_ && switched_.contains(about.id) != about.hiddenAtFirst);
    }
    if (columnsInOrder().isEmpty())
        setColumnHidden(0, false);
    fitting_ = before;
    // The arrow keys go on from a cell that can be seen.
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(columnsInOrder().first()),
                                          QItemSelectionModel::NoUpdate);
}

/// The model may have got others.
void DataTable::meetColumns()
{
    if (tableModel()->columnCount() == columnCount_)
        return hideColumns();
    columnCount_ = tableModel()->columnCount();
    setFrozenColumns(frozenColumns_);
    fitted_ = false;
}

} // namespace qingshou
