// SPDX-License-Identifier: GPL-3.0-or-later
// Label and value pairs in two columns, as on a form that was filled in. Values wrap and can be selected.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace qingshou {

class Facts : public QWidget {
    Q_OBJECT

public:
    explicit Facts(QWidget* parent = nullptr);

    /// An empty value leaves the line out.
    void add(const QString& label, const QString& value);
    /// For money: right-aligned in tabular figures, never wrapped.
    void addAmount(const QString& label, const QString& value, bool strong = false);
    void addWidget(const QString& label, QWidget* value);
    bool isEmpty() const { return row_ == 0; }

private:
    QLabel* addLabel(const QString& label);

    QGridLayout* grid_;
    int row_ = 0;
};

} // namespace qingshou
