// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/decimal.h"

#include <array>
#include <charconv>
#include <limits>

namespace qingshou {
namespace {

__extension__ using uint128 = unsigned __int128; // wide enough for 19 digits × 10^18

constexpr quint64 mostDigits = 1'000'000'000'000'000'000; // one more digit still fits

std::optional<Decimal> withoutZeros(std::optional<Decimal> value)
{
    while (value && value->places > 0 && value->digits % 10 == 0) {
        value->digits /= 10;
        --value->places;
    }
    return value;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<Decimal> parseDecimal(std::string_view text)
{
    Decimal value;
    size_t at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        value.negative = text[at++] == '-';
    const size_t wholeFrom = at;
    size_t group = std::string_view::npos; // where the last group began
    for (; at < text.size() && text[at] != '.'; ++at) {
        if (text[at] == ',') {
            if (at == wholeFrom || (group != std::string_view::npos && at - group != 3) ||
                (group == std::string_view::npos && at - wholeFrom > 3))
                return std::nullopt;
            group = at + 1;
        } else if (!isDigit(text[at]) || value.digits >= mostDigits / 10) {
            return std::nullopt;
        } else {
            value.digits = value.digits * 10 + static_cast<quint64>(text[at] - '0');
        }
    }
    if (group != std::string_view::npos && at - group != 3)
        return std::nullopt;
    const bool whole = at > wholeFrom;
    if (at == text.size())
        return whole ? std::optional(value) : std::nullopt;
    const size_t fractionFrom = ++at;
    bool full = false;
    for (; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            return std::nullopt;
        if (!full && value.digits < mostDigits) {
            value.digits = value.digits * 10 + static_cast<quint64>(text[at] - '0');
            ++value.places;
        } else if (!full) {
            full = true;
            value.roundsUp = text[at] >= '5';
        }
    }
    return whole || at > fractionFrom ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> parseBinaryNumber(std::string_view text)
{
    const bool plain = text.size() <= 15 && text.find_first_of("eE") == std::string_view::npos;
    if (plain)
        return withoutZeros(parseDecimal(text));
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    std::array<char, 64> shown{}; // "-1.23456789012345e+17"
    const auto written =
        std::to_chars(shown.data(), shown.data() + shown.size(), number, std::chars_format::scientific, 14);
    const std::string_view digits(shown.data(), static_cast<size_t>(written.ptr - shown.data()));
    const size_t e = digits.find('e');
    if (e == std::string_view::npos) // inf, nan
        return std::nullopt;
    auto value = parseDecimal(digits.substr(0, e));
    if (!value)
        return std::nullopt;
    int exponent = 0;
    const char* from = digits.data() + e + (digits[e + 1] == '+' ? 2 : 1);
    std::from_chars(from, digits.data() + digits.size(), exponent);
    value->places -= exponent;
    return withoutZeros(value);
}

std::string shown(const Decimal& value)
{
    std::string text = std::to_string(value.digits);
    if (value.places < 0 && value.digits != 0)
        text.append(static_cast<size_t>(-value.places), '0');
    if (value.places > 0) {
        const auto places = static_cast<size_t>(value.places);
        if (text.size() <= places)
            text.insert(0, places + 1 - text.size(), '0');
        text.insert(text.size() - places, ".");
    }
    return value.negative && value.digits != 0 ? "-" + text : text;
}

std::optional<qint64> scaled(const Decimal& value, int power, qint64 factor)
{
    uint128 number = static_cast<uint128>(value.digits) * static_cast<quint64>(factor);
    int shift = power - value.places;
    if (number == 0)
        return 0;
    for (; shift > 0; --shift) {
        number *= 10;
        if (number > std::numeric_limits<qint64>::max())
            return std::nullopt;
    }
    bool up = value.roundsUp && shift == 0;
    for (; shift < 0; ++shift) {
        up = number % 10 >= 5;
        number /= 10;
    }
    number += up;
    if (number > std::numeric_limits<qint64>::max())
        return std::nullopt;
    const auto magnitude = static_cast<qint64>(number);
    return value.negative ? -magnitude : magnitude;
}

} // namespace qingshou
