// SPDX-License-Identifier: GPL-3.0-or-later
// One recorded legal event: what it is and what proves it; ending a procedure or an obstacle, or taking the entry back
// by a correcting one.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QComboBox;

namespace qingshou {

class DateEdit;

class LegalEventDialog : public FormDialog {
    Q_OBJECT

public:
    LegalEventDialog(const PageContext& context, const BorrowerView& view, LegalEventId event, QWidget* parent);

protected:
    void save() override;

private:
    void describe(const BorrowerView& view);
    void offerEnd();
    void endingChosen();

    LegalEventRow row_;
    QString against_;
    QComboBox* ending_ = nullptr;
    DateEdit* ended_ = nullptr;
    DateEdit* served_ = nullptr;
    FormField* servedField_ = nullptr;
};

} // namespace qingshou
