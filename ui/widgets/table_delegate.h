// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a cell of DataTable: plain text, tabular number, link or chip; a thin line below; the selected row tinted.
// A number that does not fit asks for a wider column instead of being elided.
#pragma once

#include <QStyledItemDelegate>

namespace qingshou {

class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int padding = 8; ///< px left and right of a cell's text

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void widthNeeded(int column, int width) const;
};

} // namespace qingshou
