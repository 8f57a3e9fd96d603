// SPDX-License-Identifier: GPL-3.0-or-later
// Demand notices for one borrower or many: which kind, until when, who asks. Gives them their numbers, says who gets
// none and why, and goes on to the print.
#pragma once

#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace qingshou {

class DateEdit;
struct IssuedNotices;
struct IssueNotices;

class IssueNoticesDialog : public FormDialog {
    Q_OBJECT

public:
    IssueNoticesDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent);

protected:
    void save() override;

private:
    IssueNotices request() const;
    void goOn(const IssuedNotices& issued);
    QLineEdit* line(const QString& name);

    std::vector<BorrowerId> borrowers_;
    QComboBox* kind_;
    DateEdit *deadline_, *objection_;
    QLineEdit *phone_, *complaintPhone_, *firstStaff_, *secondStaff_;
};

} // namespace qingshou
