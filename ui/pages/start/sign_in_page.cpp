// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/sign_in_page.h"

#include "core/storage/user_repository.h"
#include "ui/pages/start/countdown.h"
#include "ui/pages/start/gate_card.h"
#include "ui/support/labels.h"
#include "ui/support/run_async.h"
#include "ui/support/user_settings.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

SignInPage::SignInPage(Workspace& workspace, UserSettings& settings, QWidget* parent)
    : QWidget(parent), workspace_(workspace), settings_(settings),
      card_(new GateCard(workspace.info().cooperative, 400, this)), login_(new QLineEdit), password_(new PasswordEdit),
      caps_(new QLabel(tr("Caps Lock seems to be on."), this)), signIn_(new QPushButton(tr("Sign in"), this)),
      wait_(nullptr)
{
    setObjectName(QStringLiteral("sign_in_page"));
    card_->setSubtitle(QDir::toNativeSeparators(workspace.path()));
    login_->setObjectName(QStringLiteral("sign_in_login"));
    login_->setText(settings.lastLogin(workspace.path()));
    password_->setObjectName(QStringLiteral("sign_in_password"));
    caps_->setProperty("role", QStringLiteral("warn"));
    caps_->hide();
    signIn_->setObjectName(QStringLiteral("sign_in"));
    signIn_->setProperty("look", QStringLiteral("primary"));
    wait_ = new Countdown(signIn_);
    auto* forgot = new QPushButton(tr("Forgotten password"), this);
    forgot->setObjectName(QStringLiteral("forgot_password"));
    forgot->setProperty("look", QStringLiteral("link"));
    auto* other = new QPushButton(tr("Another file"), this);
    other->setObjectName(QStringLiteral("other_file"));
    other->setProperty("look", QStringLiteral("link"));

    card_->body()->addWidget(new FormField(tr("User name"), login_, this));
    card_->body()->addWidget(new FormField(tr("Password"), password_, this));
    card_->body()->addWidget(caps_);
    card_->body()->addWidget(signIn_);
    auto* links = new QHBoxLayout;
    links->addWidget(forgot);
    links->addStretch(1);
    links->addWidget(other);
    card_->body()->addLayout(links);
    addDemoUsers();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_);

    connect(password_, &PasswordEdit::capsLockSeen, caps_, &QLabel::setVisible);
    connect(signIn_, &QPushButton::clicked, this, [this] { attempt(login_->text(), password_->text()); });
    connect(login_, &QLineEdit::returnPressed, password_, [this] { password_->setFocus(); });
    connect(password_, &QLineEdit::returnPressed, signIn_, &QPushButton::click);
    connect(forgot, &QPushButton::clicked, this, [this] { Q_EMIT forgotten(login_->text()); });
    connect(other, &QPushButton::clicked, this, &SignInPage::otherFile);
    setFocusProxy(login_->text().isEmpty() ? login_ : static_cast<QLineEdit*>(password_));
}

void SignInPage::addDemoUsers()
{
    for (const UserRecord& user : UserRepository(workspace_.reader()).all()) {
        if (user.demoPassword.isEmpty() || !user.active)
            continue;
        if (demo_.isEmpty()) {
            auto* title = new QLabel(tr("This is a demo file with made-up people. Look around as:"), this);
            title->setProperty("role", QStringLiteral("hint"));
            title->setWordWrap(true);
            card_->body()->addSpacing(8);
            card_->body()->addWidget(title);
        }
        const QString role = label(roleFromCode(user.role).value_or(Role::Auditor));
        auto* button = new QPushButton(tr("%1 (%2)").arg(user.name, role), this);
        button->setObjectName(QStringLiteral("demo_user_") + user.login);
        connect(button, &QPushButton::clicked, this, [this, user] {
            login_->setText(user.login);
            attempt(user.login, user.demoPassword);
        });
        card_->body()->addWidget(button);
        demo_ << button;
    }
}

void SignInPage::attempt(const QString& login, const QString& password)
{
    if (busy_ || login.trimmed().isEmpty() || wait_->isRunning())
        return;
    busy_ = true;
    card_->clearMessage();
    signIn_->setEnabled(false);
    runOnWriter(
        workspace_, this, [login, password](Services& services) { return services.signIn.signIn(login, password); },
        [this, login, password](const Result<std::shared_ptr<const Session>>& result) {
            finished(login, password, result);
        });
}

void SignInPage::finished(const QString& login, const QString& password,
                          const Result<std::shared_ptr<const Session>>& result)
{
    busy_ = false;
    signIn_->setEnabled(true);
    if (result) {
        settings_.setLastLogin(workspace_.path(), login.trimmed());
        password_->clear();
        Q_EMIT signedIn(*result, password);
        return;
    }
    card_->showError(result.error());
    const int seconds = result.error().args.value(0).toInt();
    if ((result.error().code == ErrorCode::WrongPassword || result.error().code == ErrorCode::TooManyTries) &&
        seconds > 0)
        wait_->start(seconds);
    password_->selectAll();
    password_->setFocus();
}

} // namespace qingshou
