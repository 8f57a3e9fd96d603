// SPDX-License-Identifier: GPL-3.0-or-later
// Which loan an entry is about.
#pragma once

#include "ui/models/borrower_view.h"

class QComboBox;
class QWidget;

namespace qingshou {

QComboBox* loanCombo(const QString& objectName, QWidget* parent);
/// Fills it with the borrower's loans and chooses one; invalid: the main one.
void fillLoans(QComboBox& combo, const BorrowerView& view, LoanId chosen);
LoanId chosenLoan(const QComboBox& combo);

} // namespace qingshou
