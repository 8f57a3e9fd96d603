// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/lock_page.h"

#include "core/storage/user_repository.h"
#include "ui/pages/start/countdown.h"
#include "ui/pages/start/gate_card.h"
#include "ui/support/labels.h"
#include "ui/support/run_async.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

LockPage::LockPage(Workspace& workspace, const Session& session, QWidget* parent)
    : QWidget(parent), workspace_(workspace), card_(new GateCard(tr("Locked"), 400, this)), password_(new PasswordEdit),
      caps_(new QLabel(tr("Caps Lock seems to be on."), this)), unlock_(new QPushButton(tr("Unlock"), this)),
      wait_(nullptr)
{
    setObjectName(QStringLiteral("lock_page"));
    card_->setSubtitle(
        tr("%1 (%2) works here. What was typed and not saved is kept.").arg(session.name, label(session.role)));
    password_->setObjectName(QStringLiteral("unlock_password"));
    caps_->setProperty("role", QStringLiteral("warn"));
    caps_->hide();
    unlock_->setObjectName(QStringLiteral("unlock"));
    unlock_->setProperty("look", QStringLiteral("primary"));
    wait_ = new Countdown(unlock_);
    auto* other = new QPushButton(tr("Sign out"), this);
    other->setObjectName(QStringLiteral("lock_sign_out"));
    other->setProperty("look", QStringLiteral("link"));
    other->setToolTip(tr("What was typed and not saved is lost."));
    auto* field = new FormField(tr("Password of %1").arg(session.login), password_, this);
    const std::optional<UserRecord> user = UserRepository(workspace.reader()).find(session.user);
    if (user && !user->demoPassword.isEmpty()) // who came in with one click has never seen it
        field->setHint(tr("This is a demo file: the password is %1").arg(user->demoPassword));
    card_->body()->addWidget(field);
    card_->body()->addWidget(caps_);
    card_->body()->addWidget(unlock_);
    card_->body()->addWidget(other, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_);
    connect(password_, &PasswordEdit::capsLockSeen, caps_, &QLabel::setVisible);
    connect(password_, &QLineEdit::returnPressed, unlock_, &QPushButton::click);
    connect(unlock_, &QPushButton::clicked, this, &LockPage::attempt);
    connect(other, &QPushButton::clicked, this, &LockPage::signOut);
    setFocusProxy(password_);
}

void LockPage::attempt()
{
    if (busy_ || password_->text().isEmpty())
        return;
    busy_ = true;
    card_->clearMessage();
    unlock_->setEnabled(false);
    runOnWriter(
        workspace_, this,
        [password = password_->text()](Services& services) { return services.signIn.confirm(password); },
        [this](const Outcome& result) {
            busy_ = false;
            unlock_->setEnabled(true);
            if (result) {
                Q_EMIT unlocked();
                return;
            }
            card_->showError(result.error());
            if (const int seconds = result.error().args.value(0).toInt(); seconds > 0)
                wait_->start(seconds);
            password_->selectAll();
            password_->setFocus();
        });
}

} // namespace qingshou
