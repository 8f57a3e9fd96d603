// SPDX-License-Identifier: GPL-3.0-or-later
// Property that a court has seized for a loan: recorded, renewed or released. Shows the last day before saving. Source
// of the rule: core/domain/seizure.h.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;

class SeizureDialog : public FormDialog {
    Q_OBJECT

public:
    enum class Task { Record, Renew, Release };

    /// seizure: the one to renew or release.
    SeizureDialog(const PageContext& context, const BorrowerView& view, LoanId loan, Task task,
                  const SeizureRow& seizure, QWidget* parent);

protected:
    void save() override;

private:
    void makeFields();
    void addRecordFields();
    void addRenewFields();
    void addReleaseFields();
    void preview();
    DateEdit* day(const QString& objectName, bool future = false);
    QLineEdit* line(const QString& objectName, int longest);

    BorrowerView view_;
    LoanId loan_;
    Task task_;
    SeizureRow seizure_;
    QComboBox* property_;
    QComboBox* whose_;
    QLineEdit* description_;
    QLineEdit* court_;
    QLineEdit* number_;
    DateEdit* from_; ///< seized, renewed or released on
    DateEdit* until_;
    QLineEdit* note_; ///< or the reason of the release
    QLabel* preview_;
};

} // namespace qingshou
