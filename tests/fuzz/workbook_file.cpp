// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/workbook_file.h"

#include "tests/core/ledger/workbook_builder.h"

#include <map>

namespace qingshou::fuzz {
namespace {

using namespace std::string_view_literals;

using Parts = std::map<std::string_view, std::string_view>;

const Parts& plainParts()
{
    static const Parts parts{
        {"[Content_Types].xml"sv, "<Types/>"sv},
        {"_rels/.rels"sv,
         R"(<Relationships><Relationship Id="r" Type="/officeDocument" Target="xl/workbook.xml"/></Relationships>)"sv},
        {"xl/workbook.xml"sv,
         R"(<workbook><sheets><sheet name="a" id="s1"/><sheet name="b" id="s2"/></sheets></workbook>)"sv},
        {"xl/_rels/workbook.xml.rels"sv,
         R"(<Relationships><Relationship Id="s1" Type="/worksheet" Target="worksheets/sheet1.xml"/>)"
         R"(<Relationship Id="s2" Type="/worksheet" Target="worksheets/sheet2.xml"/>)"
         R"(<Relationship Id="t" Type="/sharedStrings" Target="sharedStrings.xml"/>)"
         R"(<Relationship Id="y" Type="/styles" Target="styles.xml"/></Relationships>)"sv},
        {"xl/styles.xml"sv, R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)"sv},
        {"xl/sharedStrings.xml"sv, "<sst><si><t>a</t></si></sst>"sv},
        {"xl/worksheets/sheet1.xml"sv, "<worksheet><sheetData/></worksheet>"sv},
        {"xl/worksheets/sheet2.xml"sv, "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"sv}};
    return parts;
}

constexpr auto sign = "=== "sv;

} // namespace

std::string packedWorkbook(std::string_view text)
{
    Parts parts = plainParts();
    std::string_view name = "xl/worksheets/sheet1.xml"sv;
    while (!text.empty()) {
        size_t end = text.starts_with(sign) ? 0 : text.find("\n=== "sv);
        end = end == std::string_view::npos ? text.size() : end;
        if (end > 0 && parts.contains(name))
            parts[name] = text.substr(0, end);
        text.remove_prefix(end);
        if (text.empty())
            break;
        text.remove_prefix(text.find(sign) + sign.size());
        const size_t line = std::min(text.find('\n'), text.size());
        name = text.substr(0, line);
        text.remove_prefix(std::min(line + 1, text.size()));
    }
    test::ZipParts packed;
    for (const auto& [part, content] : parts)
        packed.emplace_back(part, content);
    return test::zipOf(packed);
}

} // namespace qingshou::fuzz
