// SPDX-License-Identifier: GPL-3.0-or-later
// The file's data key, wrapped under a password with Argon2id. Changing a password rewraps; data stay as they are.
#pragma once

#include "core/security/secret_key.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace qingshou {

/// What one guess costs. Kept in each slot, so that it can be raised later.
struct PasswordCost {
    qint64 operations = 2;                   ///< libsodium's interactive limits
    qint64 memoryBytes = 64 * 1024 * 1024;
};

struct KeySlot {
    QByteArray salt;
    PasswordCost cost;
    QByteArray wrappedKey;
};

KeySlot wrapKey(const SecretKey& dataKey, const QString& password, const PasswordCost& cost = {});
/// Nothing when the password is wrong or the slot was altered.
std::optional<SecretKey> unwrapKey(const KeySlot& slot, const QString& password);

/// 160 random bits as eight groups of four letters and digits (no 0, 1, O, I): "7K3M-…", to print and keep.
QString newRecoveryKey();
/// The same key however it was typed: lower case, with or without dashes or spaces. Empty if it cannot be one.
QString normalisedRecoveryKey(const QString& typed);

} // namespace qingshou
