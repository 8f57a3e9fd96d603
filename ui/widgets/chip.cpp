// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace qingshou {
namespace {
constexpr int inside = 7; // px left and right of the word
}

ChipColours chipColours(ChipStyle style)
{
    const Palette& p = colours();
    switch (style) {
    case ChipStyle::Plain:
        return {p.raised, p.text, p.line};
    case ChipStyle::Accent:
        return {p.accentTint, p.accent, p.accent};
    case ChipStyle::Good:
        return {p.goodTint, p.good, p.good};
    case ChipStyle::Yellow:
        return {p.warnTint, p.warn, p.warn};
    case ChipStyle::Orange:
        return {p.orangeTint, p.orange, p.orange};
    case ChipStyle::Red:
        return {p.badTint, p.bad, p.bad};
    case ChipStyle::Black:
        return {p.black, p.onBlack, p.border};
    }
    return {p.raised, p.text, p.line};
}

int chipWidth(const QFontMetrics& metrics, const QString& text)
{
    return metrics.horizontalAdvance(text) + 2 * inside;
}

void paintChip(QPainter& painter, const QRect& rect, const QString& text, ChipStyle style)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = qMin(rect.height(), metrics.height() + 4);
    const QRectF chip(rect.left() + 0.5, rect.top() + (rect.height() - height) / 2 + 0.5,
                      qMin(rect.width(), chipWidth(metrics, text)) - 1, height - 1);
    const ChipColours look = chipColours(style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.edge);
    painter.setBrush(look.back);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(look.text);
    const int room = static_cast<int>(chip.width()) - 2 * inside + 2;
    painter.drawText(chip, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, room));
    painter.restore();
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::set(const QString& text, ChipStyle style)
{
    text_ = text;
    style_ = style;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(fontMetrics(), text_), fontMetrics().height() + 4};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), text_, style_);
}

} // namespace qingshou
