// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reason_dialog.h"

#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace qingshou {

ReasonDialog::ReasonDialog(const PageContext& pageContext, const Texts& texts, Then then, QWidget* parent)
    : FormDialog(pageContext, texts.id, texts.title, texts.accept, parent), then_(std::move(then))
{
    setMinimumWidth(400);
    addWidget(textLabel(texts.text, this));
    reason_ = new QPlainTextEdit(this);
    reason_->setObjectName(texts.id + QStringLiteral("_reason"));
    reason_->setTabChangesFocus(true);
    reason_->setFixedHeight(72);
    addWidget(field(QStringLiteral("reason"), tr("Reason"), reason_));
    reason_->setFocus();
}

void ReasonDialog::save()
{
    errors().clear();
    const QString reason = reason_->toPlainText().simplified();
    if (reason.isEmpty())
        return errors().show(QStringLiteral("reason"), tr("Give a reason; it is kept in the audit."));
    setEnabled(false);
    then_(reason, [self = QPointer<ReasonDialog>(this)](const Outcome& outcome) {
        if (!self)
            return;
        self->setEnabled(true);
        if (outcome)
            self->accept();
        else
            self->errors().show(outcome.error());
    });
}

} // namespace qingshou
