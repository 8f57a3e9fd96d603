// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/users_section.h"

#include "core/services/settings.h"
#include "ui/pages/settings/branch_choices.h"
#include "ui/pages/settings/first_password_dialog.h"
#include "ui/pages/settings/settings_commands.h"
#include "ui/support/error_text.h"
#include "ui/support/labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

QString roleText(const UserRecord& user)
{
    const std::optional<Role> role = roleFromCode(user.role);
    return role ? label(*role) : user.role;
}

} // namespace

UsersSection::UsersSection(PageContext& pageContext, QWidget* parent)
    : RecordsSection(pageContext, QStringLiteral("settings_users"), Permission::ManageUsers, parent),
      new_(makeAction(commands::newUser, this)), login_(new QLineEdit), name_(new QLineEdit), role_(new QComboBox),
      branch_(new QComboBox), password_(new NewPassword(0)), hint_(new QLabel),
      reset_(new QPushButton(tr("Reset password…"))), disable_(new QPushButton(tr("Disable…"))),
      enable_(new QPushButton(tr("Enable…")))
{
    gate(*new_, *context().session, Permission::ManageUsers);
    users_ = new ListTableModel<UserRecord>(
        {{{QStringLiteral("login"), tr("User name")}, [](const UserRecord& user) { return user.login; }},
         {{QStringLiteral("name"), tr("Name")}, [](const UserRecord& user) { return user.name; }},
         {{QStringLiteral("role"), tr("Role")}, roleText},
         {{QStringLiteral("branch"), tr("Branch")}, [this](const UserRecord& user) { return branchName(user.branch); }},
         {{QStringLiteral("state"), tr("State")},
          [](const UserRecord& user) { return user.active ? tr("Active") : tr("Disabled"); },
          [](const UserRecord& user, int role) {
              return role == TableModel::ChipRole
                         ? QVariant::fromValue(user.active ? ChipStyle::Good : ChipStyle::Plain)
                         : QVariant();
          }},
         {{QStringLiteral("password"), tr("Password")},
          [](const UserRecord& user) {
              return user.active && user.mustChangePassword ? tr("To be changed at sign-in") : QString();
          }}},
        this);
    users_->setIds([](const UserRecord& user) { return user.id.value; });
    setUp(users_, tr("Users"));
    buildForm();
    connect(new_, &QAction::triggered, this, &UsersSection::startNew);
}

void UsersSection::buildForm()
{
    login_->setObjectName(QStringLiteral("user_login"));
    name_->setObjectName(QStringLiteral("user_name"));
    role_->setObjectName(QStringLiteral("user_role"));
    branch_->setObjectName(QStringLiteral("user_branch"));
    reset_->setObjectName(QStringLiteral("reset_password"));
    disable_->setObjectName(QStringLiteral("disable_user"));
    enable_->setObjectName(QStringLiteral("enable_user"));
    login_->setMaxLength(64);
    name_->setMaxLength(64);
    for (const Role role : {Role::Officer, Role::Supervisor, Role::Auditor, Role::Administrator})
        role_->addItem(label(role), static_cast<int>(role));
    loginField_ = new FormField(tr("User name"), login_);
    nameField_ = new FormField(tr("Name"), name_);
    roleField_ = new FormField(tr("Role"), role_);
    branchField_ = new FormField(tr("Branch"), branch_);
    loginField_->setHint(tr("Typed at sign-in; it stays as it is."));
    branchField_->setHint(tr("Sees this branch and all below it."));
    hint_->setProperty("role", QStringLiteral("hint"));
    hint_->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {reset_, disable_, enable_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{loginField_, nameField_, roleField_, branchField_, password_, hint_})
        form()->addWidget(widget);
    form()->addLayout(buttons);
    form()->addStretch(1);

    for (QWidget* widget : std::initializer_list<QWidget*>{login_, name_, role_, branch_, reset_, disable_, enable_})
        gate(*widget, *context().session, Permission::ManageUsers);
    connect(login_, &QLineEdit::textEdited, this, &UsersSection::fieldEdited);
    connect(name_, &QLineEdit::textEdited, this, &UsersSection::fieldEdited);
    connect(role_, &QComboBox::currentIndexChanged, this, &UsersSection::fieldEdited);
    connect(branch_, &QComboBox::currentIndexChanged, this, &UsersSection::fieldEdited);
    connect(password_, &NewPassword::changed, this, [this] {
        if (isNew())
            fieldEdited();
    });
    connect(disable_, &QPushButton::clicked, this, &UsersSection::disable);
    for (QPushButton* button : {reset_, enable_}) {
        connect(button, &QPushButton::clicked, this, [this] {
            if (const UserRecord* user = userOf(shownId()))
                givePassword(*user);
        });
    }
}

QString UsersSection::branchName(BranchId id) const
{
    const auto found = branches_.find(id);
    return found == branches_.end() ? tr("The whole book") : found->second;
}

const UserRecord* UsersSection::userOf(qint64 id) const
{
    for (const UserRecord& user : users_->rows()) {
        if (user.id.value == id)
            return &user;
    }
    return nullptr;
}

QString UsersSection::totals() const
{
    const auto active =
        std::count_if(users_->rows().begin(), users_->rows().end(), [](const UserRecord& user) { return user.active; });
    return tr("%1 users, %2 of them active").arg(users_->rows().size()).arg(active);
}

void UsersSection::loadRows()
{
    const std::vector<Branch> branches = BranchRepository(context().reader()).all();
    branches_.clear();
    for (const Branch& branch : branches)
        branches_.emplace(branch.id, branch.name);
    const BranchId chosen = chosenBranch(*branch_);
    fillBranches(*branch_, branches, tr("The whole book"));
    if (isEdited())
        chooseBranch(*branch_, chosen);
    users_->setRows(UserRepository(context().reader()).all());
    password_->setLeastLength(Settings::load(context().reader()).number(QStringLiteral("password_min_length")));
}

