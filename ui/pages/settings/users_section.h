// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in: added, changed, disabled, enabled, given a new first password. Names: "settings_users_table",
// "user_login", "user_name", "user_role", "user_branch", "new_password", "repeat_password", "reset_password",
// "disable_user", "enable_user".
#pragma once

#include "core/storage/branch_repository.h"
#include "core/storage/user_repository.h"
#include "ui/pages/settings/records_section.h"
#include "ui/widgets/list_table_model.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qingshou {

class NewPassword;

class UsersSection : public RecordsSection {
    Q_OBJECT

public:
    explicit UsersSection(PageContext& context, QWidget* parent = nullptr);

    QString name() const override { return tr("Users"); }
    QString subtitle() const override { return tr("Who may sign in, in which role and for which branch"); }
    QString totals() const override;
    QAction* create() const override { return new_; }
    void save() override;

protected:
    void loadRows() override;
    void showRecord(qint64 id) override;
    void beginTyping() override;
    QString heading(qint64 id) const override;

private:
    void buildForm();
    const UserRecord* userOf(qint64 id) const;
    void fieldEdited();
    void enableButtons();
    void refuse(const Error& error);
    void disable();
    /// A first password for a user who has one already or was disabled.
    void givePassword(const UserRecord& user);
    QString branchName(BranchId id) const;

    QAction* new_;
    ListTableModel<UserRecord>* users_;
    std::map<BranchId, QString> branches_;
    QLineEdit* login_;
    QLineEdit* name_;
    QComboBox* role_;
    QComboBox* branch_;
    FormField *loginField_, *nameField_, *roleField_, *branchField_;
    NewPassword* password_;
    QLabel* hint_;
    QPushButton *reset_, *disable_, *enable_;
};

} // namespace qingshou
