// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conduct_override.h"

#include "core/services/change.h"
#include "core/services/password_check.h"
#include "core/storage/branch_repository.h"

namespace qingshou {

Result<ConductApprover> conductApprover(ServiceContext& context, const ConductOverride& asked)
{
    if (!context.session)
        return ErrorCode::SignInRequired;
    const QString reason = asked.reason.trimmed(), login = asked.login.trimmed();
    if (reason.isEmpty())
        return ErrorCode::ReasonRequired;
    if (login.isEmpty()) {
        const Session& own = *context.session;
        if (!own.may(Permission::OverrideConduct))
            return {ErrorCode::NotAllowed, {code(Permission::OverrideConduct)}};
        return ConductApprover{own.user, own.login, own.name, reason, own.scope, false};
    }
    try {
        const Result<CheckedUser> checked = checkPassword(context, login, asked.password);
        if (!checked)
            return checked.error();
        const UserRecord& user = checked->user;
        if (!allowed(roleFromCode(user.role).value_or(Role::Auditor), Permission::OverrideConduct))
            return {ErrorCode::NotAllowed, {code(Permission::OverrideConduct)}};
        return ConductApprover{
            user.id, user.login, user.name, reason, BranchRepository(context.db).subtree(user.branch), true};
    } catch (const StorageError& error) {
        return errorOf(error, context.db);
    }
}

} // namespace qingshou
