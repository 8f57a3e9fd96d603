// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that shortens itself with … and then shows the whole in its tooltip. Never for amounts.
#pragma once

#include <QLabel>

namespace qingshou {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace qingshou
