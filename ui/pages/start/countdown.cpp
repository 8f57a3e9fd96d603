// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/countdown.h"

#include <QPushButton>

namespace qingshou {

Countdown::Countdown(QPushButton* button) : QObject(button), button_(button), text_(button->text())
{
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, [this] {
        --left_;
        show();
    });
}

void Countdown::start(int seconds)
{
    left_ = seconds;
    tick_.start();
    show();
}

void Countdown::show()
{
    button_->setEnabled(left_ <= 0);
    button_->setText(left_ > 0 ? tr("Wait %n second(s)", nullptr, left_) : text_);
    if (left_ <= 0) {
        tick_.stop();
        Q_EMIT ended();
    }
}

} // namespace qingshou
