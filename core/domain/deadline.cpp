// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deadline.h"

namespace qingshou {

Deadline rolledDeadline(QDate day, const WorkingCalendar& calendar)
{
    const CalendarDay rolled = calendar.roll(day);
    return {day, rolled.date, rolled.provisional};
}

} // namespace qingshou
