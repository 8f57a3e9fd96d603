// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secret_key.h"

#include <sodium.h>

#include <stdexcept>

namespace qingshou {

static_assert(SecretKey::size == crypto_kdf_KEYBYTES);
static_assert(SecretKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

void initialiseCryptography()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium could not be initialised");
}

SecretKey SecretKey::random()
{
    initialiseCryptography();
    SecretKey key;
    randombytes_buf(key.data(), size);
    return key;
}

SecretKey::~SecretKey() { sodium_memzero(bytes_.data(), size); }

SecretKey::SecretKey(SecretKey&& other) noexcept : bytes_(other.bytes_) { sodium_memzero(other.bytes_.data(), size); }

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept
{
    if (this != &other) {
        bytes_ = other.bytes_;
        sodium_memzero(other.bytes_.data(), size);
    }
    return *this;
}

SecretKey SecretKey::derived(const char (&context)[9]) const
{
    SecretKey key;
    crypto_kdf_derive_from_key(key.data(), size, 1, context, bytes_.data());
    return key;
}

} // namespace qingshou
