// SPDX-License-Identifier: GPL-3.0-or-later
// Says who must collect from the borrowers that are selected. Nobody named: back to what the ledger says.
#pragma once

#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace qingshou {

class AssignOwnerDialog : public FormDialog {
    Q_OBJECT

public:
    AssignOwnerDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent);

protected:
    void save() override;

private:
    std::vector<BorrowerId> borrowers_;
    QComboBox* owner_;
    QLineEdit* reason_;
};

} // namespace qingshou
