// SPDX-License-Identifier: GPL-3.0-or-later
// Proposes a waiver: how much of each part, on which condition, why, on whose application. Says while one types what is
// owed, what may be waived, what is left, who has to approve and what follows for class, days and guarantors.
#pragma once

#include "core/services/waiver_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;
class MoneyEdit;

class WaiverDialog : public FormDialog {
    Q_OBJECT

public:
    WaiverDialog(const PageContext& context, const BorrowerView& view, LoanId loan, QWidget* parent);

protected:
    void save() override;

private:
    void makeParts();
    void makeCondition();
    void loanChosen();
    void conditionChosen();
    void follow();
    QString consequences() const;
    ProposeWaiver proposal() const;
    DebtParts waived() const;
    DebtParts owed() const;
    /// A part or the sum that cannot be read.
    bool unreadable();

    BorrowerView view_;
    QComboBox* loan_;
    QComboBox* condition_;
    std::array<MoneyEdit*, 5> parts_{};
    std::array<FormField*, 5> partFields_{};
    MoneyEdit* lumpSum_;
    DateEdit* by_;
    QComboBox* plan_;
    FormField *lumpSumField_, *byField_, *planField_;
    QLineEdit *application_, *reason_;
    QLabel *sums_, *effects_;
    bool sumTyped_ = false; ///< by the user: then it no longer follows the parts
};

} // namespace qingshou
