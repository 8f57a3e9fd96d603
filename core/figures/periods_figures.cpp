// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/periods_figures.h"

#include "core/base/working_calendar.h"

#include <algorithm>

namespace qingshou {
namespace {

std::optional<QDate> dated(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// What a mortgage may hang on.
bool hasMortgage(const LoanRow& loan)
{
    return loan.guaranteeType == GuaranteeType::Mortgage || loan.guaranteeType == GuaranteeType::Combined;
}

} // namespace

DebtDue debtDueOf(const LoanRow& loan)
{
    DebtDue due;
    for (const QDate day : {loan.dueOn, loan.instalmentLastOn})
        if (day.isValid())
            due.dueDates.push_back(day);
    return due;
}

GuaranteeTerms guaranteeTermsOf(const GuaranteeRow& guarantee, const LoanRow& loan)
{
    const QDate last = lastDayForPerformance(debtDueOf(loan)).value_or(QDate());
    const bool extended = loan.originalDueOn.isValid() && last.isValid() && loan.originalDueOn < last;
    GuaranteeTerms terms;
    terms.id = guarantee.id;
    terms.mode = guarantee.mode;
    terms.signedOn = guarantee.contractOn.isValid() ? guarantee.contractOn : loan.startOn;
    terms.agreedMonths = guarantee.agreedMonths;
    terms.agreedEnd = dated(guarantee.agreedUntilOn);
    terms.untilSettled = guarantee.untilSettled;
    terms.dueOn = extended ? loan.originalDueOn : last;
    if (extended)
        terms.extendedTo = last;
    terms.consentedInWriting = guarantee.consentedExtensionOn.isValid();
    terms.refusalEndedOn = dated(guarantee.refusalEndedOn);
    return terms;
}

LoanPeriods loanPeriods(const LoanRow& loan, const std::vector<GuaranteeRow>& guarantees,
                        const std::vector<LegalEventRow>& eventRows, const std::vector<JudgmentRow>& judgments,
                        const WorkingCalendar& calendar, QDate asOf, const PeriodAlertSettings& settings)
{
    const LegalEvents events = countingEvents(eventRows);
    LoanPeriods periods;
    periods.loan = loan.id;
    periods.limitation = limitationOf(debtDueOf(loan), events, calendar, asOf);
    periods.alert = periodAlert(periods.limitation.end, asOf, settings);
    for (const GuaranteeRow& row : guarantees) {
        GuarantorPeriod guarantor{row, guaranteePeriodOf(guaranteeTermsOf(row, loan), events, calendar, asOf), {}, {}};
        guarantor.alert = guaranteeAlert(guarantor.period.end, guarantor.period.state, asOf, settings);
        if (guarantor.period.debt)
            guarantor.debtAlert = periodAlert(guarantor.period.debt->end, asOf, settings);
        periods.guarantors.push_back(std::move(guarantor));
    }
    std::optional<Enforcement> newest;
    for (const JudgmentRow& row : judgments) {
        JudgmentPeriod judgment{row, enforcementOf(row.judgment(), events, calendar, asOf), {}};
        judgment.alert = periodAlert(judgment.enforcement.end, asOf, settings);
        newest = judgment.enforcement;
        periods.judgments.push_back(std::move(judgment));
    }
    if (hasMortgage(loan))
        periods.mortgage = securityDeadline(SecurityRight::Mortgage, periods.limitation, newest);
    if (periods.limitation.state == PeriodState::Running) {
        const QDate last =
            periods.limitation.lastEventOn.value_or(lastDayForPerformance(debtDueOf(loan)).value_or(asOf));
        periods.demandDue = loan.owed().total().isPositive() && demandDue(last, asOf, settings);
        periods.limitationOld = limitationOld(last, asOf, settings);
    }
    return periods;
}

std::optional<LoanPeriods> loanPeriods(Database& db, LoanId id, const WorkingCalendar& calendar, QDate asOf,
                                       const PeriodAlertSettings& settings)
{
    const std::optional<LoanRow> loan = LoanQuery(db).find(id);
    if (!loan)
        return std::nullopt;
    const LegalRepository legal(db);
    return loanPeriods(*loan, legal.guarantees(id), legal.events(id), legal.judgments(id), calendar, asOf, settings);
}

} // namespace qingshou
