// SPDX-License-Identifier: GPL-3.0-or-later
// Which days are working days in mainland China: weekends, public holidays and make-up working days (调休).
// A year without a table has weekends only, and whatever leans on it is marked provisional (暂定).
// Used to move the last day of a period off a holiday (民法典 203) and to count working days.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <set>

namespace qingshou {

/// A day found by looking at the calendar; provisional when a year without a table was looked at.
struct CalendarDay {
    QDate date;
    bool provisional = false;
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

class WorkingCalendar {
public:
    /// Weekends only, every year provisional.
    WorkingCalendar() = default;
    /// The tables that come with the program (resources/calendar).
    static WorkingCalendar builtIn();

    /// Adds or replaces one year: {"holidays":{"2026-01-01":…},"workdays":{"2026-01-04":…}}; other keys are left
    /// alone. Refused with Invalid("calendar", what is wrong), and nothing changes, when it is not JSON, a day
    /// does not exist, days of two years are mixed, a day is both, or there is no day at all.
    Outcome addYear(const QByteArray& json);

    bool knowsYear(int year) const { return years_.contains(year); }
    bool isWorkingDay(QDate date) const;

    /// The date itself when it is a working day, else the next one after it.
    CalendarDay roll(QDate date) const;
    /// The count-th working day after (before, when negative) the date; the date itself for 0.
    CalendarDay addWorkingDays(QDate date, int count) const;
    /// Working days from first to last, both counted; 0 when last is before first.
    int workingDaysBetween(QDate first, QDate last) const;

private:
    std::set<int> years_;
    std::set<QDate> holidays_;
    std::set<QDate> makeUpDays_;
};

} // namespace qingshou
