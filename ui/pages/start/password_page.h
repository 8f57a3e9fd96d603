// SPDX-License-Identifier: GPL-3.0-or-later
// A user whose password was given by somebody else chooses an own one before anything else.
// Names: "new_password", "repeat_password", "change_password_now", "not_now".
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QPushButton;

namespace qingshou {

class GateCard;
class NewPassword;

class PasswordPage : public QWidget {
    Q_OBJECT

public:
    /// oldPassword: the one that was just accepted.
    PasswordPage(Workspace& workspace, const QString& oldPassword, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();
    void cancelled(); ///< back to the sign-in page

private:
    void attempt();

    Workspace& workspace_;
    QString oldPassword_;
    GateCard* card_;
    NewPassword* password_;
    QPushButton* change_;
};

} // namespace qingshou
