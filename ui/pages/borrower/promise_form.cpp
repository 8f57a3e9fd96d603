// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/promise_form.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/figures/open_offer.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

namespace qingshou {

PromiseForm::PromiseForm(const PageContext& pageContext, QWidget* parent)
    : EntryForm(pageContext, QStringLiteral("promise_form"), parent)
{
    amount_ = new MoneyEdit(this);
    amount_->setObjectName(QStringLiteral("amount"));
    due_ = new DateEdit(pageContext.today(), this);
    due_->setObjectName(QStringLiteral("due_on"));
    made_ = new DateEdit(pageContext.today(), this);
    made_->setObjectName(QStringLiteral("made_on"));
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("promise_note"));
    note_->setMaxLength(500);
    addRow({field(QStringLiteral("amount"), tr("Amount (yuan)"), amount_),
            field(QStringLiteral("due_on"), tr("To be paid by"), due_),
            field(QStringLiteral("made_on"), tr("Promised on"), made_)});
    addWidget(field(QStringLiteral("note"), tr("Remark"), note_));
    grace_ = mutedLabel({}, this);
    addWidget(grace_);
    finishLayout();
    for (QLineEdit* edit :
         {static_cast<QLineEdit*>(amount_), static_cast<QLineEdit*>(due_), static_cast<QLineEdit*>(made_), note_})
        connect(edit, &QLineEdit::returnPressed, this, &PromiseForm::save);
}

void PromiseForm::begin(const BorrowerView& borrower, LoanId selected)
{
    EntryForm::begin(borrower, selected);
    amount_->clear();
    due_->clear();
    due_->setToday(context().today());
    made_->setToday(context().today());
    made_->setRange({}, context().today());
    made_->setDate(context().today());
    note_->clear();
    if (const ContactRow* offered = openOffer(borrower.page)) {
        amount_->setMoney(offered->offer);
        due_->setDate(offered->offerOn);
        note_->setText(tr("Offered on %1").arg(toIso(Clock::chinaTime(offered->at).date())));
    }
    const int days = borrower.settings.number(QStringLiteral("promise_grace_days"));
    grace_->setText(days > 0
                        ? tr("Money that comes within %n day(s) after that day still keeps the promise.", nullptr, days)
                        : tr("Kept only by money that comes by that day."));
}

void PromiseForm::focusFirst()
{
    amount_->setFocus(Qt::OtherFocusReason);
}

void PromiseForm::save()
{
    errors().clear();
    for (const auto& [name, wrong] : {std::pair{QStringLiteral("amount"), amount_->problem()},
                                      {QStringLiteral("due_on"), due_->problem()},
                                      {QStringLiteral("made_on"), made_->problem()}}) {
        if (!wrong.isEmpty())
            return errors().show(name, wrong);
    }
    if (!amount_->money())
        return errors().show(QStringLiteral("amount"), tr("How much was promised?"));
    if (!due_->date().isValid())
        return errors().show(QStringLiteral("due_on"), tr("For which day?"));
    const RecordPromise promise{
        view().id(), {}, *amount_->money(), due_->date(), made_->date(), note_->text().trimmed()};
    write([promise](Services& services) { return services.promises.record(promise); });
}

} // namespace qingshou
