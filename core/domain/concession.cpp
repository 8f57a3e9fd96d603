// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/concession.h"

#include <algorithm>

namespace qingshou {

ConcessionOutlook concessionOutlook(const ConcessionFacts& facts, ContractChange change, QDate asOf,
                                    const RiskSettings& settings)
{
    std::vector<Difficulty> difficulties;
    if (facts.daysPastDue > 0)
        difficulties.push_back(Difficulty::AlreadyOverdue);
    if (nonPerforming(facts.before))
        difficulties.push_back(Difficulty::AlreadyBad);
    if (facts.hardship)
        difficulties.push_back(Difficulty::CapacityDown);
    ConcessionOutlook outlook;
    outlook.restructured = isRestructured(difficulties, {change});
    if (!outlook.restructured)
        return outlook;
    outlook.floor = restructuringFloor({.before = facts.before,
                                        .refinancing = change == ContractChange::Refinancing,
                                        .againInPeriod = facts.againInPeriod},
                                       settings)
                        .floor;
    if (!facts.repaymentDates.empty()) {
        const QDate first = *std::min_element(facts.repaymentDates.begin(), facts.repaymentDates.end());
        outlook.observation = observationPeriod(
            {.firstRepaymentOn = first, .repaymentDates = facts.repaymentDates, .missedOn = facts.missedOn}, asOf,
            settings);
    }
    return outlook;
}

} // namespace qingshou
