// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/strategy_facts.h"

#include <algorithm>

namespace qingshou {
namespace {

bool isRed(const LoanPeriods& loan)
{
    return loan.alert == PeriodAlert::Red ||
           std::any_of(loan.guarantors.begin(), loan.guarantors.end(), [](const GuarantorPeriod& guarantor) {
               return guarantor.alert == PeriodAlert::Red || guarantor.debtAlert == PeriodAlert::Red;
           });
}

} // namespace

StrategyFacts strategyFacts(const BorrowerPage& page, const BorrowerFigures& figures,
                            const std::vector<LoanPeriods>& periods, Capacity capacity, Willingness willingness)
{
    StrategyFacts facts;
    facts.riskClass = std::max(figures.worstFloor, figures.worstLedgerClass.value_or(RiskClass::Normal));
    facts.capacity = capacity;
    facts.willingness = willingness;
    facts.daysPastDue = figures.daysPastDue;
    facts.owed = figures.owed.total();
    for (const LoanCard& card : page.loans) {
        const auto loan = std::find_if(figures.loans.begin(), figures.loans.end(),
                                       [&](const LoanFigures& one) { return one.loan == card.loan.id; });
        if (loan == figures.loans.end() || !loan->owed.total().isPositive())
            continue;
        if (std::find(facts.guarantees.begin(), facts.guarantees.end(), card.loan.guaranteeType) ==
            facts.guarantees.end())
            facts.guarantees.push_back(card.loan.guaranteeType);
        facts.periodEnding |= std::any_of(periods.begin(), periods.end(), [&](const LoanPeriods& one) {
            return one.loan == card.loan.id && isRed(one);
        });
    }
    facts.brokenPromises = static_cast<int>(
        std::count_if(figures.promises.begin(), figures.promises.end(), [](const PromiseFigures& promise) {
            return !promise.withdrawn && promise.state == PromiseState::Broken;
        }));
    return facts;
}

} // namespace qingshou
