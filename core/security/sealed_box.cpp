// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealed_box.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace qingshou {
namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* bytes(const char* data)
{
    return reinterpret_cast<const unsigned char*>(data);
}
unsigned char* bytes(char* data)
{
    return reinterpret_cast<unsigned char*>(data);
}

/// Random bytes for nonces, asked of the system for many at a time: an import seals hundreds of thousands of people.
void fillNonce(unsigned char* nonce)
{
    thread_local std::array<unsigned char, 128 * nonceSize> pool;
    thread_local size_t used = pool.size();
    if (used == pool.size()) {
        randombytes_buf(pool.data(), pool.size());
        used = 0;
    }
    std::copy_n(pool.data() + used, nonceSize, nonce);
    used += nonceSize;
}

} // namespace

QByteArray sealBytes(const SecretKey& key, std::string_view plain, std::string_view purpose)
{
    QByteArray sealed(nonceSize + static_cast<qsizetype>(plain.size()) + tagSize, Qt::Uninitialized);
    fillNonce(bytes(sealed.data()));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed.data()) + nonceSize, nullptr, bytes(plain.data()),
                                               plain.size(), bytes(purpose.data()), purpose.size(), nullptr,
                                               bytes(sealed.constData()), key.data());
    return sealed;
}

std::optional<QByteArray> openBytes(const SecretKey& key, const QByteArray& sealed, std::string_view purpose)
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain.data()), nullptr, nullptr, bytes(sealed.constData()) + nonceSize,
        static_cast<unsigned long long>(sealed.size() - nonceSize), bytes(purpose.data()), purpose.size(),
        bytes(sealed.constData()), key.data());
    return failed ? std::nullopt : std::optional(plain);
}

} // namespace qingshou
