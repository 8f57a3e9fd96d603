// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/limitation.h"

#include "core/domain/period_chain.h"

#include <algorithm>

namespace qingshou {

std::optional<QDate> lastDayForPerformance(const DebtDue& due)
{
    std::optional<QDate> last;
    for (const QDate date : due.dueDates)
        if (date.isValid() && (!last || date > *last))
            last = date;
    // Acceleration only ever brings the day forward.
    if (due.acceleratedTo && (!last || *due.acceleratedTo < *last))
        last = due.acceleratedTo;
    return last ? last : due.graceEnd;
}

Limitation limitationOf(const DebtDue& due, const LegalEvents& events, const WorkingCalendar& calendar, QDate asOf)
{
    const auto base = lastDayForPerformance(due);
    if (!base)
        return {};
    LegalEvents againstDebtors;
    std::copy_if(events.begin(), events.end(), std::back_inserter(againstDebtors),
                 [](const LegalEvent& event) { return !event.guarantee.isValid(); });
    ChainRule rule;
    rule.oldTwoYears = rule.capped = rule.reconfirmable = rule.judgmentSupersedes = true;
    Chain chain = runChain(rule, {*base, *base}, againstDebtors, calendar, asOf);
    return {chain.state, chain.end, chain.cap, chain.lastEventOn, chain.reconfirmed, std::move(chain.steps)};
}

std::vector<DayRange> performanceDaysEnding(const DayRange& ends)
{
    std::vector<DayRange> days{monthsBefore(ends, 12 * ChainRule{}.years)};
    if (ends.first < threeYearsSince)
        days.push_back(monthsBefore(ends, 12 * 2));
    return days;
}

} // namespace qingshou
