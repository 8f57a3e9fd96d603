// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stat_tile.h"

#include "ui/support/fonts.h"
#include "ui/support/palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Sparkline::setValues(const QList<qreal>& values)
{
    values_ = values;
    setVisible(values.size() > 1);
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (values_.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(values_.cbegin(), values_.cend());
    const qreal span = *most > *least ? *most - *least : 1;
    const QRectF room = QRectF(rect()).adjusted(3, 3, -3, -3);
    QPolygonF line;
    for (qsizetype i = 0; i < values_.size(); ++i)
        line << QPointF(room.left() + room.width() * static_cast<qreal>(i) / static_cast<qreal>(values_.size() - 1),
                        room.bottom() - room.height() * (values_[i] - *least) / span);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 1.5));
    painter.drawPolyline(line);
    painter.setBrush(colours().accent);
    painter.drawEllipse(line.last(), 2, 2);
}

StatTile::StatTile(const QString& label, QWidget* parent)
    : QFrame(parent), label_(new QLabel(label, this)), number_(new QLabel(this)), unit_(new QLabel(this)),
      change_(new QLabel(this)), trend_(new Sparkline(this))
{
    setProperty("look", QStringLiteral("tile"));
    label_->setProperty("role", QStringLiteral("hint"));
    unit_->setProperty("role", QStringLiteral("hint"));
    QFont big = scaledFont(1.6, QFont::DemiBold);
    big.setFamilies(numberFont().families());
    number_->setFont(big);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(4);
    figure->addWidget(number_);
    figure->addWidget(unit_, 0, Qt::AlignBottom);
    figure->addStretch(1);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(change_, 1);
    below->addWidget(trend_, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    column->addWidget(label_);
    column->addLayout(figure);
    column->addLayout(below);
}

void StatTile::setFigure(const QString& number, const QString& unit)
{
    number_->setText(number);
    unit_->setText(unit);
    describe();
}

void StatTile::setChange(const QString& text, Change change)
{
    change_->setText(text);
    change_->setProperty("role", change == Change::Better  ? QStringLiteral("good")
                                 : change == Change::Worse ? QStringLiteral("error")
                                                           : QStringLiteral("hint"));
    change_->style()->unpolish(change_);
    change_->style()->polish(change_);
    describe();
}

void StatTile::setTrend(const QList<qreal>& values)
{
    trend_->setValues(values);
}

void StatTile::setPressable(bool pressable, const QString& toolTip)
{
    pressable_ = pressable;
    setProperty("pressable", pressable);
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(toolTip);
}

void StatTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (pressable_ && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT pressed();
}

void StatTile::keyPressEvent(QKeyEvent* event)
{
    if (pressable_ &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT pressed();
    else
        QFrame::keyPressEvent(event);
}

void StatTile::describe()
{
    setAccessibleName(
        QStringLiteral("%1: %2 %3 %4").arg(label_->text(), number_->text(), unit_->text(), change_->text()).trimmed());
}

} // namespace qingshou
