// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/window_style.h"

#include "ui/support/palette.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableWidget>

namespace qingshou {
namespace {

/// The colours of a mark: around it, in it, and of the tick.
struct MarkColours {
    QColor edge, fill, tick;
};

MarkColours markColours(QStyle::State state, bool marked)
{
    const Palette& p = colours();
    if (!(state & QStyle::State_Enabled))
        return {p.muted, p.background, p.muted};
    if (marked)
        return {p.accent, p.accent, p.onAccent};
    const bool pointedAt = state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    return {pointedAt ? p.accent : p.border, state & QStyle::State_Sunken ? p.raised : p.surface, p.text};
}

/// The largest square in the middle, its edge on whole pixels.
QRectF square(const QRect& rect)
{
    const int side = qMin(rect.width(), rect.height());
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        .adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintTickBox(QPainter& painter, const QStyleOption& option)
{
    const bool ticked = option.state & QStyle::State_On, partly = option.state & QStyle::State_NoChange;
    const MarkColours mark = markColours(option.state, ticked || partly);
    const QRectF box = square(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mark.edge);
    painter.setBrush(mark.fill);
    painter.drawRoundedRect(box, 2, 2);
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.setPen(QPen(mark.tick, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (ticked)
        painter.drawPolyline(QPolygonF{at(0.22, 0.54), at(0.42, 0.74), at(0.80, 0.28)});
    else if (partly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

void paintRoundChoice(QPainter& painter, const QStyleOption& option)
{
    const bool chosen = option.state & QStyle::State_On;
    const MarkColours mark = markColours(option.state, chosen);
    const QRectF ring = square(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mark.edge);
    painter.setBrush(mark.fill);
    painter.drawEllipse(ring);
    if (!chosen)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.tick);
    painter.drawEllipse(ring.center(), ring.width() / 5, ring.height() / 5);
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painter->save();
        paintTickBox(*painter, *option);
        painter->restore();
        return;
    case PE_IndicatorRadioButton:
        painter->save();
        paintRoundChoice(*painter, *option);
        painter->restore();
        return;
    case PE_IndicatorHeaderArrow:
        // Qt's own header asks for the arrow of a falling list while the order is ascending.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader turned(*header);
            if (header->sortIndicator != QStyleOptionHeader::None)
                turned.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortDown
                                           ? QStyleOptionHeader::SortUp
                                           : QStyleOptionHeader::SortDown;
            QProxyStyle::drawPrimitive(element, &turned, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int headingPadding = 8; // in resources/styles
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableWidget*>(widget))
        return headingPadding - 1; // Qt leaves one pixel more beside a text
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace qingshou
