// SPDX-License-Identifier: GPL-3.0-or-later
// What qingshou-xls, the reader of .xls in a process of its own, writes to its standard output. Neither side believes
// the other's lengths. Plain C++: the reader links neither Qt nor the core.
//
//   qingshou-xls [--memory BYTES] [--seconds N] sheets FILE
//   qingshou-xls [--memory BYTES] [--seconds N] rows FILE [SHEET]     FILE may be -: standard input
// Without a sheet's name the first is read that is neither hidden nor empty.
//
// The output is a run of messages: a kind (one byte), the payload's size (4 bytes), the payload. All numbers are
// little-endian and unsigned.
//   Hello    the text of `hello`; always the first
//   Sheet    hidden (1), filled (1), the name in UTF-8; one for each work sheet, in their order
//   Begin    number of rows (4), whether the workbook counts days from 1904 (1), the sheet's name in UTF-8
//   Row      its number from 1 (4), then its cells in the order of their columns: column from 0 (2), kind (1),
//            number format (1), size of the text (4), the text in UTF-8; a number as decimal text
//   End      nothing; everything came
//   Failure  why (1), some words for the log; nothing follows
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace qingshou::xls {

inline constexpr std::string_view hello = "qingshou-xls 1";

enum class Message : unsigned char { Hello = 'H', Sheet = 'S', Begin = 'B', Row = 'R', End = 'E', Failure = 'F' };

enum class CellKind : unsigned char { Text = 1, Number, Boolean, Error };

enum class Failure : unsigned char {
    NoWorkbook = 1, ///< some other file of that container, a letter for instance
    Encrypted,
    Truncated,
    Malformed,
    Memory,
    NoSheet ///< none of the name given
};

inline constexpr std::size_t headerSize = 5, cellHeaderSize = 8;
/// The process ends with this when its computing time is over.
inline constexpr int timeIsOver = 70;

inline std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace qingshou::xls
