// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_delegate.h"

#include "ui/support/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_model.h"

#include <QPainter>

namespace qingshou {
namespace {

bool isNumber(const QModelIndex& index)
{
    const auto* model = qobject_cast<const TableModel*>(index.model());
    return model && model->tableColumn(index.column()).number;
}

QColor textColour(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (const QVariant own = index.data(Qt::ForegroundRole); own.isValid())
        return own.value<QColor>();
    if (index.data(TableModel::LinkRole).toBool())
        return colours().accent;
    return option.state & QStyle::State_Enabled ? colours().text : colours().muted;
}

} // namespace

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& p = colours();
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, p.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, p.background);
    else if (const QVariant back = index.data(Qt::BackgroundRole); back.isValid())
        painter->fillRect(rect, back.value<QColor>());
    painter->setPen(p.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const QRect inner = rect.adjusted(padding, 0, -padding, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QVariant chip = index.data(TableModel::ChipRole); chip.isValid() && !text.isEmpty()) {
        painter->setFont(option.font);
        paintChip(*painter, inner, text, chip.value<ChipStyle>());
        return;
    }
    const bool number = isNumber(index);
    QFont font = number ? numberFont() : option.font;
    if (number)
        font.setPixelSize(option.font.pixelSize() > 0 ? option.font.pixelSize() : font.pixelSize());
    if (const QVariant own = index.data(Qt::FontRole); own.isValid())
        font = own.value<QFont>().resolve(font);
    painter->setFont(font);
    painter->setPen(textColour(option, index));
    const QFontMetrics metrics(font);
    if (number) {
        const int needed = metrics.horizontalAdvance(text) + 2 * padding;
        if (needed > rect.width())
            Q_EMIT widthNeeded(index.column(), needed);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, inner.width()));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = QFontMetrics(isNumber(index) ? numberFont() : option.font).horizontalAdvance(text) + 2 * padding;
    if (index.data(TableModel::ChipRole).isValid())
        width = chipWidth(option.fontMetrics, text) + 2 * padding;
    return {width, option.fontMetrics.height() + 8};
}

} // namespace qingshou
