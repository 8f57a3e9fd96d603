// SPDX-License-Identifier: GPL-3.0-or-later
// A word on its colour: risk class, alert, state. The word always says what the colour says.
#pragma once

#include "ui/support/palette.h"

#include <QMetaType>
#include <QWidget>

class QPainter;

namespace qingshou {

enum class ChipStyle { Plain, Accent, Good, Yellow, Orange, Red, Black };

struct ChipColours {
    QColor back;
    QColor text;
    QColor edge;
};
ChipColours chipColours(ChipStyle style);
/// Paints a chip into rect, left-aligned, its text elided if it must be.
void paintChip(QPainter& painter, const QRect& rect, const QString& text, ChipStyle style);
int chipWidth(const QFontMetrics& metrics, const QString& text);

class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    void set(const QString& text, ChipStyle style);
    QString text() const { return text_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    ChipStyle style_ = ChipStyle::Plain;
};

} // namespace qingshou

Q_DECLARE_METATYPE(qingshou::ChipStyle)
