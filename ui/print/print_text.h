// SPDX-License-Identifier: GPL-3.0-or-later
// Text on paper: measured for the device it goes to, wrapped between Chinese characters and, when it must be, anywhere.
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace qingshou {

qreal textHeight(const QPagedPaintDevice& device, const QFont& font);
qreal textWidth(const QPagedPaintDevice& device, const QFont& font, const QString& text);
/// The lines that a text takes in this width; line breaks in it are kept. firstIndent: room left free at each
/// paragraph.
QList<QString> wrapped(const QPagedPaintDevice& device, const QFont& font, const QString& text, qreal width,
                       qreal firstIndent = 0);
/// One line inside rect; set smaller when it is too wide, never cut.
void drawLine(QPainter& painter, const QPagedPaintDevice& device, QFont font, const QRectF& rect, const QString& text,
              Qt::Alignment alignment);

} // namespace qingshou
