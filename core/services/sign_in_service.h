// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a user in. After each refusal of a login the next try must wait twice as long (1, 2, 4 … seconds up to the
// setting backoff_max_seconds), and the refusals enter the audit at the next sign-in that succeeds.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"

#include <memory>

namespace qingshou {

class SignInService {
public:
    explicit SignInService(ServiceContext& context) : context_(context) {}

    /// Sets context.session. WrongPassword {seconds to wait} (also for an unknown login), TooManyTries {seconds},
    /// UserDisabled {login}.
    Result<std::shared_ptr<const Session>> signIn(const QString& login, const QString& password);

    /// Gives an administrator a new password under the printed recovery key and signs in.
    /// WrongRecoveryKey, NotFound {login}, NotAllowed when the login is no active administrator, PasswordTooShort.
    Result<std::shared_ptr<const Session>> recover(const QString& recoveryKey, const QString& login,
                                                   const QString& newPassword);

    /// For unlocking the screen: is it the signed-in user's password? Same delays as signing in.
    Outcome confirm(const QString& password);

    void signOut();

private:
    ServiceContext& context_;
};

} // namespace qingshou
