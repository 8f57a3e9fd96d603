// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/recovery_form.h"

#include "ui/dialogs/loan_combo.h"
#include "ui/pages/borrower/split_view.h"
#include "ui/support/domain_labels.h"
#include "ui/support/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"

#include <QLineEdit>

namespace qingshou {

RecoveryForm::RecoveryForm(const PageContext& pageContext, QWidget* parent)
    : EntryForm(pageContext, QStringLiteral("recovery_form"), parent)
{
    loanChoice_ = loanCombo(QStringLiteral("recovery_loan"), this);
    amount_ = new MoneyEdit(this);
    amount_->setObjectName(QStringLiteral("recovery_amount"));
    received_ = new DateEdit(pageContext.today(), this);
    received_->setObjectName(QStringLiteral("received_on"));
    kind_ = enumCombo<RecoveryKind>(
        QStringLiteral("recovery_kind"), [](RecoveryKind kind) { return label(kind); }, this);
    voucher_ = new QLineEdit(this);
    voucher_->setObjectName(QStringLiteral("voucher"));
    voucher_->setMaxLength(60);
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("recovery_note"));
    note_->setMaxLength(500);
    split_ = new SplitView(this);

    addRow({field(QStringLiteral("amount"), tr("Amount (yuan)"), amount_),
            field(QStringLiteral("received_on"), tr("Received on"), received_),
            field(QStringLiteral("kind"), tr("Kind"), kind_)});
    addRow({field(QStringLiteral("loan"), tr("Loan"), loanChoice_),
            field(QStringLiteral("voucher"), tr("Voucher"), voucher_)},
           {3, 2});
    addWidget(field(QStringLiteral("note"), tr("Remark"), note_));
    addWidget(split_);
    finishLayout();

    connect(amount_, &MoneyEdit::moneyChanged, this, &RecoveryForm::preview);
    connect(received_, &DateEdit::dateChanged, this, &RecoveryForm::preview);
    connect(loanChoice_, &QComboBox::currentIndexChanged, this, &RecoveryForm::preview);
    connect(kind_, &QComboBox::currentIndexChanged, this, &RecoveryForm::preview);
    for (QLineEdit* edit : {static_cast<QLineEdit*>(amount_), static_cast<QLineEdit*>(received_), voucher_, note_})
        connect(edit, &QLineEdit::returnPressed, this, &RecoveryForm::save);
}

void RecoveryForm::begin(const BorrowerView& borrower, LoanId selected)
{
    EntryForm::begin(borrower, selected);
    fillLoans(*loanChoice_, borrower, selected);
    amount_->clear();
    received_->setToday(context().today());
    received_->setRange({}, context().today());
    received_->setDate(context().today());
    chooseIn(*kind_, RecoveryKind::NormalCash);
    voucher_->clear();
    note_->clear();
    preview();
}

void RecoveryForm::follow(const BorrowerView& borrower)
{
    EntryForm::follow(borrower);
    fillLoans(*loanChoice_, borrower, chosenLoan(*loanChoice_));
    preview();
}

void RecoveryForm::focusFirst()
{
    amount_->setFocus(Qt::OtherFocusReason);
}

RecordRecovery RecoveryForm::typed() const
{
    return {chosenLoan(*loanChoice_),       amount_->money().value_or(Money()), received_->date(),
            chosenIn<RecoveryKind>(*kind_), voucher_->text().trimmed(),         note_->text().trimmed()};
}

void RecoveryForm::preview()
{
    if (!amount_->money() || !chosenLoan(*loanChoice_).isValid())
        return split_->setSentence(tr("Type an amount to see what it pays."));
    const Result<RecoverySplit> split = caught(QString(), [this]() -> Result<RecoverySplit> {
        return RecoveryService::preview(context().reader(), typed(), context().today());
    });
    if (split)
        split_->setSplit(split.value());
    else
        split_->setSentence(errorSentence(split.error()));
}

void RecoveryForm::save()
{
    errors().clear();
    for (const auto& [name, wrong] : {std::pair{QStringLiteral("amount"), amount_->problem()},
                                      {QStringLiteral("received_on"), received_->problem()}}) {
        if (!wrong.isEmpty())
            return errors().show(name, wrong);
    }
    if (!amount_->money())
        return errors().show(QStringLiteral("amount"), tr("How much came in?"));
    write([recovery = typed()](Services& services) { return services.recoveries.record(recovery); });
}

} // namespace qingshou
