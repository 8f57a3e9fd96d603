// SPDX-License-Identifier: GPL-3.0-or-later
// A key figure: label, number with its unit, the change against before, and a tiny trend. Can be pressed.
#pragma once

#include <QFrame>
#include <QList>

class QLabel;

namespace qingshou {

/// A trend line without axes: points from left to right, the last one marked.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);
    void setValues(const QList<qreal>& values);
    QSize sizeHint() const override { return {72, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<qreal> values_;
};

class StatTile : public QFrame {
    Q_OBJECT

public:
    enum class Change { None, Better, Worse, Neutral };

    explicit StatTile(const QString& label, QWidget* parent = nullptr);
    void setFigure(const QString& number, const QString& unit);
    /// text: "▲ 12.50 since yesterday"; the colour only repeats what the arrow says.
    void setChange(const QString& text, Change change);
    void setTrend(const QList<qreal>& values);
    /// Makes the tile a button.
    void setPressable(bool pressable, const QString& toolTip = {});

Q_SIGNALS:
    void pressed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    QLabel* label_;
    QLabel* number_;
    QLabel* unit_;
    QLabel* change_;
    Sparkline* trend_;
    bool pressable_ = false;
};

} // namespace qingshou
