// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a repayment plan: two variants side by side with their schedules, totals and the difference; keeps one as a
// draft or as agreed.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;
class PlanVariant;

class PlanDialog : public FormDialog {
    Q_OBJECT

public:
    PlanDialog(const PageContext& context, const BorrowerView& view, LoanId loan, QWidget* parent);

Q_SIGNALS:
    void drafted(qingshou::PlanId plan);

protected:
    void save() override;

private:
    void loanChosen();
    void compare();
    void showEffects();
    PlanVariant& chosenVariant() const;
    void keep(bool agreed);

    BorrowerView view_;
    QComboBox* loan_;
    PlanVariant* first_;
    PlanVariant* second_;
    QLabel* difference_;
    QLabel* effects_;
    QComboBox* which_;
    DateEdit* agreedOn_;
    QLineEdit* note_;
    QPushButton* draft_;
};

} // namespace qingshou
