// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one thing that happened: day and chip on the left, headline and what was typed wrapped beside them, who wrote
// it on the right. What no longer counts is struck through.
#pragma once

#include "ui/models/timeline_text.h"

#include <QStyledItemDelegate>

namespace qingshou {

class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace qingshou
