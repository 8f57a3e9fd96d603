// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/impression_fields.h"

#include "ui/support/domain_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/money_edit.h"

#include <QHBoxLayout>

namespace qingshou {

ImpressionFields::ImpressionFields(QDate today, QWidget* parent)
    : QWidget(parent), capacity_(enumCombo<Capacity>(
                           QStringLiteral("contact_capacity"), [](Capacity value) { return label(value); }, this)),
      willingness_(enumCombo<Willingness>(
          QStringLiteral("contact_willingness"), [](Willingness value) { return label(value); }, this)),
      mood_(enumCombo<Mood>(
          QStringLiteral("contact_mood"), [](Mood value) { return label(value); }, this)),
      offer_(new MoneyEdit(this)), offerOn_(new DateEdit(today, this))
{
    mood_->insertItem(0, tr("Not said"));
    offer_->setObjectName(QStringLiteral("offer_amount"));
    offerOn_->setObjectName(QStringLiteral("offer_on"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
}

void ImpressionFields::clear(QDate today)
{
    for (QComboBox* combo : {capacity_, willingness_, mood_})
        combo->setCurrentIndex(0);
    offer_->clear();
    offerOn_->clear();
    offerOn_->setToday(today);
}

void ImpressionFields::setOfferShown(bool shown)
{
    offerShown_ = shown;
    for (QWidget* editor : {static_cast<QWidget*>(offer_), static_cast<QWidget*>(offerOn_)})
        editor->parentWidget()->setVisible(shown); // the field with its label
}

void ImpressionFields::fill(RecordContact& contact) const
{
    contact.capacity = chosenIn<Capacity>(*capacity_);
    contact.willingness = chosenIn<Willingness>(*willingness_);
    if (mood_->currentIndex() > 0)
        contact.mood = chosenIn<Mood>(*mood_);
    if (offerShown_) {
        contact.offer = offer_->money();
        contact.offerOn = offerOn_->date();
    }
}

} // namespace qingshou
