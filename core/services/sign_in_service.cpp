// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sign_in_service.h"

#include "core/services/change.h"
#include "core/services/password_check.h"
#include "core/services/settings.h"
#include "core/storage/branch_repository.h"
#include "core/storage/statement.h"
#include "core/storage/user_repository.h"

namespace qingshou {
namespace {

std::shared_ptr<const Session> sessionOf(Database& db, const UserRecord& user, SecretKey dataKey)
{
    return std::make_shared<const Session>(Session{user.id, user.login, user.name, roleFromCode(user.role).value_or(Role::Auditor),
                                                   user.branch, BranchRepository(db).subtree(user.branch),
                                                   user.mustChangePassword, Vault(std::move(dataKey))});
}

/// The sign-in itself and the refusals since the last one, in one transaction.
void recordSignIn(ServiceContext& context, const char* action)
{
    Change change(context);
    UserRepository users(change.db());
    for (const RefusedSignIn& refused : users.takeUnaudited())
        change.audit({.action = QStringLiteral("sign_in_refused"), .subjectKind = QStringLiteral("user"),
                      .change = {{"login", refused.login}, {"at", toStoredInstant(refused.at)}}});
    users.forgive(change.session().login);
    change.audit({.action = QLatin1String(action), .subjectKind = QStringLiteral("user"),
                  .subjectId = change.session().user.value});
    change.commit();
}

} // namespace

Result<std::shared_ptr<const Session>> SignInService::signIn(const QString& typedLogin, const QString& password)
{
    try {
        Result<CheckedUser> checked = checkPassword(context_, typedLogin.trimmed(), password);
        if (!checked)
            return checked.error();
        context_.session = sessionOf(context_.db, checked->user, std::move(checked.value().key));
        recordSignIn(context_, "sign_in");
        return context_.session;
    } catch (const StorageError& error) {
        context_.session.reset();
        return errorOf(error, context_.db);
    }
}

Result<std::shared_ptr<const Session>> SignInService::recover(const QString& recoveryKey, const QString& login,
                                                              const QString& newPassword)
{
    try {
        UserRepository users(context_.db);
        const Settings settings = Settings::load(context_.db);
        const QString slotName = QStringLiteral("*recovery");
        if (const Outcome may = mayTry(context_, slotName); !may)
            return may.error();
        const QString normalised = normalisedRecoveryKey(recoveryKey);
        const std::optional<KeySlot> slot = users.slot(UserId{});
        std::optional<SecretKey> key = slot && !normalised.isEmpty() ? unwrapKey(*slot, normalised) : std::nullopt;
        if (!key) {
            refuseTry(context_, slotName);
            return ErrorCode::WrongRecoveryKey;
        }
        std::optional<UserRecord> user = users.findByLogin(login.trimmed());
        if (!user)
            return {ErrorCode::NotFound, {QStringLiteral("user"), login}};
        if (!user->active || user->role != code(Role::Administrator))
            return {ErrorCode::NotAllowed, {code(Permission::ManageUsers)}};
        const int least = settings.number(QStringLiteral("password_min_length"));
        if (newPassword.size() < least)
            return {ErrorCode::PasswordTooShort, {QString::number(least)}};
        context_.session = sessionOf(context_.db, *user, std::move(*key));
        Change change(context_);
        users.saveSlot(change.newId<UserId>("key_slots").value, user->id,
                       wrapKey(change.session().vault.dataKey(), newPassword, context_.passwordCost), change.now());
        users.forgive(slotName);
        users.forgive(user->login);
        change.audit({.action = QStringLiteral("recover_access"), .subjectKind = QStringLiteral("user"),
                      .subjectId = user->id.value});
        change.commit();
        return context_.session;
    } catch (const StorageError& error) {
        context_.session.reset();
        return errorOf(error, context_.db);
    }
}

Outcome SignInService::confirm(const QString& password)
{
    if (!context_.session)
        return ErrorCode::SignInRequired;
    try {
        if (const Result<CheckedUser> checked = checkPassword(context_, context_.session->login, password); !checked)
            return checked.error();
        recordSignIn(context_, "unlock");
        return Done{};
    } catch (const StorageError& error) {
        return errorOf(error, context_.db);
    }
}

void SignInService::signOut() { context_.session.reset(); }

} // namespace qingshou
