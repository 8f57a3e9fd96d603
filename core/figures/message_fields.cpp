// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/message_fields.h"

#include <algorithm>

namespace qingshou {

Money dueByLedger(const std::vector<LoanRow>& loans)
{
    Money due;
    for (const LoanRow& loan : loans) {
        if (loan.absentSinceOn.isValid())
            continue;
        due = due + loan.arrears();
        if (loan.dueOn.isValid() && loan.dueOn <= loan.statisticsOn)
            due = due + loan.balance;
    }
    return due;
}

MessageFields messageFieldsOf(const QString& name, const QString& branch, const QString& staff,
                              const std::vector<LoanRow>& loans, QDate today)
{
    Money balance;
    QDate asOf;
    int days = 0;
    for (const LoanRow& loan : loans) {
        if (loan.absentSinceOn.isValid())
            continue;
        balance = balance + loan.balance;
        asOf = asOf.isValid() ? std::min(asOf, loan.statisticsOn) : loan.statisticsOn;
        days = std::max(days, loanDaysPastDue(loan, today).worse());
    }
    return {{messageField::name, name},
            {messageField::due, dueByLedger(loans).toYuan()},
            {messageField::balance, balance.toYuan()},
            {messageField::daysPastDue, QString::number(days)},
            {messageField::asOf, asOf.toString(QStringLiteral("yyyy年M月d日"))},
            {messageField::branch, branch},
            {messageField::staff, staff}};
}

} // namespace qingshou
