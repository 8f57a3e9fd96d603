// SPDX-License-Identifier: GPL-3.0-or-later
// A first password that an administrator gives somebody else. Names: "new_password", "repeat_password",
// "first_password_ok".
#pragma once

#include <QDialog>

namespace qingshou {

class FirstPasswordDialog : public QDialog {
    Q_OBJECT

public:
    FirstPasswordDialog(const QString& title, int leastLength, QWidget* parent);

Q_SIGNALS:
    void given(const QString& password);
};

} // namespace qingshou
