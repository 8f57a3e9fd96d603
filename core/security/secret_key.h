// SPDX-License-Identifier: GPL-3.0-or-later
// 32 secret bytes that are wiped when they go out of scope. Cannot be copied by accident.
#pragma once

#include <array>
#include <cstddef>

namespace qingshou {

class SecretKey {
public:
    static constexpr std::size_t size = 32;

    SecretKey() = default; ///< all zero
    static SecretKey random();
    ~SecretKey();
    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;

    const unsigned char* data() const { return bytes_.data(); }
    unsigned char* data() { return bytes_.data(); }
    /// A key for one purpose; context: 8 characters.
    SecretKey derived(const char (&context)[9]) const;

private:
    std::array<unsigned char, size> bytes_{};
};

/// Must succeed before anything else in security is used; throws std::runtime_error if the library fails.
void initialiseCryptography();

} // namespace qingshou
