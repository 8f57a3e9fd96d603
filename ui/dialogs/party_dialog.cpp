// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/party_dialog.h"

#include "ui/dialogs/party_fields.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>

namespace qingshou {

PartyDialog::PartyDialog(const PageContext& pageContext, BorrowerId borrower, Relation relation, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("party_dialog"),
                 relation == Relation::CoBorrower ? tr("Add a co-borrower") : tr("Add a contact person"), tr("Add"),
                 parent),
      borrower_(borrower), relation_(relation)
{
    addWidget(
        mutedLabel(relation == Relation::CoBorrower
                       ? tr("Owes the debt together with the borrower.")
                       : tr("No debtor: may only be asked how to reach the borrower, and never told of the debt."),
                   this));
    party_ = new PartyFields(errors(), context().today(), this);
    addWidget(party_);
    words_ = new QComboBox(this);
    words_->setObjectName(QStringLiteral("relation"));
    words_->setEditable(true);
    words_->addItems({tr("Spouse"), tr("Parent"), tr("Child"), tr("Sibling"), tr("Business partner"), tr("Neighbour"),
                      tr("Village officer")});
    addWidget(field(QStringLiteral("relation"), tr("Relation to the borrower"), words_));
    startWith({480, 320});
}

void PartyDialog::save()
{
    errors().clear();
    const NewParty who = party_->typed();
    const QString words = words_->currentText().trimmed();
    write([borrower = borrower_, relation = relation_, who, words](Services& services) {
        return relation == Relation::CoBorrower ? services.parties.addCoBorrower(borrower, who, words)
                                                : services.parties.addContactPerson(borrower, who, words);
    });
}

} // namespace qingshou
