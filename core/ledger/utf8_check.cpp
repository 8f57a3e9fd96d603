// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/utf8_check.h"

#include <cstring>

namespace qingshou {
namespace {

bool isIdeograph(const char* bytes)
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    return first >= 0xE4 && first <= 0xE9 && (static_cast<unsigned char>(bytes[1]) & 0xC0) == 0x80 &&
           (static_cast<unsigned char>(bytes[2]) & 0xC0) == 0x80;
}

} // namespace

bool Utf8Check::feed(std::string_view bytes)
{
    constexpr quint64 highBits = 0x8080808080808080;
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    const auto stopAt = [&](const char* place) {
        fed_ += place - bytes.data();
        return false;
    };
    while (at < end) {
        if (wanted_ == 0) {
            quint64 eight = 0;
            while (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & highBits) == 0))
                at += 8;
            if (at == end)
                break;
        }
        if (wanted_ == 0) { // most of a Chinese text: U+4000 to U+9FFF, complete
            const char* const from = at;
            while (end - at >= 3 && isIdeograph(at))
                at += 3;
            longCharacters_ += (at - from) / 3;
            if (at > from)
                continue;
        }
        const auto byte = static_cast<unsigned char>(*at);
        if (wanted_ > 0) {
            if (byte < least_ || byte > most_)
                return stopAt(at);
            least_ = 0x80, most_ = 0xBF;
            if (--wanted_ == 0)
                longCharacters_ += long_;
        } else if (byte >= 0x80) {
            start_ = fed_ + (at - bytes.data());
            long_ = byte >= 0xE0;
            if (byte >= 0xC2 && byte <= 0xDF)
                wanted_ = 1;
            else if (byte >= 0xE0 && byte <= 0xEF)
                wanted_ = 2;
            else if (byte >= 0xF0 && byte <= 0xF4)
                wanted_ = 3;
            else
                return stopAt(at);
            least_ = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            most_ = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        }
        ++at;
    }
    fed_ += static_cast<qint64>(bytes.size());
    return true;
}

} // namespace qingshou
