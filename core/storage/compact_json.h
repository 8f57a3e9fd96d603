// SPDX-License-Identifier: GPL-3.0-or-later
// Writes UTF-8 texts as JSON without a document in between: hundreds of thousands of small blobs are made in an
// import. Reading them back goes through QJsonDocument.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace qingshou {

inline void appendJsonText(std::string& json, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
    json += '"';
    for (auto rest = text.begin(); rest != text.end();) {
        const auto end = std::find_if_not(rest, text.end(), isPlain);
        json.append(rest, end);
        if (end == text.end())
            break;
        if (const char c = *end; c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else {
            json += "\\u00";
            json += digits[(c >> 4) & 0xF];
            json += digits[c & 0xF];
        }
        rest = end + 1;
    }
    json += '"';
}

/// "," between members, then "key":
inline void appendJsonKey(std::string& json, std::string_view key)
{
    if (json.back() != '{' && json.back() != '[')
        json += ',';
    appendJsonText(json, key);
    json += ':';
}

} // namespace qingshou
