// SPDX-License-Identifier: GPL-3.0-or-later
// A contact in two clicks and a sentence: channel, outcome, what was said. By keyboard: C, a digit, a digit, the
// sentence, Enter. A promise made in it is recorded with it. What to say goes with it; what the conduct rules say
// against it shows as one types; what they block asks for a supervisor on saving.
#pragma once

#include "core/services/contact_service.h"
#include "core/services/promise_service.h"
#include "ui/pages/borrower/entry_form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace qingshou {

class ChoiceBar;
class ConductFindings;
class DateEdit;
class ImpressionFields;
class MoneyEdit;

class ContactForm : public EntryForm {
    Q_OBJECT

public:
    explicit ContactForm(const PageContext& context, QWidget* parent = nullptr);

    void begin(const BorrowerView& view, LoanId loan) override;
    void follow(const BorrowerView& view) override;
    void focusFirst() override;
    void save() override;

Q_SIGNALS:
    /// What to say, as far as it is known to whom and how things stand.
    void talkingChanged(const QString& situation, const QString& text);

protected:
    void refused(const Error& error) override;

private:
    void outcomeChosen();
    void channelChosen();
    bool isVisit() const;
    QDateTime typedAt() const; ///< invalid: just now
    void judge();
    void talk();

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
    QWidget* visit_;
    QSpinBox* staff_;
    QCheckBox* recorded_;
    ImpressionFields* impression_;
    ConductFindings* findings_;
    bool personTouched_ = false;
    RecordContact sent_; ///< what was last tried, for the one who allows it
    std::optional<RecordPromise> promised_;
};

} // namespace qingshou
