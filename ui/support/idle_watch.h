// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when nobody has touched keyboard or mouse for so many minutes. Goes by the wall clock, so that time while the
// computer slept counts too.
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace qingshou {

class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    /// Begins afresh; 0 minutes: never.
    void start(int minutes);
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    std::shared_ptr<const Clock> clock_;
    QTimer tick_;
    QDateTime last_;
    int minutes_ = 0;
};

} // namespace qingshou
