// SPDX-License-Identifier: GPL-3.0-or-later
// A decimal number as a ledger writes it, kept digit by digit so that scaling it is exact.
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace qingshou {

struct Decimal {
    bool negative = false;
    bool roundsUp = false; ///< the first digit that did not fit was 5 or more
    quint64 digits = 0;    ///< without the point
    int places = 0;        ///< how many of them stand behind the point; negative: zeros that follow
};

/// Digits with an optional sign, point and groups of three between commas ("1,234.50"; "12,50" is none). At most 18
/// digits in front of the point count; behind it, digits beyond the 19th in all only round.
std::optional<Decimal> parseDecimal(std::string_view text);

/// A workbook's number: binary, so it is taken to 15 significant digits, as the workbook shows it.
std::optional<Decimal> parseBinaryNumber(std::string_view text);

/// As a workbook shows it: "12.5", "0.285", "-3".
std::string shown(const Decimal& value);

/// value × factor × 10^power as a whole number, half away from zero; nothing beyond 9.2 × 10^18.
std::optional<qint64> scaled(const Decimal& value, int power, qint64 factor = 1);

} // namespace qingshou
