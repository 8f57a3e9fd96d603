// SPDX-License-Identifier: GPL-3.0-or-later
// Records what the level that a waiver needs has decided, under its document number: approved or refused.
#pragma once

#include "core/services/waiver_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QComboBox;
class QLineEdit;

namespace qingshou {

class DateEdit;

class WaiverDecisionDialog : public FormDialog {
    Q_OBJECT

public:
    WaiverDecisionDialog(const PageContext& context, const BorrowerView& view, const WaiverRow& waiver,
                         QWidget* parent);

protected:
    void save() override;

private:
    void decide(WaiverDecision decision);

    WaiverId waiver_;
    QComboBox* level_;
    DateEdit* on_;
    QLineEdit *number_, *note_;
};

} // namespace qingshou
