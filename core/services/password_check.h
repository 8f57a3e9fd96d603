// SPDX-License-Identifier: GPL-3.0-or-later
// Is it that user's password? After each refusal of a login the next try must wait twice as long (1, 2, 4 … seconds up
// to the setting backoff_max_seconds). A refusal is written in a transaction of its own: call before beginning one.
// All throw StorageError.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/user_repository.h"

namespace qingshou {

struct CheckedUser {
    UserRecord user;
    SecretKey key; ///< the file's data key
};

/// WrongPassword {seconds to wait} (also for an unknown login), TooManyTries {seconds}, UserDisabled {login}. Earlier
/// refusals go on counting until they are forgiven (UserRepository::forgive).
Result<CheckedUser> checkPassword(ServiceContext& context, const QString& login, const QString& password);

/// TooManyTries {seconds}, or fine. login: or the name of a slot that is nobody's.
Outcome mayTry(ServiceContext& context, const QString& login);
/// Counts a refusal; WrongPassword {seconds}.
Error refuseTry(ServiceContext& context, const QString& login);

} // namespace qingshou
