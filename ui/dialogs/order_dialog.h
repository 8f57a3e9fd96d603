// SPDX-License-Identifier: GPL-3.0-or-later
// In what order money pays the parts of one loan: the cooperative's, one of the usual ones, or as the contract says.
// Sources: core/domain/allocation.h.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace qingshou {

class OrderDialog : public FormDialog {
    Q_OBJECT

public:
    OrderDialog(const PageContext& context, const BorrowerView& view, LoanId loan, QWidget* parent);

protected:
    void save() override;

private:
    void fill(const LoanCard& card);
    void move(int step);

    LoanId loan_;
    QComboBox* choice_;
    QListWidget* parts_;
    FormField* partsField_;
    QLineEdit* reason_;
};

} // namespace qingshou
