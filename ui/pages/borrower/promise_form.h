// SPDX-License-Identifier: GPL-3.0-or-later
// A promise to pay: how much, by which day. Whether it was kept follows from recoveries.
#pragma once

#include "ui/pages/borrower/entry_form.h"

class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;
class MoneyEdit;

class PromiseForm : public EntryForm {
    Q_OBJECT

public:
    explicit PromiseForm(const PageContext& context, QWidget* parent = nullptr);

    void begin(const BorrowerView& view, LoanId loan) override;
    void focusFirst() override;
    void save() override;

private:
    MoneyEdit* amount_;
    DateEdit* due_;
    DateEdit* made_;
    QLineEdit* note_;
    QLabel* grace_;
};

} // namespace qingshou
