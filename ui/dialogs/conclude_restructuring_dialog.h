// SPDX-License-Identifier: GPL-3.0-or-later
// Records that an approved restructuring was signed: on which day, under which number, and of an extension by which
// guarantors too.
#pragma once

#include "core/services/restructuring_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QCheckBox;
class QLineEdit;

namespace qingshou {

class DateEdit;

class ConcludeRestructuringDialog : public FormDialog {
    Q_OBJECT

public:
    ConcludeRestructuringDialog(const PageContext& context, const BorrowerView& view, const RestructuringRow& row,
                                QWidget* parent);

protected:
    void save() override;

private:
    void addGuarantors(const LoanCard& card);

    RestructuringId restructuring_;
    DateEdit* on_;
    QLineEdit* number_;
    std::vector<std::pair<GuaranteeId, QCheckBox*>> consents_; ///< of an extension
};

} // namespace qingshou
