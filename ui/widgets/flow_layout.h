// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out like words: left to right, the next line when the line is full.
#pragma once

#include <QLayout>
#include <QList>

namespace qingshou {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing = 8, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override { return index >= 0 && index < count() ? items_.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const; ///< the height needed

    QList<QLayoutItem*> items_;
    int gap_;
};

} // namespace qingshou
