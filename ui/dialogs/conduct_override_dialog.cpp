// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conduct_override_dialog.h"

#include "ui/widgets/conduct_findings.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace qingshou {

std::vector<ConductFinding> blockingIn(const Error& error)
{
    std::vector<ConductFinding> blocking;
    for (const QString& text : error.args)
        if (const std::optional<ConductFinding> finding = decodedFinding(text))
            blocking.push_back(*finding);
    return blocking;
}

ConductOverrideDialog::ConductOverrideDialog(const PageContext& pageContext,
                                             const std::vector<ConductFinding>& blocking, Then then, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("conduct_override"), tr("A supervisor's permission"), tr("Allow and save"),
                 parent),
      then_(std::move(then))
{
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(440);
    auto* findings = new ConductFindings(this);
    findings->set(blocking);
    addWidget(findings);
    const bool own = pageContext.may(Permission::OverrideConduct);
    addWidget(mutedLabel(own ? tr("Your permission, its reason and the rule are kept in the audit and the monthly "
                                  "conduct report.")
                             : tr("A supervisor may allow it here. Supervisor, officer, reason and rule are kept in "
                                  "the audit and the monthly conduct report. Esc goes back; what was typed stays."),
                         this));
    reason_ = new QPlainTextEdit(this);
    reason_->setObjectName(QStringLiteral("override_reason"));
    reason_->setTabChangesFocus(true);
    reason_->setFixedHeight(64);
    if (!own) {
        login_ = new QLineEdit(this);
        login_->setObjectName(QStringLiteral("override_login"));
        login_->setMaxLength(60);
        password_ = new PasswordEdit(this);
        password_->setObjectName(QStringLiteral("override_password"));
        addRow({field(QStringLiteral("login"), tr("Supervisor's user name"), login_),
                field(QStringLiteral("password"), tr("Supervisor's password"), password_)});
        setTabOrder(login_, password_);
        setTabOrder(password_, reason_);
    }
    addWidget(field(QStringLiteral("reason"), tr("Reason"), reason_));
    (own ? static_cast<QWidget*>(reason_) : login_)->setFocus();
}

void ConductOverrideDialog::save()
{
    errors().clear();
    ConductOverride by;
    by.reason = reason_->toPlainText().simplified();
    if (login_) {
        by.login = login_->text().trimmed();
        by.password = password_->text();
        if (by.login.isEmpty())
            return errors().show(QStringLiteral("login"), tr("Who allows it?"));
        if (by.password.isEmpty())
            return errors().show(QStringLiteral("password"), tr("The supervisor enters the password."));
    }
    if (by.reason.isEmpty())
        return errors().show(QStringLiteral("reason"), tr("Give a reason; it is kept in the audit."));
    setEnabled(false);
    then_(by, [self = QPointer<ConductOverrideDialog>(this)](const Outcome& outcome) {
        if (!self)
            return;
        self->setEnabled(true);
        if (outcome)
            return self->accept();
        if (self->password_) {
            self->password_->clear();
            self->password_->setFocus();
        }
        self->errors().show(outcome.error());
    });
}

} // namespace qingshou
