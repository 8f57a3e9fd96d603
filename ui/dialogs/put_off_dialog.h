// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps borrowers off the worklist until a day, with the reason. A legal period that ends earlier stays on it.
#pragma once

#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace qingshou {

class DateEdit;

class PutOffDialog : public FormDialog {
    Q_OBJECT

public:
    PutOffDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent);

protected:
    void save() override;

private:
    std::vector<BorrowerId> borrowers_;
    DateEdit* until_;
    QLineEdit* reason_;
};

} // namespace qingshou
