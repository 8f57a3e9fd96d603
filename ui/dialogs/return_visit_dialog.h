// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules a return visit, and records what came of one.
#pragma once

#include "core/services/return_visit_service.h"
#include "core/storage/loan_query.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace qingshou {

class DateEdit;

class ReturnVisitDialog : public FormDialog {
    Q_OBJECT

public:
    struct About {
        BorrowerId borrower{};
        QString name{};
        ComplaintId complaint{}; ///< after one
        StaffMember officer{};   ///< to be proposed
    };

    ReturnVisitDialog(const PageContext& context, const About& about, QWidget* parent);

protected:
    void save() override;

private:
    About about_;
    QComboBox *channel_, *officer_;
    DateEdit* on_;
    QLineEdit* purpose_;
};

inline ReturnVisitDialog::About returnVisitOf(const BorrowerRow& borrower)
{
    return {borrower.id, borrower.name, {}, {{}, borrower.owner}};
}
inline ReturnVisitDialog::About returnVisitAfter(const ComplaintRow& complaint)
{
    return {complaint.borrower, complaint.borrowerName, complaint.id, complaint.concerned};
}

class ReturnVisitResultDialog : public FormDialog {
    Q_OBJECT

public:
    ReturnVisitResultDialog(const PageContext& context, const ReturnVisitRow& visit, QWidget* parent);

protected:
    void save() override;

private:
    ReturnVisitId visit_;
    DateEdit* on_;
    QComboBox* satisfaction_;
    QLineEdit* remark_;
};

} // namespace qingshou
