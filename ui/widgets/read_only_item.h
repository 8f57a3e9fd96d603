// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables of items (QTableWidget) that show, beside a box or a tick, what is not typed there: words from the left,
// numbers right in the face of numbers, each under its heading. The tooltip is the whole text, for when a column cuts it.
#pragma once

#include <QString>

#include <initializer_list>

class QTableWidget;
class QTableWidgetItem;

namespace qingshou {

enum class ItemKind { Words, Number };

struct ItemHeading {
    QString text;
    ItemKind kind = ItemKind::Words;
};

/// The table takes it over with setItem().
QTableWidgetItem* readOnlyItem(const QString& text, ItemKind kind = ItemKind::Words);
/// The table's columns and the heights of its heading and rows; no row numbers.
void setHeadings(QTableWidget& table, std::initializer_list<ItemHeading> headings, int rowHeight);

} // namespace qingshou
