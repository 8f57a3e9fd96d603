// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/first_password_dialog.h"

#include "ui/widgets/password_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

FirstPasswordDialog::FirstPasswordDialog(const QString& title, int leastLength, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("first_password_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(360);
    auto* hint = new QLabel(tr("Tell the user this password; another must be chosen at the next sign-in."), this);
    hint->setProperty("role", QStringLiteral("hint"));
    hint->setWordWrap(true);
    auto* password = new NewPassword(leastLength, this);
    auto* accept = new QPushButton(tr("Set password"), this);
    accept->setObjectName(QStringLiteral("first_password_ok"));
    accept->setProperty("look", QStringLiteral("primary"));
    accept->setDefault(true);
    accept->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(password);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(password, &NewPassword::changed, accept,
            [password, accept] { accept->setEnabled(password->acceptable()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this, password] {
        const QString chosen = password->password();
        QDialog::accept();
        Q_EMIT given(chosen);
    });
    password->setFocus();
}

} // namespace qingshou
