// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a new workstation file: whose it is, its branches, its first administrator. Checks beside the fields;
// what was typed stays when creating is refused. Names: "new_cooperative", "new_number", "new_branches", "new_login",
// "new_name", "new_password", "repeat_password", "create_file", "cancel_new_file".
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace qingshou {

class FormField;
class GateCard;
class NewPassword;

class NewFilePage : public QWidget {
    Q_OBJECT

public:
    explicit NewFilePage(QWidget* parent = nullptr);

    void showError(const Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(const qingshou::NewWorkstation& data);
    void cancelled();

private:
    void submit();
    FormField* addField(QLayout* column, const QString& label, QWidget* editor, const QString& name);

    GateCard* card_;
    QLineEdit* cooperative_;
    QSpinBox* number_;
    QPlainTextEdit* branches_;
    QLineEdit* login_;
    QLineEdit* name_;
    NewPassword* password_;
    QPushButton* create_;
    FormField* cooperativeField_ = nullptr;
    FormField* branchesField_ = nullptr;
    FormField* loginField_ = nullptr;
    bool busy_ = false;
};

} // namespace qingshou
