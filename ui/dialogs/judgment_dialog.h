// SPDX-License-Identifier: GPL-3.0-or-later
// A judgment, ruling or other title: when it was served and took effect, by when it is to be performed. Shows the last
// day for applying for enforcement before saving. Source of the rule: core/domain/enforcement.h.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace qingshou {

class DateEdit;

class JudgmentDialog : public FormDialog {
    Q_OBJECT

public:
    /// judgment: to correct that one, with a reason; none: a new one.
    JudgmentDialog(const PageContext& context, const BorrowerView& view, LoanId loan, JudgmentId judgment,
                   QWidget* parent);

protected:
    void save() override;

private:
    void makeFields();
    void arrange();
    void fill(const JudgmentRow& row);
    void kindChosen();
    void preview();
    RecordJudgment typed() const;
    DateEdit* day(const QString& objectName, bool future = false);

    BorrowerView view_;
    LoanId loan_;
    JudgmentId judgment_;
    QComboBox* kind_;
    QLineEdit* number_;
    QComboBox* procedure_;
    DateEdit* decided_;
    DateEdit* servedBank_;
    DateEdit* servedDebtor_;
    QCheckBox* appealed_;
    DateEdit* effective_;
    QSpinBox* withinDays_;
    DateEdit* untilDay_;
    QLineEdit* note_;
    QLineEdit* reason_;
    QLabel* preview_;
};

} // namespace qingshou
