// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/period_text.h"

#include "core/base/dates.h"
#include "core/domain/seizure.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeriodText)
};

} // namespace

QString label(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Limitation:
        return Words::tr("Limitation");
    case PeriodKind::Guarantee:
        return Words::tr("Guarantee period");
    case PeriodKind::GuaranteeDebt:
        return Words::tr("Limitation of the guarantee debt");
    case PeriodKind::Enforcement:
        return Words::tr("Enforcement period");
    case PeriodKind::Seizure:
        return Words::tr("Seizure");
    }
    return {};
}

ChipStyle chipStyle(PeriodAlert alert)
{
    switch (alert) {
    case PeriodAlert::None:
        return ChipStyle::Plain;
    case PeriodAlert::Yellow:
        return ChipStyle::Yellow;
    case PeriodAlert::Orange:
        return ChipStyle::Orange;
    case PeriodAlert::Red:
        return ChipStyle::Red;
    case PeriodAlert::Black:
        return ChipStyle::Black;
    }
    return ChipStyle::Plain;
}

QString daysLeftText(const std::optional<int>& daysLeft, PeriodState state)
{
    if (!daysLeft)
        return label(state);
    if (*daysLeft > 0)
        return Words::tr("%n day(s) left", nullptr, *daysLeft);
    if (*daysLeft == 0)
        return Words::tr("Last day today");
    return Words::tr("%n day(s) past", nullptr, -*daysLeft);
}

QString deadlineText(const Deadline& end)
{
    if (end.safe == end.legal)
        return end.provisional ? Words::tr("%1 (provisional)").arg(toIso(end.safe)) : toIso(end.safe);
    return (end.provisional ? Words::tr("%1 (legal %2, provisional)") : Words::tr("%1 (legal %2)"))
        .arg(toIso(end.safe), toIso(end.legal));
}

QString deadlineText(const std::optional<Deadline>& end, PeriodState state)
{
    return end ? deadlineText(*end) : label(state);
}

QString whatToDo(const PeriodRow& row)
{
    const QString day = row.end ? toIso(row.end->safe) : QString();
    const bool near = row.alert == PeriodAlert::Red || row.alert == PeriodAlert::Orange;
    switch (row.state) {
    case PeriodState::Pending:
        return row.kind == PeriodKind::Enforcement
                   ? Words::tr("Follow the enforcement and record how it ends.")
                   : Words::tr("A procedure is open: follow it and record how it ends.");
    case PeriodState::Suspended:
        return Words::tr("Record the day the obstacle is removed; six months run from then.");
    case PeriodState::Judged:
        return Words::tr("Judgment given: watch the enforcement period.");
    case PeriodState::Preserved:
        return Words::tr("Claim against the guarantor kept; watch the limitation of the guarantee debt.");
    case PeriodState::Applied:
        return Words::tr("Applied for in time: resume whenever assets appear.");
    case PeriodState::NotStarted:
        return row.kind == PeriodKind::Enforcement ? Words::tr("Record the day the judgment was served or took effect.")
               : row.kind == PeriodKind::GuaranteeDebt
                   ? Words::tr("Runs once the guarantor can no longer refuse; record that day.")
                   : Words::tr("Not due yet; nothing to do.");
    case PeriodState::Running:
    case PeriodState::Passed:
        break;
    }
    const bool passed = row.state == PeriodState::Passed;
    switch (row.kind) {
    case PeriodKind::Limitation:
        if (passed)
            return Words::tr("A demand alone does nothing now: have the debtor sign that they agree to pay.");
        if (near)
            return Words::tr("Get a demand notice signed, or sue, by %1.").arg(day);
        if (row.demandDue)
            return Words::tr("Demand is due: get a notice signed and keep the receipt.");
        return Words::tr("Renew with a signed notice before %1.").arg(day);
    case PeriodKind::Guarantee:
        if (passed)
            return Words::tr("The guarantor is probably released; only a new guarantee helps.");
        return Words::tr("By %1 request a joint guarantor with proof; for a general one sue the debtor.").arg(day);
    case PeriodKind::GuaranteeDebt:
        if (passed)
            return Words::tr("The guarantor may refuse; have them sign that they agree to pay.");
        return Words::tr("Request the guarantor with proof, or sue, by %1.").arg(day);
    case PeriodKind::Enforcement:
        if (passed)
            return Words::tr("Too late unless the debtor does not object; ask the legal desk.");
        return Words::tr("Apply to the court for enforcement by %1.").arg(day);
    case PeriodKind::Seizure:
        if (passed)
            return Words::tr("The seizure has lapsed: apply to the court to seize it anew at once.");
        return Words::tr("Apply to the court in writing to renew the seizure before %1.").arg(day);
    }
    return {};
}

