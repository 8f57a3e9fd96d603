// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/change_password_dialog.h"

#include "core/services/settings.h"
#include "ui/support/error_text.h"
#include "ui/support/run_async.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

ChangePasswordDialog::ChangePasswordDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), workspace_(workspace), old_(new PasswordEdit),
      oldField_(new FormField(tr("Old password"), old_, this)),
      new_(new NewPassword(Settings::load(workspace.reader()).number(QStringLiteral("password_min_length")), this)),
      ok_(new QPushButton(tr("Change password"), this))
{
    setObjectName(QStringLiteral("change_password_dialog"));
    setWindowTitle(tr("Change password"));
    setMinimumWidth(360);
    old_->setObjectName(QStringLiteral("old_password"));
    ok_->setObjectName(QStringLiteral("change_password_ok"));
    ok_->setProperty("look", QStringLiteral("primary"));
    ok_->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ok_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(oldField_);
    column->addWidget(new_);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(old_, &QLineEdit::textChanged, this, [this] {
        oldField_->setError({});
        check();
    });
    connect(new_, &NewPassword::changed, this, &ChangePasswordDialog::check);
    connect(ok_, &QPushButton::clicked, this, &ChangePasswordDialog::attempt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
    old_->setFocus();
}

void ChangePasswordDialog::check()
{
    ok_->setEnabled(!old_->text().isEmpty() && new_->acceptable());
}

void ChangePasswordDialog::attempt()
{
    ok_->setEnabled(false);
    const auto work = [old = old_->text(), password = new_->password()](Services& services) {
        return services.users.changeOwnPassword(old, password);
    };
    runOnWriter(workspace_, this, work, [this](const Outcome& result) {
        check();
        if (result)
            accept();
        else if (result.error().code == ErrorCode::WrongPassword)
            oldField_->setError(tr("This is not your password."));
        else
            new_->setError(errorSentence(result.error()));
    });
}

} // namespace qingshou
