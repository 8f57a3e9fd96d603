// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/borrower_figures.h"

#include <algorithm>

namespace qingshou {
namespace {

std::vector<PromiseFigures> promiseFigures(const BorrowerPage& page, QDate asOf)
{
    const std::vector<PromiseStatus> states =
        judgePromises(standingPromises(page.promises), receiptsOf(page.recoveries), asOf, 0);
    std::vector<PromiseFigures> figures;
    for (const PromiseRow& row : page.promises) {
        PromiseFigures figure{row.id, PromiseState::Open, {}, {}, row.withdrawn()};
        const auto state = std::find_if(states.begin(), states.end(),
                                        [&](const PromiseStatus& status) { return status.id == row.id; });
        if (state != states.end())
            figure = {row.id, state->state, state->paid, state->keptOn, false};
        figures.push_back(figure);
    }
    return figures;
}

std::map<PlanId, PlanStatus> planFigures(const BorrowerPage& page, const FigureRules& rules, QDate asOf)
{
    std::map<PlanId, PlanStatus> figures;
    for (const PlanRow& plan : page.plans)
        if (plan.state == PlanState::Agreed)
            figures.emplace(plan.id, planStatus(plan, page.recoveries, asOf, rules.instalmentGraceDays));
    return figures;
}

} // namespace

std::vector<PlanInstalment> instalmentsOf(const PlanRow& plan)
{
    std::vector<PlanInstalment> instalments;
    for (const ScheduleRow& row : plan.instalments)
        instalments.push_back({row.number, row.dueOn, row.payment});
    return instalments;
}

PlanStatus planStatus(const PlanRow& plan, const std::vector<RecoveryEntry>& recoveries, QDate asOf, int graceDays)
{
    return trackPlan(instalmentsOf(plan), receiptsOf(recoveries, plan.loan), plan.agreedOn, asOf, graceDays);
}

AllocationRule allocationRuleOf(const LoanRow& loan, const AllocationRule& cooperative)
{
    const std::optional<AllocationRule> own = parseAllocationRule(loan.allocationOrder);
    if (!own)
        return cooperative;
    AllocationRule rule = *own;
    rule.interestOrder = cooperative.interestOrder;
    rule.principalFirstAfterDays = cooperative.principalFirstAfterDays;
    return rule;
}

LoanFigures loanFigures(const LoanRow& loan, const std::vector<RecoveryEntry>& recoveries, const LoanWaivers& waivers,
                        const FigureRules& rules, QDate asOf)
{
    LoanFigures figures;
    figures.loan = loan.id;
    figures.days = loanDaysPastDue(loan, asOf);
    figures.ledgerClass = loan.riskClass;
    // A settled loan has no floor: nothing is late on it any more.
    const bool owing = loan.balance.isPositive();
    const int days = owing && figures.days.worse() >= rules.firstLateDay ? figures.days.worse() : 0;
    figures.floor = riskFloor(days, RiskFacts{.daysOnly = true}, rules.risk);
    figures.deviates = loan.riskClass && deviates(*loan.riskClass, figures.floor.floor);
    figures.ledgerOwed = loan.owed();
    figures.paidSince = paidBetween(recoveries, loan.id, loan.statisticsOn, asOf);
    figures.waivedSince = waivers.inEffect;
    figures.owed = leftOf(leftOf(figures.ledgerOwed, figures.paidSince), figures.waivedSince);
    figures.pending = waivers.pending;
    return figures;
}

BorrowerFigures borrowerFigures(const BorrowerPage& page, const FigureRules& rules, QDate asOf)
{
    BorrowerFigures figures;
    figures.asOf = asOf;
    for (const LoanCard& card : page.loans) {
        const LoanWaivers waivers =
            loanWaivers(page.waivers, page.plans, page.recoveries, card.loan.id, card.loan.statisticsOn, asOf);
        LoanFigures loan = loanFigures(card.loan, page.recoveries, waivers, rules, asOf);
        for (const BalanceFall& fall : card.unexplainedFalls)
            loan.unexplained += fall.unexplained();
        figures.daysPastDue = std::max(figures.daysPastDue, loan.days.worse());
        if (loan.ledgerClass)
            figures.worstLedgerClass = worse(figures.worstLedgerClass.value_or(RiskClass::Normal), *loan.ledgerClass);
        figures.worstFloor = worse(figures.worstFloor, loan.floor.floor);
        figures.deviates = figures.deviates || loan.deviates;
        figures.daysDisagree = figures.daysDisagree || loan.days.disagree();
        addTo(figures.owed, loan.owed);
        figures.unexplained += loan.unexplained;
        figures.loans.push_back(std::move(loan));
    }
    figures.promises = promiseFigures(page, asOf);
    figures.plans = planFigures(page, rules, asOf);
    for (const WaiverRow& waiver : page.waivers)
        figures.waivers.push_back(waiverFigures(waiver, page.plans, page.recoveries, asOf));
    for (const RestructuringRow& row : page.restructurings)
        for (const LoanCard& card : page.loans)
            if (card.loan.id == row.loan)
                figures.restructurings.push_back(
                    restructuringFigures(row, card.loan, page.recoveries, rules.instalmentGraceDays, rules.risk, asOf));
    return figures;
}

} // namespace qingshou
