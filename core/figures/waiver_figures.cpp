// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/waiver_figures.h"

#include "core/base/clock.h"
#include "core/figures/borrower_figures.h"

#include <algorithm>

namespace qingshou {
namespace {

const PlanRow* planOf(const WaiverRow& waiver, const std::vector<PlanRow>& plans)
{
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&](const PlanRow& plan) { return plan.id == waiver.plan; });
    return found == plans.end() ? nullptr : &*found;
}

ConditionStatus judgeLump(const WaiverRow& waiver, const std::vector<RecoveryEntry>& recoveries, QDate asOf,
                          WaiverFigures& figures)
{
    const Money sum = waiver.lumpSum.value_or(Money());
    const QDate from = waiver.decidedOn.isValid() ? waiver.decidedOn : asOf.addDays(1); // nothing counts yet
    figures.agreed = sum;
    figures.nextDueOn = waiver.lumpSumOn;
    return judgeLumpSum(sum, waiver.lumpSumOn, waiver.graceDays, from, receiptsOf(recoveries, waiver.loan), asOf);
}

ConditionStatus judgePlan(const WaiverRow& waiver, const PlanRow& plan, const std::vector<RecoveryEntry>& recoveries,
                          QDate asOf, WaiverFigures& figures)
{
    const QDate cancelledOn = plan.cancelledAt.isValid() ? Clock::chinaTime(plan.cancelledAt).date() : QDate();
    const bool cancelled = cancelledOn.isValid() && cancelledOn <= asOf;
    const std::vector<PlanInstalment> instalments = instalmentsOf(plan);
    const PlanStatus status = planStatus(plan, recoveries, cancelled ? cancelledOn : asOf, waiver.graceDays);
    for (const PlanInstalment& one : instalments)
        figures.agreed += one.amount;
    figures.nextDueOn = status.nextDueOn.value_or(QDate());
    return judgePlanKept(instalments, status, waiver.graceDays, cancelled ? cancelledOn : QDate());
}

} // namespace

WaiverFacts waiverFacts(const LoanRow& loan, const std::vector<StrategyRow>& newestFirst)
{
    WaiverFacts facts;
    facts.bad = loan.bookSide == BookSide::OffBook || (loan.riskClass && nonPerforming(*loan.riskClass));
    facts.evading = !newestFirst.empty() && newestFirst.front().willingness == Willingness::Evading;
    return facts;
}

WaiverFigures waiverFigures(const WaiverRow& waiver, const std::vector<PlanRow>& plans,
                            const std::vector<RecoveryEntry>& recoveries, QDate asOf)
{
    WaiverFigures figures;
    figures.waiver = waiver.id;
    ConditionStatus condition;
    const PlanRow* plan = planOf(waiver, plans);
    if (waiver.condition == WaiverCondition::LumpSum)
        condition = judgeLump(waiver, recoveries, asOf, figures);
    else if (plan)
        condition = judgePlan(waiver, *plan, recoveries, asOf, figures);
    figures.paid = condition.paid;
    figures.state = waiverState(waiver.decision, waiver.withdrawn(), condition);
    if (figures.state == WaiverState::InEffect)
        figures.effectOn = std::max(*condition.fulfilledOn, waiver.decidedOn);
    if (figures.state == WaiverState::FallenBack)
        figures.fallenBackOn = condition.brokenOn;
    if (figures.state != WaiverState::Proposed && figures.state != WaiverState::Approved)
        figures.nextDueOn = {};
    return figures;
}

LoanWaivers loanWaivers(const std::vector<WaiverRow>& waivers, const std::vector<PlanRow>& plans,
                        const std::vector<RecoveryEntry>& recoveries, LoanId loan, QDate statisticsOn, QDate asOf)
{
    LoanWaivers sums;
    for (const WaiverRow& waiver : waivers) {
        if (waiver.loan != loan)
            continue;
        const WaiverFigures figures = waiverFigures(waiver, plans, recoveries, asOf);
        if (figures.state == WaiverState::Approved)
            addTo(sums.pending, waiver.waived);
        else if (figures.effectOn && *figures.effectOn > statisticsOn)
            addTo(sums.inEffect, waiver.waived);
    }
    return sums;
}

LoanWaivers readLoanWaivers(Database& db, const std::vector<RecoveryEntry>& recoveries, BorrowerId borrower,
                            LoanId loan, QDate statisticsOn, QDate asOf)
{
    const std::vector<WaiverRow> waivers = WaiverRepository(db).ofLoan(loan);
    if (waivers.empty()) // of most loans
        return {};
    return loanWaivers(waivers, PlanRepository(db).ofBorrower(borrower), recoveries, loan, statisticsOn, asOf);
}

} // namespace qingshou
