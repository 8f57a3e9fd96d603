// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/user_service.h"

#include "core/services/change.h"
#include "core/services/settings.h"
#include "core/storage/branch_repository.h"
#include "core/storage/user_repository.h"

namespace qingshou {
namespace {

QJsonObject described(const UserRecord& user)
{
    return {{"login", user.login}, {"name", user.name}, {"role", user.role}, {"branch", user.branch.value},
            {"active", user.active}};
}

Outcome checkPassword(Database& db, const QString& password)
{
    const int least = Settings::load(db).number(QStringLiteral("password_min_length"));
    if (password.size() < least)
        return {ErrorCode::PasswordTooShort, {QString::number(least)}};
    return Done{};
}

Outcome checkData(Database& db, const UserData& data)
{
    if (data.login.trimmed().isEmpty())
        return {ErrorCode::Required, {QStringLiteral("login")}};
    if (data.name.trimmed().isEmpty())
        return {ErrorCode::Required, {QStringLiteral("name")}};
    if (data.branch.isValid() && !BranchRepository(db).find(data.branch))
        return {ErrorCode::NotFound, {QStringLiteral("branch"), QString::number(data.branch.value)}};
    return Done{};
}

bool isLastAdministrator(const std::vector<UserRecord>& users, UserId user)
{
    for (const UserRecord& other : users) {
        if (other.id != user && other.active && other.role == code(Role::Administrator))
            return false;
    }
    return true;
}

} // namespace

Result<UserId> UserService::create(const UserData& data, const QString& initialPassword)
{
    return makeChange<UserId>(context_, Permission::ManageUsers, [&](Change& change) -> Result<UserId> {
        if (const Outcome checked = checkData(change.db(), data); !checked)
            return checked.error();
        if (const Outcome checked = checkPassword(change.db(), initialPassword); !checked)
            return checked.error();
        UserRepository users(change.db());
        const QString login = data.login.trimmed();
        if (users.findByLogin(login))
            return {ErrorCode::Duplicate, {QStringLiteral("login"), login}};
        const UserRecord user{change.newId<UserId>("users"), login, data.name.trimmed(), code(data.role), data.branch, true,
                              true, {}};
        users.insert(user, change.now());
        users.saveSlot(change.newId<UserId>("key_slots").value, user.id,
                       wrapKey(change.session().vault.dataKey(), initialPassword, context_.passwordCost), change.now());
        change.audit({.action = QStringLiteral("create_user"), .subjectKind = QStringLiteral("user"),
                      .subjectId = user.id.value, .change = {{"after", described(user)}}});
        change.touch(Topic::Users);
        return user.id;
    });
}

Outcome UserService::update(UserId id, const UserData& data, bool active)
{
    return makeChange<Done>(context_, Permission::ManageUsers, [&](Change& change) -> Outcome {
        if (const Outcome checked = checkData(change.db(), data); !checked)
            return checked;
        UserRepository users(change.db());
        const std::optional<UserRecord> before = users.find(id);
        if (!before)
            return {ErrorCode::NotFound, {QStringLiteral("user"), QString::number(id.value)}};
        UserRecord after = *before;
        after.name = data.name.trimmed();
        after.role = code(data.role);
        after.branch = data.branch;
        after.active = active;
        const bool stillAdministers = after.active && data.role == Role::Administrator;
        if (!stillAdministers && isLastAdministrator(users.all(), id))
            return {ErrorCode::Conflict, {QStringLiteral("last_administrator")}};
        users.update(after);
        if (!active)
            users.removeSlot(id); // the password opens nothing any more
        change.audit({.action = QStringLiteral("change_user"), .subjectKind = QStringLiteral("user"), .subjectId = id.value,
                      .change = {{"before", described(*before)}, {"after", described(after)}}});
        change.touch(Topic::Users);
        return Done{};
    });
}

Outcome UserService::resetPassword(UserId id, const QString& initialPassword)
{
    return makeChange<Done>(context_, Permission::ManageUsers, [&](Change& change) -> Outcome {
        if (const Outcome checked = checkPassword(change.db(), initialPassword); !checked)
            return checked;
        UserRepository users(change.db());
        std::optional<UserRecord> user = users.find(id);
        if (!user)
            return {ErrorCode::NotFound, {QStringLiteral("user"), QString::number(id.value)}};
        if (!user->active)
            return {ErrorCode::UserDisabled, {user->login}};
        user->mustChangePassword = true;
        users.update(*user);
        users.saveSlot(change.newId<UserId>("key_slots").value, id,
                       wrapKey(change.session().vault.dataKey(), initialPassword, context_.passwordCost), change.now());
        users.forgive(user->login); // whoever mistyped the old one need not wait for the new one
        change.audit({.action = QStringLiteral("reset_password"), .subjectKind = QStringLiteral("user"),
                      .subjectId = id.value, .change = {{"after", QJsonObject{{"login", user->login}}}}});
        change.touch(Topic::Users);
        return Done{};
    });
}

Outcome UserService::enable(UserId id, const QString& initialPassword)
{
    return makeChange<Done>(context_, Permission::ManageUsers, [&](Change& change) -> Outcome {
        if (const Outcome checked = checkPassword(change.db(), initialPassword); !checked)
            return checked;
        UserRepository users(change.db());
        const std::optional<UserRecord> before = users.find(id);
        if (!before)
            return {ErrorCode::NotFound, {QStringLiteral("user"), QString::number(id.value)}};
        UserRecord after = *before;
        after.active = true;
        after.mustChangePassword = true;
        users.update(after);
        users.saveSlot(change.newId<UserId>("key_slots").value, id,
                       wrapKey(change.session().vault.dataKey(), initialPassword, context_.passwordCost), change.now());
        users.forgive(after.login);
        change.audit({.action = QStringLiteral("enable_user"), .subjectKind = QStringLiteral("user"),
                      .subjectId = id.value, .change = {{"before", described(*before)}, {"after", described(after)}}});
        change.touch(Topic::Users);
        return Done{};
    });
}

Outcome UserService::changeOwnPassword(const QString& oldPassword, const QString& newPassword)
{
    if (!context_.session)
        return ErrorCode::SignInRequired;
    try {
        Change change(context_);
        UserRepository users(change.db());
        const UserId id = change.session().user;
        const std::optional<KeySlot> slot = users.slot(id);
        if (!slot || !unwrapKey(*slot, oldPassword))
            return {ErrorCode::WrongPassword, {QStringLiteral("0")}};
        if (oldPassword == newPassword)
            return ErrorCode::PasswordUnchanged;
        if (const Outcome checked = checkPassword(change.db(), newPassword); !checked)
            return checked;
        std::optional<UserRecord> user = users.find(id);
        user->mustChangePassword = false;
        users.update(*user);
        users.saveSlot(change.newId<UserId>("key_slots").value, id, wrapKey(change.session().vault.dataKey(), newPassword, context_.passwordCost), change.now());
        change.audit({.action = QStringLiteral("change_password"), .subjectKind = QStringLiteral("user"),
                      .subjectId = id.value});
        change.touch(Topic::Users);
        change.commit();
        return Done{};
    } catch (const StorageError& error) {
        return errorOf(error, context_.db);
    }
}

} // namespace qingshou
