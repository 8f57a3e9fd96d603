// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/password_check.h"

#include "core/services/settings.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace qingshou {
namespace {

int longestDelay(ServiceContext& context)
{
    return Settings::load(context.db).number(QStringLiteral("backoff_max_seconds"));
}

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

} // namespace

Outcome mayTry(ServiceContext& context, const QString& login)
{
    const RefusedSignIns refused = UserRepository(context.db).refused(login);
    if (const int left = secondsLeft(refused, context.clock.now(), longestDelay(context)); left > 0)
        return {ErrorCode::TooManyTries, {QString::number(left)}};
    return Done{};
}

Error refuseTry(ServiceContext& context, const QString& login)
{
    UserRepository users(context.db);
    const int before = users.refused(login).count;
    Transaction tx(context.db);
    users.addRefused(login, context.clock.now());
    tx.commit();
    return {ErrorCode::WrongPassword, {QString::number(delaySeconds(before + 1, longestDelay(context)))}, {}};
}

Result<CheckedUser> checkPassword(ServiceContext& context, const QString& login, const QString& password)
{
    if (const Outcome may = mayTry(context, login); !may)
        return may.error();
    UserRepository users(context.db);
    std::optional<UserRecord> user = users.findByLogin(login);
    if (user && !user->active)
        return {ErrorCode::UserDisabled, {login}};
    const std::optional<KeySlot> slot = user ? users.slot(user->id) : std::nullopt;
    std::optional<SecretKey> key = slot ? unwrapKey(*slot, password) : std::nullopt;
    if (!key)
        return refuseTry(context, login);
    return CheckedUser{std::move(*user), std::move(*key)};
}

} // namespace qingshou
