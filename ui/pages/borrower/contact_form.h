// SPDX-License-Identifier: GPL-3.0-or-later
// A contact in two clicks and a sentence: channel, outcome, what was said. By keyboard: C, a digit, a digit, the
// sentence, Enter. A promise made in it is recorded with it.
#pragma once

#include "ui/pages/borrower/entry_form.h"

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace qingshou {

class ChoiceBar;
class DateEdit;
class MoneyEdit;

class ContactForm : public EntryForm {
    Q_OBJECT

public:
    explicit ContactForm(const PageContext& context, QWidget* parent = nullptr);

    void begin(const BorrowerView& view, LoanId loan) override;
    void focusFirst() override;
    void save() override;

private:
    void outcomeChosen();

    ChoiceBar* channel_;
    ChoiceBar* outcome_;
    QComboBox* person_;
    QLineEdit* personName_;
    DateEdit* day_;
    QTimeEdit* time_;
    QLineEdit* note_;
    QComboBox* nextAction_;
    DateEdit* nextOn_;
    QWidget* promise_;
    MoneyEdit* amount_;
    DateEdit* promisedFor_;
    bool personTouched_ = false;
};

} // namespace qingshou
