// SPDX-License-Identifier: GPL-3.0-or-later
// What a target asserts. A broken promise ends the program, which is how libFuzzer keeps the input that broke it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace qingshou::fuzz {

inline void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Taken off the end, so that a plain file is an input as it stands.
inline unsigned char lastByteOff(std::string_view& input)
{
    if (input.empty())
        return 0;
    const auto last = static_cast<unsigned char>(input.back());
    input.remove_suffix(1);
    return last;
}

} // namespace qingshou::fuzz

/// The name that libFuzzer calls; 0: the input was of use.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
