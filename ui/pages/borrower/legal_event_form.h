// SPDX-License-Identifier: GPL-3.0-or-later
// What interrupts, suspends or preserves a legal period, with its evidence. Shows before saving which dates it moves.
#pragma once

#include "ui/pages/borrower/entry_form.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;

class LegalEventForm : public EntryForm {
    Q_OBJECT

public:
    explicit LegalEventForm(const PageContext& context, QWidget* parent = nullptr);

    void begin(const BorrowerView& view, LoanId loan) override;
    void follow(const BorrowerView& view) override;
    void focusFirst() override;
    void save() override;

private:
    void makeFields(QDate today);
    void fillAgainst();
    void kindChosen();
    void preview();
    RecordLegalEvent typed() const;

    QComboBox* kind_;
    QComboBox* loanChoice_;
    QComboBox* against_;
    DateEdit* happened_;
    FormField* happenedField_;
    QLineEdit* evidence_;
    FormField* evidenceField_;
    QComboBox* ending_;
    FormField* endingField_;
    DateEdit* ended_;
    FormField* endedField_;
    DateEdit* served_;
    FormField* servedField_;
    QCheckBox* consents_;
    QLineEdit* note_;
    QLabel* preview_;
};

} // namespace qingshou
