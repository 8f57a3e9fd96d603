// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_text.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

namespace qingshou {
namespace {

/// QFontMetricsF takes the device without const and only looks at it.
QFontMetricsF metricsOf(const QPagedPaintDevice& device, const QFont& font)
{
    return QFontMetricsF(font, const_cast<QPagedPaintDevice*>(&device)); // NOLINT: see above
}

} // namespace

qreal textHeight(const QPagedPaintDevice& device, const QFont& font)
{
    return metricsOf(device, font).height();
}

qreal textWidth(const QPagedPaintDevice& device, const QFont& font, const QString& text)
{
    return metricsOf(device, font).horizontalAdvance(text);
}

QList<QString> wrapped(const QPagedPaintDevice& device, const QFont& font, const QString& text, qreal width,
                       qreal firstIndent)
{
    QList<QString> lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font, const_cast<QPagedPaintDevice*>(&device)); // NOLINT: only measured with
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        const qsizetype before = lines.size();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1.0, lines.size() == before ? width - firstIndent : width));
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (lines.size() == before)
            lines << QString();
    }
    return lines;
}

void drawLine(QPainter& painter, const QPagedPaintDevice& device, QFont font, const QRectF& rect, const QString& text,
              Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const qreal needed = textWidth(device, font, text);
    if (needed > rect.width() && needed > 0)
        font.setPointSizeF(qMax(3.0, font.pointSizeF() * rect.width() / needed * 0.98));
    painter.setFont(font);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     text);
}

} // namespace qingshou
