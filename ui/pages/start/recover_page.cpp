// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/recover_page.h"

#include "core/services/settings.h"
#include "ui/pages/start/gate_card.h"
#include "ui/support/error_text.h"
#include "ui/support/run_async.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

RecoverPage::RecoverPage(Workspace& workspace, const QString& login, QWidget* parent)
    : QWidget(parent), workspace_(workspace), card_(new GateCard(tr("Choose a new password"), 480, this)),
      key_(new QLineEdit), login_(new QLineEdit(login)), keyField_(new FormField(tr("Recovery key"), key_, this)),
      password_(
          new NewPassword(Settings::load(workspace.reader()).number(QStringLiteral("password_min_length")), this)),
      recover_(new QPushButton(tr("Set password and sign in"), this))
{
    setObjectName(QStringLiteral("recover_page"));
    card_->setSubtitle(
        tr("For administrators, with the recovery key that was printed when the file was made. Everybody else "
           "asks an administrator for a new password."));
    key_->setObjectName(QStringLiteral("recover_key"));
    key_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    key_->setPlaceholderText(QStringLiteral("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"));
    login_->setObjectName(QStringLiteral("recover_login"));
    recover_->setObjectName(QStringLiteral("recover"));
    recover_->setProperty("look", QStringLiteral("primary"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel_recover"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(recover_);
    card_->body()->addWidget(keyField_);
    card_->body()->addWidget(new FormField(tr("Administrator's user name"), login_, this));
    card_->body()->addWidget(password_);
    card_->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_);
    connect(key_, &QLineEdit::textChanged, this, &RecoverPage::check);
    connect(login_, &QLineEdit::textChanged, this, &RecoverPage::check);
    connect(password_, &NewPassword::changed, this, &RecoverPage::check);
    connect(recover_, &QPushButton::clicked, this, &RecoverPage::attempt);
    connect(cancel, &QPushButton::clicked, this, &RecoverPage::cancelled);
    setFocusProxy(key_);
    check();
}

void RecoverPage::check()
{
    const bool whole = !normalisedRecoveryKey(key_->text()).isEmpty();
    // Half a key is no mistake yet: the sentence comes when as much was typed as a key has.
    const bool wrong = !whole && key_->text().size() >= 32;
    keyField_->setError(wrong ? tr("Eight groups of four letters and digits, without 0, 1, O and I.") : QString());
    recover_->setEnabled(!busy_ && whole && !login_->text().trimmed().isEmpty() && password_->acceptable());
}

void RecoverPage::attempt()
{
    busy_ = true;
    card_->clearMessage();
    check();
    const auto work = [key = key_->text(), login = login_->text(), password = password_->password()](
                          Services& services) { return services.signIn.recover(key, login, password); };
    runOnWriter(workspace_, this, work, [this](const Result<std::shared_ptr<const Session>>& result) {
        busy_ = false;
        check();
        if (result)
            Q_EMIT signedIn(*result);
        else
            card_->showError(result.error());
    });
}

} // namespace qingshou
