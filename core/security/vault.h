// SPDX-License-Identifier: GPL-3.0-or-later
// What an unlocked file can do: seal and open personal data, find a sealed value by its keyed hash, sign the audit.
// Thread-safe: nothing in it changes after construction.
#pragma once

#include "core/security/secret_key.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace qingshou {

class Vault {
public:
    explicit Vault(SecretKey dataKey);

    QByteArray seal(std::string_view plain, std::string_view purpose) const;
    /// Nothing when the blob was altered or sealed for another purpose or file.
    std::optional<QByteArray> open(const QByteArray& sealed, std::string_view purpose) const;

    /// Keyed SipHash-2-4 of kind and value; equal values of one kind give equal hashes.
    qint64 lookupHash(std::string_view kind, std::string_view value) const;
    /// 16 bytes of keyed SipHash-2-4: tells whether a row is as it was, without keeping the row in the clear.
    QByteArray rowHash(std::string_view row) const;
    /// HMAC (keyed BLAKE2b, 32 bytes) under the audit's own key.
    QByteArray auditMac(std::string_view message) const;

    /// For wrapping under a new password.
    const SecretKey& dataKey() const { return dataKey_; }

private:
    SecretKey dataKey_;
    SecretKey sealKey_;
    SecretKey lookupKey_; ///< the first half is used
    SecretKey rowKey_;    ///< likewise
    SecretKey auditKey_;
};

} // namespace qingshou
