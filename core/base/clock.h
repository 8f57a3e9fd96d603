// SPDX-License-Identifier: GPL-3.0-or-later
// Time comes in through here only, so that tests can stand at any moment.
#pragma once

#include <QDate>
#include <QDateTime>

namespace qingshou {

class Clock {
public:
    virtual ~Clock() = default;
    /// The instant, in UTC.
    virtual QDateTime now() const = 0;
    /// The calendar day in China (Asia/Shanghai), whatever time zone the PC is set to.
    QDate today() const { return chinaTime(now()).date(); }

    /// An instant as the wall clock in China shows it (UTC+8, no summer time since 1991).
    static QDateTime chinaTime(const QDateTime& instant) { return instant.toOffsetFromUtc(8 * 3600); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until told otherwise: for tests and for the demo's history.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : now_(now.toUTC()) {}
    QDateTime now() const override { return now_; }
    void set(const QDateTime& now) { now_ = now.toUTC(); }
    void advanceSeconds(qint64 seconds) { now_ = now_.addSecs(seconds); }

private:
    QDateTime now_;
};

} // namespace qingshou
