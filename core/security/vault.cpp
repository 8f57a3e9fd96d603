// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault.h"

#include "core/security/sealed_box.h"

#include <sodium.h>

#include <cstring>

namespace qingshou {
namespace {

const unsigned char* bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

QByteArray keyedHash(const SecretKey& key, std::string_view message, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(size), bytes(message), message.size(),
                       key.data(), SecretKey::size);
    return hash;
}

} // namespace

Vault::Vault(SecretKey dataKey)
    : dataKey_(std::move(dataKey)), sealKey_(dataKey_.derived("qs-seal-")), lookupKey_(dataKey_.derived("qs-look-")),
      auditKey_(dataKey_.derived("qs-audit"))
{
}

QByteArray Vault::seal(std::string_view plain, std::string_view purpose) const { return sealBytes(sealKey_, plain, purpose); }

std::optional<QByteArray> Vault::open(const QByteArray& sealed, std::string_view purpose) const
{
    return openBytes(sealKey_, sealed, purpose);
}

qint64 Vault::lookupHash(std::string_view kind, std::string_view value) const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, lookupKey_.data(), SecretKey::size, crypto_generichash_BYTES_MIN);
    crypto_generichash_update(&state, bytes(kind), kind.size());
    crypto_generichash_update(&state, bytes(std::string_view("\0", 1)), 1);
    crypto_generichash_update(&state, bytes(value), value.size());
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash_final(&state, hash, sizeof hash);
    qint64 number = 0;
    std::memcpy(&number, hash, sizeof number);
    return number;
}

QByteArray Vault::rowHash(std::string_view row) const { return keyedHash(lookupKey_, row, 16); }

QByteArray Vault::auditMac(std::string_view message) const { return keyedHash(auditKey_, message, 32); }

} // namespace qingshou
