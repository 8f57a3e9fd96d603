// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/enforcement.h"

#include "core/domain/period_chain.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr int enforcementYears = 2;      // 民诉法 250
constexpr int daysToAppealJudgment = 15; // 民诉法 171
constexpr int daysToAppealRuling = 10;

bool isLater(const std::optional<QDate>& than, QDate date)
{
    return date.isValid() && (!than || date > *than);
}

/// The day of effect, and whether a year without a holiday table was looked at on the way.
std::optional<CalendarDay> effectOf(const Judgment& judgment, const WorkingCalendar& calendar, Enforcement& result)
{
    const auto effective = [&](CalendarDay day) {
        result.effectiveOn = day.date;
        result.steps.push_back({PeriodStepKind::Effective, day.date});
        return day;
    };
    if (judgment.effectiveOn)
        return effective({*judgment.effectiveOn, false});
    if (judgment.kind == JudgmentKind::Immediate || judgment.appealed)
        return std::nullopt;

    const int days = judgment.kind == JudgmentKind::Judgment ? daysToAppealJudgment : daysToAppealRuling;
    std::optional<QDate> lastServed;
    for (const QDate served : judgment.servedOn)
        if (isLater(lastServed, served))
            lastServed = served;
    if (!lastServed)
        return std::nullopt;
    const CalendarDay appeal = calendar.roll(lastServed->addDays(days));
    result.appealLastDay = appeal.date;
    result.steps.push_back({PeriodStepKind::Served, *lastServed});
    result.steps.push_back({PeriodStepKind::AppealEnded, appeal.date});
    return effective({appeal.date.addDays(1), appeal.provisional});
}

Deadline performanceOf(const Judgment& judgment, CalendarDay effect, const WorkingCalendar& calendar)
{
    std::optional<QDate> last;
    for (const QDate date : judgment.performBy)
        if (isLater(last, date))
            last = date;
    if (!last && judgment.performWithinDays)
        last = effect.date.addDays(*judgment.performWithinDays);
    if (!last) // none stated: from effect, which is no last day and is not rolled
        return {effect.date, effect.date, effect.provisional};
    Deadline performance = rolledDeadline(*last, calendar);
    performance.provisional = performance.provisional || effect.provisional;
    return performance;
}

} // namespace

Enforcement enforcementOf(const Judgment& judgment, const LegalEvents& events, const WorkingCalendar& calendar,
                          QDate asOf)
{
    Enforcement result;
    const auto effect = effectOf(judgment, calendar, result);
    if (!effect)
        return result;
    result.performBy = performanceOf(judgment, *effect, calendar);
    result.steps.push_back({PeriodStepKind::PerformanceEnded, result.performBy->safe, {}, {}, result.performBy->legal});

    LegalEvents afterEffect;
    std::copy_if(events.begin(), events.end(), std::back_inserter(afterEffect),
                 [&](const LegalEvent& event) { return !event.guarantee.isValid() && event.on >= effect->date; });
    ChainRule rule;
    rule.years = enforcementYears;
    rule.executionSettles = true;
    Chain chain = runChain(rule, {result.performBy->safe, result.performBy->legal, result.performBy->provisional},
                           afterEffect, calendar, asOf);
    result.state = asOf < effect->date ? PeriodState::NotStarted : chain.state;
    result.end = chain.end;
    result.lastEventOn = chain.lastEventOn;
    result.steps.insert(result.steps.end(), chain.steps.begin(), chain.steps.end());
    return result;
}

std::optional<Deadline> securityDeadline(SecurityRight right, const Limitation& claim,
                                         const std::optional<Enforcement>& enforcement)
{
    if (right == SecurityRight::PossessoryRight)
        return std::nullopt;
    return claim.state == PeriodState::Judged && enforcement ? enforcement->end : claim.end;
}

} // namespace qingshou
