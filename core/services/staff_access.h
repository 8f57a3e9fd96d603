// SPDX-License-Identifier: GPL-3.0-or-later
// People on the bank's side in a use case: who is signed in, and who is named.
#pragma once

#include "core/base/result.h"
#include "core/domain/complaint.h"
#include "core/services/change.h"
#include "core/storage/user_repository.h"

namespace qingshou {

inline StaffMember signedIn(const Change& change)
{
    return {change.session().user, change.session().name};
}

/// A user stands under the user's own name; NotFound("user", …). Without one the name as it was typed.
inline Result<StaffMember> namedStaff(Change& change, const StaffMember& said)
{
    if (!said.user.isValid())
        return StaffMember{{}, said.name.trimmed()};
    const std::optional<UserRecord> user = UserRepository(change.db()).find(said.user);
    if (!user)
        return {ErrorCode::NotFound, {QStringLiteral("user"), QString::number(said.user.value)}};
    return StaffMember{user->id, user->name};
}

} // namespace qingshou
