// SPDX-License-Identifier: GPL-3.0-or-later
// Makes small .xlsx and OLE files in memory, sound and broken ones, so that no broken file lies in the tree.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace qingshou::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>;

/// A .zip with these parts, deflated.
std::string zipOf(const ZipParts& parts);

struct SheetXml {
    std::string name;
    std::string xml;        ///< the whole part
    std::string state = {}; ///< "", "hidden", "veryHidden"
};

struct WorkbookXml {
    std::vector<SheetXml> sheets;
    std::string sharedStrings = {}; ///< the part, empty: none
    std::string styles = {};        ///< the part, empty: none
    std::string workbookPr = {};    ///< the element
    bool strict = false;            ///< the other namespaces
};
ZipParts partsOf(const WorkbookXml& workbook);

/// A workbook of one sheet with these rows ("<row>…</row>").
std::string sheetOf(const std::string& rows);
std::string workbookWith(const std::string& rows, const std::string& sharedStrings = {},
                         const std::string& styles = {});

/// An OLE compound file whose directory holds one stream of this name.
std::string compoundFileWith(const std::u16string& stream);

} // namespace qingshou::test
