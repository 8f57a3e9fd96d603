// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to end a debt side by side: what each brings and costs, what it is worth today, when it is over and who has to
// approve, at every key; to be printed.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"
#include "ui/models/ways_table.h"

class QComboBox;
class QLabel;

namespace qingshou {

class WaysInputs;

class WaysDialog : public FormDialog {
    Q_OBJECT

public:
    WaysDialog(const PageContext& context, const BorrowerView& view, LoanId loan, QWidget* parent);

protected:
    void save() override; ///< prints

private:
    void loanChosen();
    void compute();

    BorrowerView view_;
    QComboBox* loan_;
    QLabel* owed_;
    WaysInputs* inputs_;
    WaysModel* ways_;
    CashModel* cash_;
};

} // namespace qingshou
