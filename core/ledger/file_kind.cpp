// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/file_kind.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

bool isUtf16Marked(std::string_view head)
{
    return head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv);
}

constexpr auto blanks = " \t\r\n\f"sv;

/// The text in lower case, without a mark and without the zero bytes of UTF-16: enough to see what it is.
std::string plainHead(std::string_view head)
{
    const bool wide = isUtf16Marked(head) || head.starts_with("<\0"sv) || head.starts_with("\0<"sv);
    if (isUtf16Marked(head))
        head.remove_prefix(2);
    else if (head.starts_with("\xEF\xBB\xBF"sv))
        head.remove_prefix(3);
    std::string text;
    text.reserve(head.size());
    for (const char c : head)
        if (!wide || c != '\0')
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

/// Takes off what starts with `from`, up to and with `to`; all that is left when it does not end.
bool skip(std::string_view& text, std::string_view from, std::string_view to)
{
    if (!text.starts_with(from))
        return false;
    const size_t end = text.find(to, from.size());
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + to.size());
    return true;
}

/// A DOCTYPE with all that it declares, or something else that begins with <!.
bool skipDeclaration(std::string_view& text)
{
    const size_t bracket = text.starts_with("<!doctype"sv) ? text.find_first_of("[>"sv) : std::string_view::npos;
    return skip(text, "<!"sv, bracket != std::string_view::npos && text[bracket] == '[' ? "]>"sv : ">"sv);
}

/// The name of the element that begins the text, without its prefix.
std::string_view elementName(std::string_view text)
{
    if (!text.starts_with('<') || text.size() < 2 || text[1] < 'a' || text[1] > 'z')
        return {};
    const std::string_view name = text.substr(1, text.find_first_of(" \t\r\n\f/>"sv, 1) - 1);
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isPageElement(std::string_view name)
{
    static constexpr std::array names{"html"sv,   "head"sv,    "body"sv, "meta"sv, "title"sv, "style"sv, "link"sv,
                                      "script"sv, "table"sv,   "div"sv,  "span"sv, "p"sv,     "br"sv,    "center"sv,
                                      "font"sv,   "caption"sv, "form"sv, "h1"sv,   "h2"sv,    "h3"sv,    "b"sv};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Nothing when it is no markup.
std::optional<FileKind> kindOfMarkup(std::string_view head)
{
    const std::string plain = plainHead(head);
    std::string_view text = plain;
    bool xml = false, page = false;
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(begin);
    if (text.starts_with("mime-version:"sv))
        return FileKind::OtherMarkup;
    const bool excel = text.find("progid=\"excel.sheet\""sv) != std::string_view::npos;
    for (;;) {
        xml = xml || text.starts_with("<?xml"sv);
        page = page || text.starts_with("<!--"sv) || text.starts_with("<!doctype html"sv);
        if (!skip(text, "<?"sv, ">"sv) && !skip(text, "<!--"sv, "-->"sv) && !skipDeclaration(text))
            break;
        text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    }
    const std::string_view name = elementName(text);
    if (name == "workbook"sv || (text.empty() && xml && excel))
        return FileKind::Xml2003;
    if (isPageElement(name) || (text.empty() && page))
        return FileKind::Html;
    if (xml)
        return FileKind::OtherMarkup;
    // A heading and then a table, without anything of a page around it.
    const bool table = plain.find("<table"sv) != std::string::npos && plain.find("<tr"sv) != std::string::npos &&
                       (plain.find("<td"sv) != std::string::npos || plain.find("<th"sv) != std::string::npos);
    return table ? std::optional(FileKind::Html) : std::nullopt;
}

/// Sheets of Excel 2 to 4 are a bare stream of records without OLE around it.
bool isBareBiff(std::string_view head)
{
    return head.size() > 4 && head[0] == '\x09' && "\x00\x02\x04\x08"sv.find(head[1]) != std::string_view::npos &&
           head[3] == '\0' && (head[2] == '\x04' || head[2] == '\x06' || head[2] == '\x08' || head[2] == '\x10');
}

bool isBinary(std::string_view head)
{
    if (head.starts_with("%PDF-") || head.starts_with("{\\rtf"))
        return true;
    size_t controls = 0;
    for (const char c : head) {
        if (c == '\0')
            return true;
        const auto byte = static_cast<unsigned char>(c);
        controls += byte < 0x20 && (byte < '\t' || byte > '\r') && byte != 0x1A && byte != 0x1B;
    }
    return controls * 100 > head.size();
}

} // namespace

FileKind kindOfHead(std::string_view head)
{
    if (head.empty())
        return FileKind::Empty;
    if (head.starts_with("PK\x03\x04"sv))
        return FileKind::Xlsx;
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv) || isBareBiff(head))
        return FileKind::Xls;
    if (const auto markup = kindOfMarkup(head))
        return *markup;
    if (isUtf16Marked(head))
        return FileKind::DelimitedText;
    return isBinary(head) ? FileKind::Binary : FileKind::DelimitedText;
}

} // namespace qingshou
