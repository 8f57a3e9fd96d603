// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/concession_figures.h"

#include "core/base/dates.h"
#include "core/domain/penalty_interest.h"
#include "core/figures/restructuring_figures.h"

#include <algorithm>

namespace qingshou {
namespace {

/// A plan agreed, a waiver approved or a restructuring concluded since that day, other than this one.
bool concededSince(const BorrowerPage& page, LoanId loan, QDate since, PlanId except)
{
    const bool plan = std::any_of(page.plans.begin(), page.plans.end(), [&](const PlanRow& row) {
        return row.loan == loan && row.id != except && row.agreedOn.isValid() && row.agreedOn > since;
    });
    return plan || restructuredSince(page.restructurings, loan, since) ||
           std::any_of(page.waivers.begin(), page.waivers.end(), [&](const WaiverRow& row) {
               return row.loan == loan && row.decision == WaiverDecision::Approved && row.decidedOn > since;
           });
}

/// The rate that runs: the penalty rate once it is late, the contract's before; nothing when the ledger has none.
std::optional<Rate> runningRate(const LoanRow& loan, const LoanFigures& figures, int penaltyPercent)
{
    if (figures.days.worse() == 0)
        return loan.annualRate;
    if (loan.penaltyRate)
        return loan.penaltyRate;
    return loan.annualRate ? std::optional(loan.annualRate->plusPercent(penaltyPercent)) : std::nullopt;
}

} // namespace

ConcessionPreview concessionPreview(const BorrowerPage& page, const LoanRow& loan, const LoanFigures& figures,
                                    const ConcessionTerms& terms, const AccrualTerms& accrual, const FigureRules& rules,
                                    QDate asOf)
{
    ConcessionPreview preview;
    preview.againInPeriod = concededSince(page, loan.id, addMonths(asOf, -rules.risk.observationMonths), terms.plan);
    preview.outlook = concessionOutlook({.before = loan.riskClass.value_or(figures.floor.floor),
                                         .daysPastDue = figures.days.worse(),
                                         .hardship = terms.hardship,
                                         .againInPeriod = preview.againInPeriod,
                                         .repaymentDates = terms.repaymentDates},
                                        terms.change, asOf, rules.risk);
    if (terms.repaymentDates.empty())
        return preview;
    preview.until = *std::max_element(terms.repaymentDates.begin(), terms.repaymentDates.end());
    preview.daysThen = loanDaysPastDue(loan, preview.until).worse();
    preview.classThen = floorByDays(preview.daysThen, false, rules.risk);
    const std::optional<Rate> rate = runningRate(loan, figures, accrual.penaltyPercent);
    preview.rateUnknown = !rate;
    if (rate && preview.until > asOf)
        preview.accrued = simpleInterest(figures.owed.principal, *rate,
                                         daysBetween(asOf, preview.until, accrual.dayCount), accrual.dayCount);
    return preview;
}

} // namespace qingshou
