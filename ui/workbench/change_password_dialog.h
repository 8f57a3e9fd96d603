// SPDX-License-Identifier: GPL-3.0-or-later
// The signed-in user's own password, any time. Names: "old_password", "new_password", "repeat_password",
// "change_password_ok".
#pragma once

#include "core/workspace.h"

#include <QDialog>

class QPushButton;

namespace qingshou {

class FormField;
class NewPassword;
class PasswordEdit;

class ChangePasswordDialog : public QDialog {
    Q_OBJECT

public:
    explicit ChangePasswordDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void check();
    void attempt();

    Workspace& workspace_;
    PasswordEdit* old_;
    FormField* oldField_;
    NewPassword* new_;
    QPushButton* ok_;
};

} // namespace qingshou
