// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sign_in_service.h"

#include "core/services/change.h"
#include "core/services/settings.h"
#include "core/storage/branch_repository.h"
#include "core/storage/statement.h"
#include "core/storage/user_repository.h"

namespace qingshou {
namespace {

int delaySeconds(int refusals, int most)
{
    return refusals <= 0 ? 0 : std::min(most, 1 << std::min(refusals - 1, 20));
}

/// Seconds still to wait; a clock that was set back does not shorten it.
int secondsLeft(const RefusedSignIns& refused, const QDateTime& now, int most)
{
    const int delay = delaySeconds(refused.count, most);
    const qint64 passed = refused.last.isValid() ? refused.last.secsTo(now) : delay;
    return passed < 0 ? delay : static_cast<int>(std::max<qint64>(0, delay - passed));
}

Error refuse(ServiceContext& context, const QString& login, int refusalsBefore, int most)
{
    Transaction tx(context.db);
    UserRepository(context.db).addRefused(login, context.clock.now());
    tx.commit();
    return {ErrorCode::WrongPassword, {QString::number(delaySeconds(refusalsBefore + 1, most))}, {}};
}

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
        const QString login = typedLogin.trimmed();
        const int most = Settings::load(context_.db).number(QStringLiteral("backoff_max_seconds"));
        UserRepository users(context_.db);
        const RefusedSignIns refused = users.refused(login);
        if (const int left = secondsLeft(refused, context_.clock.now(), most); left > 0)
            return {ErrorCode::TooManyTries, {QString::number(left)}};
        const std::optional<UserRecord> user = users.findByLogin(login);
        if (user && !user->active)
            return {ErrorCode::UserDisabled, {login}};
        const std::optional<KeySlot> slot = user ? users.slot(user->id) : std::nullopt;
        std::optional<SecretKey> key = slot ? unwrapKey(*slot, password) : std::nullopt;
        if (!key)
            return refuse(context_, login, refused.count, most);
        context_.session = sessionOf(context_.db, *user, std::move(*key));
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
        const int most = settings.number(QStringLiteral("backoff_max_seconds"));
        const RefusedSignIns refused = users.refused(slotName);
        if (const int left = secondsLeft(refused, context_.clock.now(), most); left > 0)
            return {ErrorCode::TooManyTries, {QString::number(left)}};
        const QString normalised = normalisedRecoveryKey(recoveryKey);
        const std::optional<KeySlot> slot = users.slot(UserId{});
        std::optional<SecretKey> key = slot && !normalised.isEmpty() ? unwrapKey(*slot, normalised) : std::nullopt;
        if (!key) {
            refuse(context_, slotName, refused.count, most);
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
        UserRepository users(context_.db);
        const int most = Settings::load(context_.db).number(QStringLiteral("backoff_max_seconds"));
        const QString login = context_.session->login;
        const RefusedSignIns refused = users.refused(login);
        if (const int left = secondsLeft(refused, context_.clock.now(), most); left > 0)
            return {ErrorCode::TooManyTries, {QString::number(left)}};
        const std::optional<KeySlot> slot = users.slot(context_.session->user);
        if (!slot || !unwrapKey(*slot, password))
            return refuse(context_, login, refused.count, most);
        recordSignIn(context_, "unlock");
        return Done{};
    } catch (const StorageError& error) {
        return errorOf(error, context_.db);
    }
}

void SignInService::signOut() { context_.session.reset(); }

} // namespace qingshou
