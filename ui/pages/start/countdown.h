// SPDX-License-Identifier: GPL-3.0-or-later
// The wait after a refused password: counts down the seconds on the button that waits.
#pragma once

#include <QObject>
#include <QTimer>

class QPushButton;

namespace qingshou {

class Countdown : public QObject {
    Q_OBJECT

public:
    explicit Countdown(QPushButton* button);
    void start(int seconds);
    bool isRunning() const { return left_ > 0; }

Q_SIGNALS:
    void ended();

private:
    void show();

    QPushButton* button_;
    QString text_;
    QTimer tick_;
    int left_ = 0;
};

} // namespace qingshou
