// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of a guarantee contract, which decide its period; or a guarantor whom the ledger does not name. Shows
// before saving how the guarantee period moves.
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
class PartyFields;

class GuaranteeDialog : public FormDialog {
    Q_OBJECT

public:
    /// guarantee none: adds a guarantor to the loan that is chosen.
    GuaranteeDialog(const PageContext& context, const BorrowerView& view, GuaranteeId guarantee, LoanId loan,
                    QWidget* parent);

protected:
    void save() override;

private:
    void makeFields();
    void arrange(LoanId loan);
    void fill(const GuaranteeRow& row);
    void preview();
    GuaranteeContract typed() const;

    BorrowerView view_;
    GuaranteeRow row_;
    PartyFields* party_ = nullptr;
    QComboBox* loan_ = nullptr;
    QComboBox* mode_;
    QLineEdit* number_;
    DateEdit* concluded_;
    QSpinBox* months_;
    DateEdit* until_;
    QCheckBox* untilSettled_;
    DateEdit* consented_;
    DateEdit* refusalEnded_;
    QLabel* preview_;
};

} // namespace qingshou
