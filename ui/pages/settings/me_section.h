// SPDX-License-Identifier: GPL-3.0-or-later
// Who is signed in, the own password, and what this person likes on this computer: language and theme, both at once.
// Names: "own_account", "own_old_password", "new_password", "repeat_password", "own_password_ok", "own_note",
// "own_language", "own_theme", "own_lock".
#pragma once

#include "ui/pages/settings/settings_section.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qingshou {

class FormField;
class NewPassword;

class MeSection : public SettingsSection {
    Q_OBJECT

public:
    explicit MeSection(PageContext& context, QWidget* parent = nullptr);

    QString name() const override { return tr("Me"); }
    QString subtitle() const override { return tr("Your password, language and theme"); }
    bool canSave() const override { return false; }
    void refresh() override;

Q_SIGNALS:
    void languageChosen(const QString& code);
    void lockTimeAsked(); ///< the parameter that says when the window locks

private:
    QWidget* buildAccount();
    QWidget* buildPassword();
    QWidget* buildLooks();
    void check();
    void changePassword();

    SectionNote* note_;
    QLabel* account_;
    QLineEdit* old_;
    FormField* oldField_;
    NewPassword* new_;
    QPushButton* change_;
    QComboBox* language_;
    QComboBox* theme_;
    QLabel* lock_;
};

} // namespace qingshou
