// SPDX-License-Identifier: GPL-3.0-or-later
// Who works with the open file: user name and password, the last user remembered, the wait after a wrong password
// counted down; a demo file offers its users with one click. Deriving the key takes a tenth of a second and more, so it
// happens off this thread. Names: "sign_in_login", "sign_in_password", "sign_in", "forgot_password",
// "demo_user_" + login, "other_file".
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qingshou {

class Countdown;
class GateCard;
class PasswordEdit;
class UserSettings;

class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(Workspace& workspace, UserSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    /// password: what was typed, for changing it at once when it must be.
    void signedIn(const std::shared_ptr<const qingshou::Session>& session, const QString& password);
    void forgotten(const QString& login);
    void otherFile();

private:
    void addDemoUsers();
    void attempt(const QString& login, const QString& password);
    void finished(const QString& login, const QString& password, const Result<std::shared_ptr<const Session>>& result);

    Workspace& workspace_;
    UserSettings& settings_;
    GateCard* card_;
    QLineEdit* login_;
    PasswordEdit* password_;
    QLabel* caps_;
    QPushButton* signIn_;
    Countdown* wait_;
    QList<QPushButton*> demo_;
    bool busy_ = false;
};

} // namespace qingshou
