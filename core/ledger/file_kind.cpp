// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/file_kind.h"

#include <algorithm>
#include <array>
#include <string>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

bool isUtf16Marked(std::string_view head)
{
    return head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv);
}

/// Its first signs in lower case, without a mark, blanks, and the zero bytes of UTF-16.
std::string opening(std::string_view head)
{
    if (isUtf16Marked(head))
        head.remove_prefix(2);
    else if (head.starts_with("\xEF\xBB\xBF"sv))
        head.remove_prefix(3);
    std::string text;
    for (const char c : head.substr(0, 4096)) {
        if (c == '\0' || (text.empty() && " \t\r\n"sv.find(c) != std::string_view::npos))
            continue;
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if (text.size() == 64)
            break;
    }
    return text;
}

bool isMarkup(std::string_view head)
{
    static constexpr std::array marks{"<html"sv,  "<!doctype"sv, "<?xml"sv,     "<table"sv,
                                      "<meta"sv,  "<head"sv,     "<body"sv,     "<!--"sv,
                                      "<style"sv, "<div"sv,      "<workbook"sv, "mime-version:"sv};
    const std::string text = opening(head);
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text.starts_with(mark); });
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
    if (isMarkup(head))
        return FileKind::Markup;
    if (isUtf16Marked(head))
        return FileKind::DelimitedText;
    return isBinary(head) ? FileKind::Binary : FileKind::DelimitedText;
}

} // namespace qingshou
