// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who signed in: who it is, what the role allows, what part of the book is theirs, and the opened vault.
// Immutable, so that any thread may hold it.
#pragma once

#include "core/base/id.h"
#include "core/security/vault.h"
#include "core/services/role.h"
#include "core/storage/scope.h"

#include <QString>

namespace qingshou {

struct Session {
    UserId user;
    QString login;
    QString name;
    Role role = Role::Officer;
    BranchId branch;   ///< none: the whole book
    Scope scope;
    bool mustChangePassword = false;
    Vault vault;

    bool may(Permission permission) const { return allowed(role, permission); }
};

} // namespace qingshou
