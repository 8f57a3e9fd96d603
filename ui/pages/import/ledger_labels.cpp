// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/ledger_labels.h"

#include "core/storage/loan_repository.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {

QString label(MoneyUnit value)
{
    switch (value) {
    case MoneyUnit::Yuan:
        return QCoreApplication::translate("LedgerLabels", "yuan");
    case MoneyUnit::Thousand:
        return QCoreApplication::translate("LedgerLabels", "thousand yuan");
    case MoneyUnit::Wan:
        return QCoreApplication::translate("LedgerLabels", "ten thousand yuan");
    }
    return {};
}

QString label(RateUnit value)
{
    switch (value) {
    case RateUnit::AnnualPercent:
        return QCoreApplication::translate("LedgerLabels", "% a year");
    case RateUnit::MonthlyPerMille:
        return QCoreApplication::translate("LedgerLabels", "‰ a month");
    case RateUnit::DailyPerTenThousand:
        return QCoreApplication::translate("LedgerLabels", "‱ a day");
    }
    return {};
}

QString label(TextEncoding value)
{
    switch (value) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Gb18030:
        return QStringLiteral("GB18030");
    }
    return {};
}

QString label(LedgerScope value)
{
    return value == LedgerScope::WholeBook ? QCoreApplication::translate("LedgerLabels", "All loans of its branches")
                                           : QCoreApplication::translate("LedgerLabels", "Only their bad loans");
}

QString label(ImportChangeKind value)
{
    switch (value) {
    case ImportChangeKind::Added:
        return QCoreApplication::translate("LedgerLabels", "New");
    case ImportChangeKind::Changed:
        return QCoreApplication::translate("LedgerLabels", "Changed");
    case ImportChangeKind::Moved:
        return QCoreApplication::translate("LedgerLabels", "Overdue state or guarantor only");
    case ImportChangeKind::Absent:
        return QCoreApplication::translate("LedgerLabels", "Absent");
    case ImportChangeKind::Back:
        return QCoreApplication::translate("LedgerLabels", "Back");
    }
    return {};
}

QString label(LoanMovement value)
{
    switch (value) {
    case LoanMovement::NewlyOverdue:
        return QCoreApplication::translate("LedgerLabels", "Newly overdue");
    case LoanMovement::NoLongerOverdue:
        return QCoreApplication::translate("LedgerLabels", "No longer overdue");
    case LoanMovement::NewlyBad:
        return QCoreApplication::translate("LedgerLabels", "Newly non-performing");
    case LoanMovement::NoLongerBad:
        return QCoreApplication::translate("LedgerLabels", "No longer non-performing");
    case LoanMovement::Worse:
        return QCoreApplication::translate("LedgerLabels", "Class worse");
    case LoanMovement::Better:
        return QCoreApplication::translate("LedgerLabels", "Class better");
    case LoanMovement::PaidInPart:
        return QCoreApplication::translate("LedgerLabels", "Paid in part");
    case LoanMovement::BalanceGone:
        return QCoreApplication::translate("LedgerLabels", "Balance down to zero");
    case LoanMovement::Grown:
        return QCoreApplication::translate("LedgerLabels", "Balance risen");
    case LoanMovement::OwnerChanged:
        return QCoreApplication::translate("LedgerLabels", "Owner changed");
    case LoanMovement::GuaranteeChanged:
        return QCoreApplication::translate("LedgerLabels", "Guarantee changed");
    case LoanMovement::DueDateChanged:
        return QCoreApplication::translate("LedgerLabels", "Due date changed");
    case LoanMovement::SideChanged:
        return QCoreApplication::translate("LedgerLabels", "Moved between the books");
    case LoanMovement::Relapsed:
        return QCoreApplication::translate("LedgerLabels", "Relapsed");
    }
    return {};
}

QString label(RelapseSince value)
{
    return value == RelapseSince::MonthEnd ? QCoreApplication::translate("LedgerLabels", "Relapsed since the month-end")
                                           : QCoreApplication::translate("LedgerLabels", "Relapsed since the year-end");
}

QString label(LoanMovements values)
{
    QStringList words;
    for (const LoanMovement movement : allValues<LoanMovement>())
        if (values.has(movement))
            words << label(movement);
    return words.join(QCoreApplication::translate("LedgerLabels", ", ", "between movements"));
}

QString storedClassLabel(int stored)
{
    const auto riskClass = classFromStored(stored);
    return riskClass ? label(*riskClass) : QString();
}

} // namespace qingshou
