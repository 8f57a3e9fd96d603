// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/penalty_interest.h"

#include <algorithm>

namespace qingshou {

Rate penaltyRate(const PenaltyTerms& terms)
{
    const int percent = terms.misused ? std::max(terms.overduePercent, terms.misusePercent) : terms.overduePercent;
    return terms.contractRate.plusPercent(percent);
}

bool withinOfficialRange(const PenaltyTerms& terms)
{
    const bool overdue = terms.overduePercent >= 30 && terms.overduePercent <= 50;
    const bool misuse = terms.misusePercent >= 50 && terms.misusePercent <= 100;
    return overdue && (misuse || !terms.misused);
}

Accrual accrue(Money opening, QDate from, const std::vector<BalanceChange>& changes, QDate to, Rate annualRate,
               DayCount dayCount)
{
    std::vector<BalanceChange> sorted = changes;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.on < b.on; });

    Accrual accrual;
    Money balance = opening;
    QDate start = from;
    const auto closeSegment = [&](QDate end) {
        const int days = daysBetween(start, end, dayCount);
        if (days > 0 && balance.isPositive()) {
            const Money interest = simpleInterest(balance, annualRate, days, dayCount);
            accrual.segments.push_back({start, end, days, balance, interest});
            accrual.total += interest;
        }
        start = std::max(start, end);
    };
    for (const BalanceChange& change : sorted) {
        if (change.on >= to)
            break;
        closeSegment(change.on);
        balance += change.change;
    }
    closeSegment(to);
    return accrual;
}

Money doubledInterest(Money unpaid, int days)
{
    return unpaid.timesRatioHalfUp(qint64{175} * days, 1'000'000); // 1.75 per ten thousand a day
}

bool exceedsCeiling(Money charges, Money principal, int days, Rate ceiling)
{
    return charges > simpleInterest(principal, ceiling, days, DayCount::Act365);
}

} // namespace qingshou
