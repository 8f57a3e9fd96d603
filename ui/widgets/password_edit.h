// SPDX-License-Identifier: GPL-3.0-or-later
// A password field: can show what was typed, and notices when Caps Lock seems to be on. And a pair of them for choosing
// a new password, with the rules beside them.
#pragma once

#include <QLineEdit>

class QLabel;

namespace qingshou {

class FormField;

class PasswordEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Names: "new_password", "repeat_password".
class NewPassword : public QWidget {
    Q_OBJECT

public:
    explicit NewPassword(int leastLength, QWidget* parent = nullptr);

    /// Long enough and typed twice the same.
    bool acceptable() const;
    QString password() const { return first_->text(); }
    void clear();
    void setLeastLength(int least); ///< the setting may change while the form stands
    void setError(const QString& error); ///< from the service; goes with the next key

Q_SIGNALS:
    void changed();

private:
    void check();

    int least_;
    PasswordEdit* first_;
    PasswordEdit* second_;
    FormField* firstField_;
    FormField* secondField_;
    QLabel* rules_;
};

} // namespace qingshou
