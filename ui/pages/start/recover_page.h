// SPDX-License-Identifier: GPL-3.0-or-later
// A new password for an administrator under the printed recovery key. Names: "recover_key", "recover_login",
// "new_password", "repeat_password", "recover", "cancel_recover".
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace qingshou {

class FormField;
class GateCard;
class NewPassword;

class RecoverPage : public QWidget {
    Q_OBJECT

public:
    RecoverPage(Workspace& workspace, const QString& login, QWidget* parent = nullptr);

Q_SIGNALS:
    void signedIn(const std::shared_ptr<const qingshou::Session>& session);
    void cancelled();

private:
    void check();
    void attempt();

    Workspace& workspace_;
    GateCard* card_;
    QLineEdit* key_;
    QLineEdit* login_;
    FormField* keyField_;
    NewPassword* password_;
    QPushButton* recover_;
    bool busy_ = false;
};

} // namespace qingshou
