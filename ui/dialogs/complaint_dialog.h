// SPDX-License-Identifier: GPL-3.0-or-later
// Registers a complaint, negative publicity or an incident: of a borrower, or of a branch where it is of none.
#pragma once

#include "core/services/complaint_service.h"
#include "core/storage/loan_query.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace qingshou {

class DateEdit;

class ComplaintDialog : public FormDialog {
    Q_OBJECT

public:
    struct About {
        BorrowerId borrower{}; ///< none: of a branch that is chosen
        QString name{};
    };

    ComplaintDialog(const PageContext& context, const About& about, QWidget* parent);

protected:
    void save() override;

private:
    void showDeadline();

    About about_;
    QComboBox *kind_, *channel_, *concerned_;
    QComboBox* branch_ = nullptr; ///< without a borrower
    DateEdit* received_;
    QLineEdit* complainant_;
    QPlainTextEdit* asserted_;
    QCheckBox* complex_;
    QLabel* deadline_;
};

inline ComplaintDialog::About complaintOf(const BorrowerRow& borrower)
{
    return {borrower.id, borrower.name};
}

} // namespace qingshou
