// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault.h"

#include "core/security/sealed_box.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace qingshou {
namespace {

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

QByteArray keyedHash(const SecretKey& key, std::string_view message, qsizetype size)
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(size), bytes(message),
                       message.size(), key.data(), SecretKey::size);
    return hash;
}

} // namespace

Vault::Vault(SecretKey dataKey)
    : dataKey_(std::move(dataKey)), sealKey_(dataKey_.derived("qs-seal-")), lookupKey_(dataKey_.derived("qs-look-")),
      rowKey_(dataKey_.derived("qs-rows-")), auditKey_(dataKey_.derived("qs-audit"))
{
}

QByteArray Vault::seal(std::string_view plain, std::string_view purpose) const
{
    return sealBytes(sealKey_, plain, purpose);
}

std::optional<QByteArray> Vault::open(const QByteArray& sealed, std::string_view purpose) const
{
    return openBytes(sealKey_, sealed, purpose);
}

qint64 Vault::lookupHash(std::string_view kind, std::string_view value) const
{
    std::array<char, 64> brief{}; // most are, and an import makes millions
    std::string lengthy;
    const size_t size = kind.size() + 1 + value.size();
    if (size > brief.size())
        lengthy.resize(size);
    const std::span message(size > brief.size() ? lengthy.data() : brief.data(), size);
    std::copy(kind.begin(), kind.end(), message.begin());
    message[kind.size()] = '\0';
    std::copy(value.begin(), value.end(), message.begin() + static_cast<std::ptrdiff_t>(kind.size()) + 1);
    static_assert(crypto_shorthash_KEYBYTES <= SecretKey::size && crypto_shorthash_BYTES == sizeof(qint64));
    qint64 number = 0;
    crypto_shorthash(reinterpret_cast<unsigned char*>(&number), bytes({message.data(), size}), size, lookupKey_.data());
    sodium_memzero(message.data(), message.size());
    return number;
}

QByteArray Vault::rowHash(std::string_view row) const
{
    QByteArray hash(crypto_shorthash_siphashx24_BYTES, Qt::Uninitialized);
    crypto_shorthash_siphashx24(reinterpret_cast<unsigned char*>(hash.data()), bytes(row), row.size(), rowKey_.data());
    return hash;
}

QByteArray Vault::auditMac(std::string_view message) const
{
    return keyedHash(auditKey_, message, 32);
}

} // namespace qingshou
