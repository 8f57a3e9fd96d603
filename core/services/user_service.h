// SPDX-License-Identifier: GPL-3.0-or-later
// Users of a workstation file and their passwords.
#pragma once

#include "core/base/result.h"
#include "core/services/role.h"
#include "core/services/service_context.h"

namespace qingshou {

struct UserData {
    QString login;
    QString name;
    Role role = Role::Officer;
    BranchId branch; ///< none: the whole book
};

class UserService {
public:
    explicit UserService(ServiceContext& context) : context_(context) {}

    /// The new user must choose another password at the first sign-in.
    /// Required, Duplicate {login}, PasswordTooShort, NotFound {branch}.
    Result<UserId> create(const UserData& data, const QString& initialPassword);
    /// Login stays. Conflict when it would leave no active administrator.
    Outcome update(UserId user, const UserData& data, bool active);
    /// By an administrator who need not know the old one. UserDisabled: enable() instead.
    Outcome resetPassword(UserId user, const QString& initialPassword);
    /// Lets a disabled user in again; the old password is gone, so there is a new first one.
    Outcome enable(UserId user, const QString& initialPassword);
    /// By the signed-in user. WrongPassword, PasswordTooShort, PasswordUnchanged. Data stay as they are.
    Outcome changeOwnPassword(const QString& oldPassword, const QString& newPassword);

private:
    ServiceContext& context_;
};

} // namespace qingshou
