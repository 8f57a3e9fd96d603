// SPDX-License-Identifier: GPL-3.0-or-later
// How the person seemed, and what was offered of the person's own accord. None of it has to be said.
#pragma once

#include "core/services/contact_service.h"

#include <QWidget>

class QComboBox;

namespace qingshou {

class DateEdit;
class MoneyEdit;

class ImpressionFields : public QWidget {
    Q_OBJECT

public:
    /// Names: "contact_capacity", "contact_willingness", "contact_mood", "offer_amount", "offer_on".
    ImpressionFields(QDate today, QWidget* parent);

    void clear(QDate today);
    /// An offer that is a promise at once is recorded as that.
    void setOfferShown(bool shown);
    void fill(RecordContact& contact) const;

    QComboBox* capacity() const { return capacity_; }
    QComboBox* willingness() const { return willingness_; }
    QComboBox* mood() const { return mood_; }
    MoneyEdit* offer() const { return offer_; }
    DateEdit* offerOn() const { return offerOn_; }

private:
    QComboBox *capacity_, *willingness_, *mood_;
    MoneyEdit* offer_;
    DateEdit* offerOn_;
    bool offerShown_ = true;
};

} // namespace qingshou
