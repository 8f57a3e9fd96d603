// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loan_combo.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace qingshou {

QComboBox* loanCombo(const QString& objectName, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    return combo;
}

void fillLoans(QComboBox& combo, const BorrowerView& view, LoanId chosen)
{
    const QSignalBlocker quiet(&combo);
    combo.clear();
    for (const LoanCard& card : view.page.loans)
        combo.addItem(QCoreApplication::translate("LoanCombo", "%1, balance %2")
                          .arg(card.loan.loanNumber, card.loan.balance.toYuan()),
                      card.loan.id.value);
    const LoanId wanted = chosen.isValid() ? chosen : view.mainLoan();
    combo.setCurrentIndex(std::max(0, combo.findData(wanted.value)));
}

LoanId chosenLoan(const QComboBox& combo)
{
    return LoanId{combo.currentData().toLongLong()};
}

} // namespace qingshou
