// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conclude_restructuring_dialog.h"

#include "core/services/services.h"
#include "ui/models/concession_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace qingshou {

ConcludeRestructuringDialog::ConcludeRestructuringDialog(const PageContext& pageContext, const BorrowerView& view,
                                                         const RestructuringRow& row, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("conclude_restructuring"), tr("The agreement was signed"), tr("Signed"),
                 parent),
      restructuring_(row.id)
{
    addWidget(textLabel(restructuringText(row), this));
    on_ = new DateEdit(pageContext.today(), this);
    on_->setObjectName(QStringLiteral("restructuring_concluded_on"));
    on_->setRange(row.decidedOn, pageContext.today());
    on_->setDate(pageContext.today());
    number_ = new QLineEdit(this);
    number_->setObjectName(QStringLiteral("restructuring_contract_number"));
    number_->setMaxLength(60);
    addRow({field(QStringLiteral("concluded_on"), tr("Signed on"), on_),
            field(QStringLiteral("contract_number"), tr("Number of the agreement"), number_)});
    if (const LoanCard* card = view.loan(row.loan); card && row.terms.change == ContractChange::Extension)
        addGuarantors(*card);
    addWidget(mutedLabel(tr("It is entered as an event that interrupts the limitation. The loan itself changes in the "
                            "core system; the next ledger shows it."),
                         this),
              1);
    startWith({560, 320});
    number_->setFocus();
}

/// None is ticked: nothing but the paper says who signed.
void ConcludeRestructuringDialog::addGuarantors(const LoanCard& card)
{
    for (const GuaranteeRow& guarantee : card.guarantees) {
        if (guarantee.endedOn.isValid())
            continue;
        if (consents_.empty())
            addWidget(
                textLabel(tr("Guarantors who consented in writing; of the others the guarantee period stays:"), this));
        auto* consents = new QCheckBox(guarantee.partyName, this);
        consents->setObjectName(QStringLiteral("consents_%1").arg(guarantee.id.value));
        addWidget(consents);
        consents_.emplace_back(guarantee.id, consents);
    }
}

void ConcludeRestructuringDialog::save()
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("concluded_on"), wrong);
    ConcludeRestructuring agreement{restructuring_, on_->date(), number_->text(), {}};
    for (const auto& [guarantee, box] : consents_)
        if (box->isChecked())
            agreement.consenting.push_back(guarantee);
    write([agreement](Services& services) { return services.restructurings.conclude(agreement); });
}

} // namespace qingshou
