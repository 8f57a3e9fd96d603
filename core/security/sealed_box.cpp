// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealed_box.h"

#include <sodium.h>

namespace qingshou {
namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* bytes(const char* data) { return reinterpret_cast<const unsigned char*>(data); }
unsigned char* bytes(char* data) { return reinterpret_cast<unsigned char*>(data); }

} // namespace

QByteArray sealBytes(const SecretKey& key, std::string_view plain, std::string_view purpose)
{
    QByteArray sealed(nonceSize + static_cast<qsizetype>(plain.size()) + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed.data()) + nonceSize, nullptr, bytes(plain.data()), plain.size(),
                                               bytes(purpose.data()), purpose.size(), nullptr,
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
