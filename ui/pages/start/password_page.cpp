// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/password_page.h"

#include "core/services/settings.h"
#include "ui/pages/start/gate_card.h"
#include "ui/support/error_text.h"
#include "ui/support/run_async.h"
#include "ui/widgets/password_edit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

PasswordPage::PasswordPage(Workspace& workspace, const QString& oldPassword, QWidget* parent)
    : QWidget(parent), workspace_(workspace), oldPassword_(oldPassword),
      card_(new GateCard(tr("Choose your own password"), 400, this)),
      password_(
          new NewPassword(Settings::load(workspace.reader()).number(QStringLiteral("password_min_length")), this)),
      change_(new QPushButton(tr("Change and begin"), this))
{
    setObjectName(QStringLiteral("password_page"));
    card_->setSubtitle(tr("Your password was set by an administrator. From now on only you shall know it."));
    change_->setObjectName(QStringLiteral("change_password_now"));
    change_->setProperty("look", QStringLiteral("primary"));
    change_->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("not_now"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(change_);
    card_->body()->addWidget(password_);
    card_->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_);
    connect(password_, &NewPassword::changed, this, [this] { change_->setEnabled(password_->acceptable()); });
    connect(change_, &QPushButton::clicked, this, &PasswordPage::attempt);
    connect(cancel, &QPushButton::clicked, this, &PasswordPage::cancelled);
    setFocusProxy(password_);
}

void PasswordPage::attempt()
{
    change_->setEnabled(false);
    const auto work = [old = oldPassword_, password = password_->password()](Services& services) {
        return services.users.changeOwnPassword(old, password);
    };
    runOnWriter(workspace_, this, work, [this](const Outcome& result) {
        change_->setEnabled(password_->acceptable());
        if (result)
            Q_EMIT changed();
        else
            password_->setError(errorSentence(result.error()));
    });
}

} // namespace qingshou
