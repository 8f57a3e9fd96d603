// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a notice: signed, refused, posted … Where that is proof it says which legal period moves, and moves
// it with the entry.
#pragma once

#include "core/storage/notice_repository.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;

class NoticeStepDialog : public FormDialog {
    Q_OBJECT

public:
    NoticeStepDialog(const PageContext& context, const NoticeRow& notice, QWidget* parent);

protected:
    void save() override;

private:
    QLineEdit* line(const QString& name);
    void showEffect();
    void attachScan();

    NoticeRow notice_;
    bool attaches_ = false; ///< the scan of the receipt is asked for once the step is saved
    QComboBox* step_;
    DateEdit* on_;
    QLineEdit *receivedBy_, *evidence_, *firstStaff_, *secondStaff_, *note_;
    QLabel* effect_;
};

} // namespace qingshou
