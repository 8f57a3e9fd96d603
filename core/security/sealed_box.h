// SPDX-License-Identifier: GPL-3.0-or-later
// XChaCha20-Poly1305 over whole values: nonce || ciphertext || tag. Anything altered does not open.
#pragma once

#include "core/security/secret_key.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace qingshou {

/// purpose is bound to the blob: one sealed for "party" does not open as "extras".
QByteArray sealBytes(const SecretKey& key, std::string_view plain, std::string_view purpose);
/// Nothing when the key or the purpose is another, or the blob was altered.
std::optional<QByteArray> openBytes(const SecretKey& key, const QByteArray& sealed, std::string_view purpose);

} // namespace qingshou
