// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/reason_dialog.h"

#include "ui/widgets/form_field.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

ReasonDialog::ReasonDialog(const QString& question, QWidget* parent) : QDialog(parent), reason_(new QLineEdit)
{
    setObjectName(QStringLiteral("reason_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    setMinimumWidth(420);
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setMaxLength(200);
    auto* field = new FormField(question, reason_);
    field->setHint(tr("The reason stands in the audit."));
    auto* buttons = new QDialogButtonBox;
    QPushButton* accept = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setObjectName(QStringLiteral("reason_accept"));
    accept->setEnabled(false);
    cancel->setObjectName(QStringLiteral("reason_cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(field);
    layout->addWidget(buttons);
    connect(reason_, &QLineEdit::textChanged, accept,
            [this, accept] { accept->setEnabled(!reason_->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString reason = reason_->text().trimmed();
        QDialog::accept();
        Q_EMIT given(reason);
    });
    reason_->setFocus();
}

} // namespace qingshou