void UsersSection::showRecord(qint64 id)
{
    const UserRecord* user = userOf(id);
    for (FormField* field : {loginField_, nameField_, roleField_, branchField_})
        field->setError({});
    login_->setText(user ? user->login : QString());
    login_->setReadOnly(user);
    name_->setText(user ? user->name : QString());
    const Role role = user ? roleFromCode(user->role).value_or(Role::Officer) : Role::Officer;
    role_->setCurrentIndex(role_->findData(static_cast<int>(role)));
    chooseBranch(*branch_, user ? user->branch : BranchId{});
    password_->clear();
    password_->setVisible(!user);
    reset_->setVisible(user && user->active);
    disable_->setVisible(user && user->active);
    enable_->setVisible(user && !user->active);
    enableButtons();
    const bool isOwn = user && user->id == context().session->user;
    if (!user)
        hint_->setText(tr("Tell the user this first password; another must be chosen at the first sign-in."));
    else if (!user->active)
        hint_->setText(tr("Disabled: the password opens nothing any more. What this user did stays in the audit."));
    else if (isOwn)
        hint_->setText(tr("This is you: a change of role or branch holds from your next sign-in."));
    else
        hint_->setText(tr("A change of role or branch holds from the user's next sign-in."));
}

QString UsersSection::heading(qint64 id) const
{
    const UserRecord* user = userOf(id);
    return user ? user->name : tr("New user");
}

void UsersSection::beginTyping()
{
    (isNew() ? login_ : name_)->setFocus();
}

void UsersSection::fieldEdited()
{
    for (FormField* field : {loginField_, nameField_, roleField_, branchField_})
        field->setError({});
    markEdited();
    enableButtons();
}

void UsersSection::enableButtons()
{
    // What is typed and not saved would be lost with them.
    for (QPushButton* button : {reset_, disable_, enable_})
        button->setEnabled(mayChange() && !isEdited());
}

void UsersSection::refuse(const Error& error)
{
    const QString about = error.args.value(0);
    FormField* beside = nullptr;
    if (about == QLatin1String("login"))
        beside = loginField_;
    else if (about == QLatin1String("name"))
        beside = nameField_;
    else if (about == QLatin1String("branch"))
        beside = branchField_;
    else if (about == QLatin1String("last_administrator"))
        beside = roleField_;
    if (error.code == ErrorCode::PasswordTooShort)
        password_->setError(errorSentence(error));
    showRefusal(error, beside);
}

void UsersSection::save()
{
    const UserData entry{login_->text(), name_->text(), static_cast<Role>(role_->currentData().toInt()),
                         chosenBranch(*branch_)};
    const QString shownName = entry.name.trimmed();
    if (isNew()) {
        if (!entry.login.trimmed().isEmpty() && !entry.name.trimmed().isEmpty() && !password_->acceptable()) {
            password_->setError(tr("Choose a first password and type it twice."));
            password_->setFocus();
            return note().showProblem(
                tr("Nothing was saved. The first password is missing or not typed twice the same."));
        }
        context().write(
            this,
            [entry, password = password_->password()](Services& services) {
                return services.users.create(entry, password);
            },
            [this, shownName](const Result<UserId>& created) {
                if (!created)
                    return refuse(created.error());
                saved(created->value, tr("%1 can sign in now.").arg(shownName));
            });
        return;
    }
    const UserRecord* user = userOf(shownId());
    if (!user)
        return;
    context().write(
        this,
        [id = user->id, entry, active = user->active](Services& services) {
            return services.users.update(id, entry, active);
        },
        [this, id = user->id, shownName](const Outcome& changed) {
            if (!changed)
                return refuse(changed.error());
            saved(id.value, tr("%1 was changed.").arg(shownName));
        });
}

void UsersSection::disable()
{
    const UserRecord* user = userOf(shownId());
    if (!user)
        return;
    const Question question{QStringLiteral("disable_user"), tr("Disable %1?").arg(user->name),
                            tr("The user can no longer sign in and the password is gone. What was recorded stays; an "
                               "administrator can enable the user again with a new first password."),
                            tr("Disable"), true};
    context().prompts.ask(this, question, [this, kept = *user](bool accepted) {
        if (!accepted)
            return;
        const UserData entry{kept.login, kept.name, roleFromCode(kept.role).value_or(Role::Officer), kept.branch};
        context().write(
            this, [id = kept.id, entry](Services& services) { return services.users.update(id, entry, false); },
            [this, kept](const Outcome& disabled) {
                if (!disabled)
                    return refuse(disabled.error());
                saved(kept.id.value, tr("%1 can no longer sign in.").arg(kept.name));
            });
    });
}

void UsersSection::givePassword(const UserRecord& user)
{
    const int least = Settings::load(context().reader()).number(QStringLiteral("password_min_length"));
    auto* dialog = new FirstPasswordDialog(
        user.active ? tr("New first password for %1").arg(user.name) : tr("Enable %1").arg(user.name), least, this);
    connect(dialog, &FirstPasswordDialog::given, this, [this, user](const QString& password) {
        context().write(
            this,
            [id = user.id, active = user.active, password](Services& services) {
                return active ? services.users.resetPassword(id, password) : services.users.enable(id, password);
            },
            [this, user](const Outcome& given) {
                if (!given)
                    return refuse(given.error());
                saved(user.id.value, user.active ? tr("%1 has a new first password.").arg(user.name)
                                                 : tr("%1 can sign in again.").arg(user.name));
            });
    });
    dialog->open();
}

} // namespace qingshou
