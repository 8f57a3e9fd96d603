// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a period on two readings. Warnings use `safe`; legal text shows both.
// 民法典 203: a last day on a holiday moves to the next working day.
#pragma once

#include "core/base/working_calendar.h"

#include <QDate>

namespace qingshou {

struct Deadline {
    QDate safe;               ///< un-rolled, or from the earlier base
    QDate legal;              ///< rolled off holidays
    bool provisional = false; ///< 暂定: the holidays of a year looked at are not known yet
    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// safe = the day itself, legal = rolled.
Deadline rolledDeadline(QDate day, const WorkingCalendar& calendar);

} // namespace qingshou
