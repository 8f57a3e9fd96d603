// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guarantee_dialog.h"

#include "ui/dialogs/loan_combo.h"
#include "ui/dialogs/party_fields.h"
#include "ui/models/legal_preview.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace qingshou {

GuaranteeDialog::GuaranteeDialog(const PageContext& pageContext, const BorrowerView& view, GuaranteeId guarantee,
                                 LoanId loan, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("guarantee_dialog"),
                 guarantee.isValid() ? tr("Terms of the guarantee") : tr("Add a guarantor"), tr("Save"), parent),
      view_(view)
{
    for (const LoanCard& card : view_.page.loans) {
        for (const GuaranteeRow& row : card.guarantees) {
            if (row.id == guarantee)
                row_ = row;
        }
    }
    makeFields();
    arrange(loan);
    if (row_.id.isValid()) {
        setWindowTitle(tr("Terms of the guarantee · %1").arg(row_.partyName));
        fill(row_);
    }
    for (DateEdit* edit : {concluded_, until_, consented_, refusalEnded_})
        connect(edit, &DateEdit::dateChanged, this, &GuaranteeDialog::preview);
    connect(mode_, &QComboBox::currentIndexChanged, this, &GuaranteeDialog::preview);
    connect(months_, &QSpinBox::valueChanged, this, &GuaranteeDialog::preview);
    connect(untilSettled_, &QCheckBox::toggled, this, &GuaranteeDialog::preview);
    preview();
    startWith({600, 420});
}

void GuaranteeDialog::makeFields()
{
    const QDate today = context().today();
    const auto day = [this, today](const QString& name, bool future) {
        auto* edit = new DateEdit(today, this);
        edit->setObjectName(name);
        if (!future)
            edit->setRange({}, today);
        return edit;
    };
    mode_ = enumCombo<GuaranteeMode>(
        QStringLiteral("guarantee_mode"), [](GuaranteeMode mode) { return label(mode); }, this);
    chooseIn(*mode_, GuaranteeMode::Unspecified);
    number_ = new QLineEdit(this);
    number_->setObjectName(QStringLiteral("guarantee_number"));
    number_->setMaxLength(80);
    concluded_ = day(QStringLiteral("contract_on"), false);
    months_ = new QSpinBox(this);
    months_->setObjectName(QStringLiteral("agreed_months"));
    months_->setRange(0, 600);
    months_->setSpecialValueText(tr("not agreed"));
    until_ = day(QStringLiteral("agreed_until"), true);
    untilSettled_ = new QCheckBox(tr("“Until everything is paid” or the like: unclear, counts as not agreed"), this);
    untilSettled_->setObjectName(QStringLiteral("until_settled"));
    consented_ = day(QStringLiteral("consented_on"), false);
    refusalEnded_ = day(QStringLiteral("refusal_ended_on"), false);
    preview_ = textLabel({}, this);
    preview_->setObjectName(QStringLiteral("guarantee_preview"));
    preview_->setProperty("look", QStringLiteral("preview"));
}

void GuaranteeDialog::arrange(LoanId loan)
{
    if (!row_.id.isValid()) {
        party_ = new PartyFields(errors(), context().today(), this);
        addWidget(party_);
        loan_ = loanCombo(QStringLiteral("guarantee_loan"), this);
        fillLoans(*loan_, view_, loan);
        addWidget(field(QStringLiteral("loan"), tr("For the loan"), loan_));
    }
    addRow({field(QStringLiteral("mode"), tr("Mode"), mode_),
            field(QStringLiteral("contract_number"), tr("Contract number"), number_),
            field(QStringLiteral("contract_on"), tr("Concluded on"), concluded_)});
    addRow({field(QStringLiteral("agreed_months"), tr("Agreed period in months from the due date"), months_),
            field(QStringLiteral("agreed_until_on"), tr("or until"), until_)});
    addWidget(untilSettled_);
    addRow({field(QStringLiteral("consented_extension_on"), tr("Written consent to the extension"), consented_),
            field(QStringLiteral("refusal_ended_on"), tr("General: right to refuse ended on"), refusalEnded_)});
    addWidget(preview_);
}

void GuaranteeDialog::fill(const GuaranteeRow& row)
{
    chooseIn(*mode_, row.mode);
    number_->setText(row.contractNumber);
    concluded_->setDate(row.contractOn);
    months_->setValue(row.agreedMonths.value_or(0));
    until_->setDate(row.agreedUntilOn);
    untilSettled_->setChecked(row.untilSettled);
    consented_->setDate(row.consentedExtensionOn);
    refusalEnded_->setDate(row.refusalEndedOn);
}

GuaranteeContract GuaranteeDialog::typed() const
{
    GuaranteeContract contract;
    contract.mode = chosenIn<GuaranteeMode>(*mode_);
    contract.contractNumber = number_->text().trimmed();
    contract.contractOn = concluded_->date();
    if (months_->value() > 0)
        contract.agreedMonths = months_->value();
    contract.agreedUntilOn = until_->date();
    contract.untilSettled = untilSettled_->isChecked();
    contract.consentedExtensionOn = consented_->date();
    contract.refusalEndedOn = refusalEnded_->date();
    return contract;
}

void GuaranteeDialog::preview()
{
    preview_->setVisible(row_.id.isValid());
    if (!row_.id.isValid())
        return;
    const GuaranteeContract contract = typed();
    GuaranteeRow changed = row_;
    changed.mode = contract.mode;
    changed.contractOn = contract.contractOn;
    changed.agreedMonths = contract.agreedMonths;
    changed.agreedUntilOn = contract.agreedUntilOn;
    changed.untilSettled = contract.untilSettled;
    changed.consentedExtensionOn = contract.consentedExtensionOn;
    changed.refusalEndedOn = contract.refusalEndedOn;
    preview_->setText(guaranteePreview(view_, changed));
}

void GuaranteeDialog::save()
{
    errors().clear();
    for (const auto& [name, edit] : {std::pair{QStringLiteral("contract_on"), concluded_},
                                     {QStringLiteral("agreed_until_on"), until_},
                                     {QStringLiteral("consented_extension_on"), consented_},
                                     {QStringLiteral("refusal_ended_on"), refusalEnded_}}) {
        if (!edit->problem().isEmpty())
            return errors().show(name, edit->problem());
    }
    if (row_.id.isValid()) {
        write([id = row_.id, contract = typed()](Services& services) {
            return services.guarantees.setContract(id, contract);
        });
        return;
    }
    write([loan = chosenLoan(*loan_), who = party_->typed(), contract = typed()](Services& services) {
        return services.guarantees.add(loan, who, contract);
    });
}

} // namespace qingshou
