// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaint.h"

namespace qingshou {

bool mayFollow(ComplaintState last, ComplaintState next)
{
    switch (next) {
    case ComplaintState::Registered:
        return false;
    case ComplaintState::Handling:
    case ComplaintState::Withdrawn:
        return isOpen(last);
    case ComplaintState::Answered:
        return last == ComplaintState::Handling;
    case ComplaintState::Closed:
        return last == ComplaintState::Answered;
    }
    return false;
}

CalendarDay complaintDeadline(const ComplaintTerms& terms, const ComplaintRules& rules, const WorkingCalendar& calendar)
{
    const int days = terms.extended  ? rules.complexDays + rules.extensionDays
                     : terms.complex ? rules.complexDays
                                     : rules.simpleDays;
    if (rules.workingDays)
        return calendar.addWorkingDays(terms.receivedOn, days);
    return {terms.receivedOn.addDays(days), false};
}

bool isSamePerson(const StaffMember& a, const StaffMember& b)
{
    if (a.user.isValid() && b.user.isValid())
        return a.user == b.user;
    const QString name = a.name.trimmed();
    return !name.isEmpty() && name == b.name.trimmed();
}

} // namespace qingshou
