// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a complaint that need more than a reason: to whom it is given, and the answer.
#pragma once

#include "core/services/complaint_service.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace qingshou {

class DateEdit;

class ComplaintAssignDialog : public FormDialog {
    Q_OBJECT

public:
    ComplaintAssignDialog(const PageContext& context, const ComplaintRow& complaint, QWidget* parent);

protected:
    void save() override;

private:
    ComplaintId complaint_;
    QComboBox* handler_;
    QCheckBox* complex_;
};

class ComplaintAnswerDialog : public FormDialog {
    Q_OBJECT

public:
    ComplaintAnswerDialog(const PageContext& context, const ComplaintRow& complaint, QWidget* parent);

protected:
    void save() override;

private:
    ComplaintId complaint_;
    QComboBox* outcome_;
    DateEdit* on_;
    QPlainTextEdit* answer_;
    DateEdit* returnVisit_ = nullptr; ///< of a borrower
};

} // namespace qingshou
