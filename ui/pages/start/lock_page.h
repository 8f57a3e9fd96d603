// SPDX-License-Identifier: GPL-3.0-or-later
// The lock: nothing of the book is to be seen, only who works here. The same user goes on with the password; somebody
// else signs that user out. Names: "unlock_password", "unlock", "lock_sign_out".
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace qingshou {

class Countdown;
class GateCard;
class PasswordEdit;

class LockPage : public QWidget {
    Q_OBJECT

public:
    LockPage(Workspace& workspace, const Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void unlocked();
    void signOut();

private:
    void attempt();

    Workspace& workspace_;
    GateCard* card_;
    PasswordEdit* password_;
    QLabel* caps_;
    QPushButton* unlock_;
    Countdown* wait_;
    bool busy_ = false;
};

} // namespace qingshou
