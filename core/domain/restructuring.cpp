// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/restructuring.h"

#include "core/base/dates.h"

#include <algorithm>

namespace qingshou {
namespace {

/// A year from `start`, and not before the second repayment date, of which `start` is the first unless it was missed.
QDate endOfObservation(QDate start, bool startWasPaid, const std::vector<QDate>& repaymentDates,
                       const RiskSettings& settings)
{
    QDate end = addMonths(start, std::max(1, settings.observationMonths));
    int paid = startWasPaid ? 1 : 0;
    for (const QDate date : repaymentDates) {
        if (date <= start)
            continue;
        if (++paid == 2) {
            end = std::max(end, date);
            break;
        }
    }
    return end;
}

} // namespace

bool isRestructured(const std::vector<Difficulty>& difficulties, const std::vector<ContractChange>& changes)
{
    return !difficulties.empty() && !changes.empty();
}

RiskFloorReason restructuringFloor(const RestructuringFacts& facts, const RiskSettings& settings)
{
    if (facts.againInPeriod) {
        const RiskClass floor =
            nonPerforming(facts.before) ? worse(facts.before, settings.restructuredAgain) : settings.restructuredAgain;
        return {RiskTrigger::RestructuredAgain, floor};
    }
    const bool mayBeSpecialMention = !nonPerforming(facts.before) || facts.refinancing || facts.upgradeSatisfied;
    return {RiskTrigger::Restructured, mayBeSpecialMention ? RiskClass::SpecialMention : facts.before};
}

ObservationPeriod observationPeriod(const ObservationFacts& facts, QDate asOf, const RiskSettings& settings)
{
    std::vector<QDate> dates = facts.repaymentDates;
    std::sort(dates.begin(), dates.end());
    std::vector<QDate> missed = facts.missedOn;
    std::sort(missed.begin(), missed.end());

    ObservationPeriod period{facts.firstRepaymentOn, endOfObservation(facts.firstRepaymentOn, true, dates, settings),
                             false};
    size_t next = 0;
    for (;;) {
        // Misses within the period first; only a period that ran out can fail for an unresolved difficulty.
        while (next < missed.size() && missed[next] < period.start)
            ++next;
        if (next < missed.size() && missed[next] <= period.end && missed[next] <= asOf) {
            const QDate on = missed[next++];
            period = {on, endOfObservation(on, false, dates, settings), true};
        } else if (facts.difficultyUnresolved && period.end < asOf) {
            period = {period.end, endOfObservation(period.end, true, dates, settings), true};
        } else {
            return period;
        }
    }
}

} // namespace qingshou
