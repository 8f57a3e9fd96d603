// SPDX-License-Identifier: GPL-3.0-or-later
// Legal periods in words: what kind, how it stands, how its date came about, and what to do now. Sources of the rules:
// core/domain/limitation.h, guarantee_period.h, enforcement.h. Dates are the safe reading; legal days stand beside it.
#pragma once

#include "core/figures/periods_figures.h"
#include "core/storage/borrower_query.h"
#include "ui/widgets/chip.h"

#include <QStringList>

namespace qingshou {

QString label(PeriodKind kind);
ChipStyle chipStyle(PeriodAlert alert);

/// "12 days left", "passed 3 days ago", "today is the last day"; how it stands when there is no end.
QString daysLeftText(const std::optional<int>& daysLeft, PeriodState state);
/// "2027-02-28", with the legal day and 暂定 when they differ: "2027-02-28 (legal 2027-03-01, provisional)".
QString deadlineText(const Deadline& end);
QString deadlineText(const std::optional<Deadline>& end, PeriodState state);

/// How the date came about, one sentence a step. events: those of the loan, to name what moved the period.
QStringList stepTexts(const PeriodSteps& steps, const std::vector<LegalEventRow>& events);

/// What an officer should do now. One sentence.
QString whatToDo(const PeriodRow& row);
/// The same with the mode of the guarantee known, which decides how it is kept.
QString whatToDoForGuarantee(const GuaranteePeriod& period);

/// The next day that matters over all periods of a borrower's loans.
struct NextLegalDate {
    PeriodKind kind = PeriodKind::Limitation;
    Deadline end{};
    int daysLeft = 0;
    PeriodAlert alert = PeriodAlert::None;
    QString loanNumber{};
    QString about{}; ///< the guarantor, or the property that is seized; empty: the debtor's
};
/// The running period that ends first, seizures among them; else the one that passed last; nothing when none has an
/// end.
std::optional<NextLegalDate> nextLegalDate(const std::vector<LoanPeriods>& periods, const std::vector<LoanCard>& loans,
                                           QDate asOf, const PeriodAlertSettings& settings);
QString toText(const NextLegalDate& next);

} // namespace qingshou
