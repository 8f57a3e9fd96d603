// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assign_owner_dialog.h"

#include "core/storage/borrower_list_query.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace qingshou {

AssignOwnerDialog::AssignOwnerDialog(const PageContext& pageContext, std::vector<BorrowerId> borrowers, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("assign_dialog"), tr("Assign case owner"), tr("Assign"), parent),
      borrowers_(std::move(borrowers))
{
    addWidget(
        textLabel(tr("%n borrower(s) will be collected by:", nullptr, static_cast<int>(borrowers_.size())), this));
    owner_ = new QComboBox(this);
    owner_->setObjectName(QStringLiteral("assign_owner"));
    owner_->setEditable(true);
    owner_->setInsertPolicy(QComboBox::NoInsert);
    for (const QString& name :
         BorrowerListQuery(pageContext.reader(), pageContext.scope(), nullptr).filterValues().owners) {
        if (!name.isEmpty())
            owner_->addItem(name);
    }
    owner_->setCurrentText({});
    FormField* who = field(QStringLiteral("owner"), tr("Case owner"), owner_);
    who->setHint(tr("Empty: back to what the ledger says"));
    addWidget(who);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("assign_reason"));
    reason_->setMaxLength(300);
    addWidget(field(QStringLiteral("reason"), tr("Reason"), reason_));
    startWith({400, 220});
}

void AssignOwnerDialog::save()
{
    errors().clear();
    write([borrowers = borrowers_, owner = owner_->currentText().trimmed(), reason = reason_->text().trimmed()](
              Services& services) { return services.cases.assignOwner(borrowers, owner, reason); });
}

} // namespace qingshou
