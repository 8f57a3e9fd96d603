// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a DataTable are and how high its rows.
#include "ui/support/user_settings.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/data_table.h"

#include <QHeaderView>
#include <QScrollBar>

#include <utility>

namespace qingshou {
namespace {

constexpr int rowsLookedAt = 100;

} // namespace

void DataTable::fitOnce()
{
    if (fitted_ || !tableModel() || viewport()->width() < narrowestColumn || !isVisible())
        return;
    fitted_ = tableModel()->rowCount() > 0;
    fitting_ = true;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QList<int> shown = columnsInOrder();
    const QList<int> widths = fittingWidths(*tableModel(), *itemDelegate(), option, widths_, shown, roomForColumns());
    for (const int column : shown)
        setColumnWidth(column, widths[column]);
    fitting_ = false;
    giveRest();
    fitRowHeight();
}

/// Other columns share the room now. Those whose width the user set keep it.
void DataTable::fitAgain()
{
    if (!fitted_ || !isVisible())
        return;
    fitted_ = false;
    fitOnce();
}

/// Without the vertical scroll bar, also where it comes only with the rows that are about to be shown.
int DataTable::roomForColumns() const
{
    const QScrollBar* bar = verticalScrollBar();
    const bool willScroll =
        tableModel()->rowCount() > viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize());
    return viewport()->width() - (willScroll && !bar->isVisible() ? bar->sizeHint().width() : 0);
}

/// The column for it takes what room the others leave, when the window grows too, unless somebody set its width.
void DataTable::giveRest()
{
    const TableModel* rows = tableModel();
    if (!fitted_ || !rows)
        return;
    int taker = -1, others = 0;
    for (int column = 0; column < rows->columnCount(); ++column) {
        const TableColumn& about = rows->tableColumn(column);
        if (about.takesRest && !isColumnHidden(column) && !widths_.contains(about.id))
            taker = column;
        else
            others += isColumnHidden(column) ? 0 : columnWidth(column);
    }
    if (taker < 0)
        return;
    const TableColumn& about = rows->tableColumn(taker);
    const bool before = std::exchange(fitting_, true);
    setColumnWidth(taker, qBound(about.narrowest, roomForColumns() - others, qMax(about.narrowest, about.widest)));
    fitting_ = before;
}

/// All rows are as high as the highest needs: two lines where a sentence does not fit into its column, else one.
void DataTable::fitRowHeight()
{
    const TableModel* rows = tableModel();
    if (!rows)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int lines = 1;
    for (int column = 0; column < rows->columnCount() && lines == 1; ++column) {
        if (!rows->tableColumn(column).wraps || isColumnHidden(column))
            continue;
        for (int row = 0; row < qMin(rowsLookedAt, rows->rowCount()) && lines == 1; ++row)
            lines = itemDelegate()->sizeHint(option, rows->index(row, column)).width() > columnWidth(column) ? 2 : 1;
    }
    const int height = qMax(rowPixels, lines * fontMetrics().height() + 10);
    for (QTableView* view : {static_cast<QTableView*>(this), frozen_}) {
        if (view->verticalHeader()->defaultSectionSize() != height)
            view->verticalHeader()->setDefaultSectionSize(height);
    }
}

void DataTable::onColumnResized(int column, int, int after)
{
    if (frozen_ && column < frozenColumns_) {
        frozen_->setColumnWidth(column, after);
        updateFrozenGeometry();
    }
    if (fitting_ || !fitted_ || !tableModel() || after == 0)
        return;
    widths_.insert(tableModel()->tableColumn(column).id, after);
    settings_.setColumnWidths(id_, widths_);
    giveRest();
    fitRowHeight();
}

} // namespace qingshou
