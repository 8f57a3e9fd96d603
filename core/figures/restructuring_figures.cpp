// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/restructuring_figures.h"

#include "core/domain/concession.h"
#include "core/domain/plan_tracking.h"

#include <algorithm>

namespace qingshou {
namespace {

/// The days of instalments that were not paid by then plus grace; what was paid later does not mend it.
std::vector<QDate> missedOf(const RestructuringRow& row, const std::vector<ScheduleRow>& rows,
                            const std::vector<RecoveryEntry>& recoveries, int graceDays, QDate asOf)
{
    std::vector<PlanInstalment> instalments;
    for (const ScheduleRow& one : rows)
        instalments.push_back({one.number, one.dueOn, one.payment});
    const PlanStatus status =
        trackPlan(instalments, receiptsOf(recoveries, row.loan), row.concludedOn, asOf, graceDays);
    std::vector<QDate> missed;
    for (size_t i = 0; i < status.instalments.size() && i < rows.size(); ++i)
        if (status.instalments[i].late)
            missed.push_back(rows[i].dueOn);
    return missed;
}

} // namespace

RestructuringFigures restructuringFigures(const RestructuringRow& row, const LoanRow& loan,
                                          const std::vector<RecoveryEntry>& recoveries, int graceDays,
                                          const RiskSettings& settings, QDate asOf)
{
    RestructuringFigures figures{.restructuring = row.id, .state = row.state()};
    const std::vector<ScheduleRow> rows = row.instalments();
    if (rows.empty())
        return figures;
    figures.until = rows.back().dueOn;
    if (figures.state != RestructuringState::Concluded)
        return figures;
    figures.notFollowed = row.terms.change == ContractChange::Extension && loan.dueOn.isValid() &&
                          loan.dueOn < figures.until && row.concludedOn < loan.statisticsOn;
    ConcessionFacts facts{
        .before = row.classBefore, .daysPastDue = row.daysBefore, .hardship = row.hardship, .againInPeriod = row.again};
    for (const ScheduleRow& one : rows)
        facts.repaymentDates.push_back(one.dueOn);
    facts.missedOn = missedOf(row, rows, recoveries, graceDays, asOf);
    const ConcessionOutlook outlook = concessionOutlook(facts, row.terms.change, asOf, settings);
    if (!outlook.restructured)
        return figures;
    figures.observation = outlook.observation;
    figures.floor = outlook.floor;
    // From the agreement on: what comes before the first repayment is not better for it.
    figures.observed = asOf >= row.concludedOn && figures.observation && asOf <= figures.observation->end;
    figures.tooGood = figures.observed && loan.riskClass && isWorse(figures.floor, *loan.riskClass);
    return figures;
}

bool restructuredSince(const std::vector<RestructuringRow>& rows, LoanId loan, QDate since, RestructuringId except)
{
    return std::any_of(rows.begin(), rows.end(), [&](const RestructuringRow& row) {
        return row.loan == loan && row.id != except && row.state() == RestructuringState::Concluded &&
               row.concludedOn > since;
    });
}

} // namespace qingshou
