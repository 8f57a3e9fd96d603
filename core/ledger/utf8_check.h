// SPDX-License-Identifier: GPL-3.0-or-later
// Strict UTF-8 over text that comes in pieces: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <QtGlobal>

#include <string_view>

namespace qingshou {

class Utf8Check {
public:
    /// False at the first byte that does not fit; offset() is then its place, or that of the character it breaks.
    bool feed(std::string_view bytes);
    /// False when the text ends inside a character.
    bool finish() const { return wanted_ == 0; }

    qint64 offset() const { return wanted_ > 0 ? start_ : fed_; }
    /// Characters of three or more bytes so far: after a few, a text is hardly anything but UTF-8.
    qint64 longCharacters() const { return longCharacters_; }

private:
    qint64 fed_ = 0;
    qint64 start_ = 0; ///< of the character under way
    qint64 longCharacters_ = 0;
    int wanted_ = 0; ///< bytes that the character under way still needs
    bool long_ = false;
    unsigned char least_ = 0x80; ///< bounds of the next byte
    unsigned char most_ = 0xBF;
};

} // namespace qingshou
