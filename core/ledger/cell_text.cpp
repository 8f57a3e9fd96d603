// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/cell_text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}

bool isAscii(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    for (unsigned long long eight = 0; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, 8);
        if (eight & 0x8080808080808080)
            return false;
    }
    return std::all_of(at, end, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// No sign in it that readableText or NFKC would change: ASCII without control signs, and ideographs (U+4000 to
/// U+9FFF).
bool isReadable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte < 0xC0) || (byte >= 0xE4 && byte <= 0xE9);
    });
}

bool startsWithQuote(std::string_view text)
{
    return text.size() > 1 && text.front() == '\'';
}

/// Length of the UTF-8 character at the front.
size_t lengthOf(std::string_view text)
{
    const auto byte = static_cast<unsigned char>(text.front());
    const size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

bool isOneOf(std::string_view sign, std::initializer_list<std::string_view> signs)
{
    return std::find(signs.begin(), signs.end(), sign) != signs.end();
}

bool isLatinLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A blank parts two names or two numbers, but not the words of a Latin name. (An X may end an identity number.)
bool blankParts(std::string_view before, std::string_view after)
{
    const char left = before.back();
    return !(isLatinLetter(left) && left != 'X' && left != 'x') && !isLatinLetter(after.front());
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string nfkc(std::string_view utf8)
{
    if (isReadable(utf8))
        return std::string(utf8);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
        .normalized(QString::NormalizationForm_KC)
        .toStdString();
}

std::string_view plainText(std::string_view text, std::string& kept)
{
    if (!isAscii(text) && !isReadable(text)) {
        kept = nfkc(text);
        text = kept;
        for (const auto invisible : {"\uFEFF"sv, "\u200B"sv}) { // left over from copying
            if (text.starts_with(invisible))
                text.remove_prefix(invisible.size());
            if (text.ends_with(invisible))
                text.remove_suffix(invisible.size());
        }
    }
    text = trimmed(text);
    return startsWithQuote(text) ? trimmed(text.substr(1)) : text;
}

void readableText(std::string_view text, std::string& into)
{
    if (isReadable(text)) {
        text = trimmed(text);
        into.assign(startsWithQuote(text) ? trimmed(text.substr(1)) : text);
        return;
    }
    into.clear();
    while (!text.empty()) {
        const std::string_view sign = text.substr(0, lengthOf(text));
        text.remove_prefix(sign.size());
        const auto* bytes = reinterpret_cast<const unsigned char*>(sign.data());
        if (isOneOf(sign, {"\u00A0"sv, "\u3000"sv}) || (sign.size() == 1 && bytes[0] < 0x20)) {
            into += ' ';
        } else if (isOneOf(sign, {"\uFEFF"sv, "\u200B"sv})) {
            continue;
        } else if (sign.size() == 3 && bytes[0] == 0xEF && (bytes[1] == 0xBC || bytes[1] == 0xBD)) {
            const unsigned code = ((bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu)) + 0xF000 - 0xFEE0; // U+FF01 is !
            const bool letterOrDigit =
                code < 0x80 && (isLatinLetter(static_cast<char>(code)) || (code >= '0' && code <= '9'));
            if (letterOrDigit)
                into += static_cast<char>(code);
            else
                into += sign;
        } else {
            into += sign;
        }
    }
    const std::string_view clean = trimmed(into);
    const std::string_view result = startsWithQuote(clean) ? trimmed(clean.substr(1)) : clean;
    into = std::string(result);
}

bool isNothing(std::string_view text)
{
    if (text.empty() || text.size() > 6 || (text.front() >= '0' && text.front() <= '9'))
        return false;
    return isOneOf(text, {"-"sv, "--"sv, "—"sv, "——"sv, "/"sv, "无"sv, "NULL"sv, "null"sv});
}

std::vector<std::string> splitSeveral(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    const bool one = isReadable(text) && std::none_of(text.begin(), text.end(), [](char c) {
                         return c == ',' || c == ';' || c == '/' || c == '|' || c == ' ' || c == '(' || c == '[';
                     });
    if (one) { // most are, and need not be looked at sign by sign
        readableText(text, part);
        if (!part.empty() && !isNothing(part))
            parts.push_back(std::move(part));
        return parts;
    }
    int depth = 0;
    const auto finish = [&] {
        std::string clean;
        readableText(part, clean);
        if (!clean.empty() && !isNothing(clean))
            parts.push_back(std::move(clean));
        part.clear();
    };
    while (!text.empty()) {
        const std::string_view sign = text.substr(0, lengthOf(text));
        text.remove_prefix(sign.size());
        depth += isOneOf(sign, {"("sv, "（"sv, "["sv, "【"sv});
        if (depth > 0 && isOneOf(sign, {")"sv, "）"sv, "]"sv, "】"sv}))
            --depth;
        if (depth == 0 && isOneOf(sign, {"、"sv, ","sv, "，"sv, ";"sv, "；"sv, "/"sv, "|"sv, "\n"sv, "\r"sv, "\t"sv})) {
            finish();
        } else if (depth == 0 && isOneOf(sign, {" "sv, "\u3000"sv, "\u00A0"sv}) && !part.empty() && !text.empty() &&
                   blankParts(part, text)) {
            finish();
        } else {
            part += sign;
        }
    }
    finish();
    return parts;
}

} // namespace qingshou
