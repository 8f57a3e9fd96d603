// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/read_only_item.h"

#include "ui/support/fonts.h"
#include "ui/widgets/column_widths.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QTextDocument>

namespace qingshou {

QTableWidgetItem* readOnlyItem(const QString& text, ItemKind kind)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text);
    if (kind == ItemKind::Number) {
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(numberFont());
    }
    return item;
}

void setHeadings(QTableWidget& table, std::initializer_list<ItemHeading> headings, int rowHeight)
{
    table.setColumnCount(static_cast<int>(headings.size()));
    int column = 0;
    for (const ItemHeading& heading : headings) {
        auto* item = new QTableWidgetItem(heading.text);
        item->setTextAlignment((heading.kind == ItemKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        table.setHorizontalHeaderItem(column++, item);
    }
    table.horizontalHeader()->setFixedHeight(rowPixels);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
}

} // namespace qingshou
