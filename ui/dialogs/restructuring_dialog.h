// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes an extension or another restructuring: what changes, the new schedule as it is typed, on whose application,
// why. Says what the limits allow, who has to approve and what follows for class, days, interest and guarantors.
#pragma once

#include "core/services/restructuring_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;
class PlanVariant;

class RestructuringDialog : public FormDialog {
    Q_OBJECT

public:
    RestructuringDialog(const PageContext& context, const BorrowerView& view, LoanId loan, QWidget* parent);

protected:
    void save() override;

private:
    void loanChosen();
    void changeChosen();
    void follow();
    QString limitText() const;
    QString consequences() const;
    ProposeRestructuring proposal() const;
    RestructuringStand stand() const;

    BorrowerView view_;
    QComboBox* loan_;
    QComboBox* change_;
    PlanVariant* schedule_;
    QCheckBox* hardship_;
    DateEdit* appliedOn_;
    QLineEdit *application_, *reason_;
    QLabel *limits_, *effects_;
};

} // namespace qingshou
