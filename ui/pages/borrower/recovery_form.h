// SPDX-License-Identifier: GPL-3.0-or-later
// Money or value that came in: loan, amount, day, kind. Shows at every key how it would be split.
#pragma once

#include "ui/pages/borrower/entry_form.h"

class QComboBox;
class QLineEdit;

namespace qingshou {

class DateEdit;
class MoneyEdit;
class SplitView;

class RecoveryForm : public EntryForm {
    Q_OBJECT

public:
    explicit RecoveryForm(const PageContext& context, QWidget* parent = nullptr);

    void begin(const BorrowerView& view, LoanId loan) override;
    void follow(const BorrowerView& view) override;
    void focusFirst() override;
    void save() override;

private:
    RecordRecovery typed() const;
    void preview();

    QComboBox* loanChoice_;
    MoneyEdit* amount_;
    DateEdit* received_;
    QComboBox* kind_;
    QLineEdit* voucher_;
    QLineEdit* note_;
    SplitView* split_;
};

} // namespace qingshou
