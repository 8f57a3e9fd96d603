// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace qingshou {

IdleWatch::IdleWatch(std::shared_ptr<const Clock> clock, QObject* parent) : QObject(parent), clock_(std::move(clock))
{
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(int minutes)
{
    stop();
    minutes_ = minutes;
    last_ = clock_->now();
    if (minutes_ <= 0)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    tick_.start();
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    tick_.stop();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        last_ = clock_->now();
        break;
    default:
        break;
    }
    return false;
}

void IdleWatch::look()
{
    const qint64 passed = last_.secsTo(clock_->now());
    if (passed < 0)
        last_ = clock_->now(); // the clock was set back
    else if (passed >= minutes_ * 60LL)
        Q_EMIT idle();
}

} // namespace qingshou
