// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_menu.h"

#include "ui/widgets/data_table.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace qingshou {

ColumnMenu::ColumnMenu(DataTable& table) : QMenu(&table), table_(table)
{
    setObjectName(QStringLiteral("column_menu"));
    setAccessibleName(tr("Columns"));
    const TableModel& model = *table.tableModel();
    for (int column = 0; column < model.columnCount(); ++column) {
        const TableColumn& about = model.tableColumn(column);
        if (about.hiddenAtFirst && column > 0 && !model.tableColumn(column - 1).hiddenAtFirst)
            addSeparator(); // the usual ones stand first
        QString title = about.title.isEmpty() ? about.toolTip : about.title;
        QAction* action = addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("column_%1").arg(about.id));
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this,
                [this, column](bool shown) { table_.setColumnShown(column, shown); });
    }
    addSeparator();
    all_ = addAction(tr("Usual columns"));
    all_->setObjectName(QStringLiteral("usual_columns"));
    connect(all_, &QAction::triggered, this, [this] { table_.setSwitchedColumns({}); });
    connect(&table, &DataTable::shownColumnsChanged, this, &ColumnMenu::showState);
    showState();
}

void ColumnMenu::showState()
{
    for (QAction* action : actions()) {
        if (!action->isCheckable())
            continue;
        const int column = action->data().toInt();
        const bool hidden = table_.isColumnHidden(column);
        action->setChecked(!hidden);
        action->setEnabled(hidden || table_.mayHide(column));
    }
    all_->setEnabled(!table_.switchedColumns().isEmpty());
}

void ColumnMenu::mousePressEvent(QMouseEvent* event)
{
    pressed_ = actionAt(event->position().toPoint());
    QMenu::mousePressEvent(event);
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent* event)
{
    // Only what was pressed here: the right button that opened the menu is let go over its first entry.
    QAction* action = actionAt(event->position().toPoint());
    if (action && action == std::exchange(pressed_, nullptr) && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent* event)
{
    const bool presses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (presses && activeAction() && activeAction()->isCheckable() && activeAction()->isEnabled())
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace qingshou