QString whatToDoForGuarantee(const GuaranteePeriod& period)
{
    if (period.state == PeriodState::Running && period.end) {
        const QString day = toIso(period.end->safe);
        return period.mode == GuaranteeMode::Joint
                   ? Words::tr("Request this guarantor, with proof, on or before %1.").arg(day)
                   : Words::tr("Sue or arbitrate against the debtor on or before %1.").arg(day);
    }
    PeriodRow row;
    row.kind = PeriodKind::Guarantee;
    row.state = period.state;
    row.end = period.end;
    return whatToDo(row);
}

std::optional<NextLegalDate> nextLegalDate(const std::vector<LoanPeriods>& periods, const std::vector<LoanCard>& loans,
                                           QDate asOf, const PeriodAlertSettings& settings)
{
    std::optional<NextLegalDate> running;
    std::optional<NextLegalDate> passed;
    const auto consider = [&](PeriodKind kind, PeriodState state, const std::optional<Deadline>& end, PeriodAlert alert,
                              const QString& loanNumber, const QString& about) {
        if (!end || (state != PeriodState::Running && state != PeriodState::Passed))
            return;
        const NextLegalDate next{kind, *end, daysLeft(*end, asOf), alert, loanNumber, about};
        std::optional<NextLegalDate>& kept = next.daysLeft >= 0 ? running : passed;
        const bool better =
            !kept || (next.daysLeft >= 0 ? next.daysLeft < kept->daysLeft : next.daysLeft > kept->daysLeft);
        if (better)
            kept = next;
    };
    for (const LoanPeriods& loan : periods) {
        const auto row =
            std::find_if(loans.begin(), loans.end(), [&](const LoanCard& card) { return card.loan.id == loan.loan; });
        const QString number = row == loans.end() ? QString() : row->loan.loanNumber;
        consider(PeriodKind::Limitation, loan.limitation.state, loan.limitation.end, loan.alert, number, {});
        for (const GuarantorPeriod& guarantor : loan.guarantors) {
            const QString& name = guarantor.guarantee.partyName;
            consider(PeriodKind::Guarantee, guarantor.period.state, guarantor.period.end, guarantor.alert, number,
                     name);
            if (guarantor.period.debt)
                consider(PeriodKind::GuaranteeDebt, guarantor.period.debt->state, guarantor.period.debt->end,
                         guarantor.debtAlert, number, name);
        }
        for (const JudgmentPeriod& judgment : loan.judgments)
            consider(PeriodKind::Enforcement, judgment.enforcement.state, judgment.enforcement.end, judgment.alert,
                     number, {});
    }
    for (const LoanCard& card : loans)
        for (const SeizureRow& row : card.seizures)
            if (!row.released())
                consider(PeriodKind::Seizure, PeriodState::Running, Deadline{row.untilOn, row.untilOn, false},
                         seizureAlert(row.untilOn, asOf, settings), card.loan.loanNumber, row.description);
    return running ? running : passed;
}

QString toText(const NextLegalDate& next)
{
    const QString what =
        next.about.isEmpty() ? label(next.kind) : Words::tr("%1 of %2").arg(label(next.kind), next.about);
    return Words::tr("%1 %2 · %3").arg(what, toIso(next.end.safe), daysLeftText(next.daysLeft, PeriodState::Running));
}

} // namespace qingshou
