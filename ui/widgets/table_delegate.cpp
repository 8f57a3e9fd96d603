// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_delegate.h"

#include "ui/support/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_model.h"

#include <QPainter>
#include <QTextLayout>

namespace qingshou {
namespace {

const TableColumn& columnOf(const QModelIndex& index)
{
    static const TableColumn none;
    const auto* model = qobject_cast<const TableModel*>(index.model());
    return model ? model->tableColumn(index.column()) : none;
}

bool isNumber(const QModelIndex& index)
{
    return columnOf(index).number;
}

/// In as many lines as the row has room for; only what is left after the last one is elided.
void drawWrapped(QPainter& painter, const QRect& rect, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = qMax(1, rect.height() / metrics.height());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, painter.font());
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(rect.width());
        lines << (lines.size() + 1 < most
                      ? text.mid(line.textStart(), line.textLength()).trimmed()
                      : metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width()));
    }
    layout.endLayout();
    int top = rect.top() + (rect.height() - static_cast<int>(lines.size()) * metrics.height()) / 2;
    for (const QString& line : lines) {
        painter.drawText(QRect(rect.left(), top, rect.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += metrics.height();
    }
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
        const int width = qMin(inner.width(), chipWidth(option.fontMetrics, text));
        const bool right = isNumber(index); // a figure stands under its heading, in a chip too
        paintChip(*painter, right ? QRect(inner.right() - width + 1, inner.top(), width, inner.height()) : inner, text,
                  chip.value<ChipStyle>());
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
    if (columnOf(index).wraps && metrics.horizontalAdvance(text) > inner.width())
        return drawWrapped(*painter, inner, text);
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
