// SPDX-License-Identifier: GPL-3.0-or-later
// Plans a contact with one borrower or many: by what, on which day, what for. And takes such plans back.
#pragma once

#include "ui/dialogs/reason_dialog.h"

class QComboBox;

namespace qingshou {

class DateEdit;

class PlanContactDialog : public FormDialog {
    Q_OBJECT

public:
    PlanContactDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent);

protected:
    void save() override;

private:
    std::vector<BorrowerId> borrowers_;
    QComboBox* channel_;
    DateEdit* on_;
    QComboBox* purpose_;
};

/// Asks for the reason and withdraws what stands of these borrowers' planned contacts. To be shown.
ReasonDialog* withdrawPlannedDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent);

} // namespace qingshou
