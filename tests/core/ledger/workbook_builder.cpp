// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/workbook_builder.h"

#include <zip.h>

#include <stdexcept>

namespace qingshou::test {
namespace {

void check(bool fine, const char* what)
{
    if (!fine)
        throw std::runtime_error(what);
}

void put(std::string& bytes, size_t at, unsigned value, size_t size)
{
    for (size_t i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * i));
}

} // namespace

std::string zipOf(const ZipParts& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    check(target, "no buffer");
    zip_source_keep(target);
    zip_t* zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    check(zip, "no zip");
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
        check(zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0, "no part");
    }
    check(zip_close(zip) == 0, "not closed");
    check(zip_source_open(target) == 0, "not opened");
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    check(zip_source_read(target, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()), "not read");
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

ZipParts partsOf(const WorkbookXml& workbook)
{
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const std::string office = workbook.strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                               : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string main = workbook.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                             : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string relationships =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const auto relationship = [&](const std::string& id, const std::string& kind, const std::string& to) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + kind + "\" Target=\"" + to + "\"/>";
    };
    ZipParts parts{{"[Content_Types].xml", head + "<Types/>"},
                   {"_rels/.rels", head + relationships + relationship("rId1", "officeDocument", "xl/workbook.xml") +
                                       "</Relationships>"}};
    std::string list, links;
    for (size_t i = 0; i < workbook.sheets.size(); ++i) {
        const SheetXml& sheet = workbook.sheets[i];
        const std::string number = std::to_string(i + 1);
        list += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\"" +
                (sheet.state.empty() ? "" : " state=\"" + sheet.state + "\"") + "/>";
        links += relationship("s" + number, "worksheet", "/xl/worksheets/sheet" + number + ".xml");
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml", sheet.xml);
    }
    if (!workbook.sharedStrings.empty()) {
        links += relationship("t", "sharedStrings", "sharedStrings.xml");
        parts.emplace_back("xl/sharedStrings.xml", workbook.sharedStrings);
    }
    if (!workbook.styles.empty()) {
        links += relationship("f", "styles", "../xl/styles.xml");
        parts.emplace_back("xl/styles.xml", workbook.styles);
    }
    parts.emplace_back("xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" +
                                              workbook.workbookPr + "<sheets>" + list + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", head + relationships + links + "</Relationships>");
    return parts;
}

std::string sheetOf(const std::string& rows)
{
    return R"(<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" +
           rows + "</sheetData></worksheet>";
}

std::string workbookWith(const std::string& rows, const std::string& sharedStrings, const std::string& styles)
{
    return zipOf(partsOf({{{"Sheet1", sheetOf(rows)}}, sharedStrings, styles}));
}

std::string compoundFileWith(const std::u16string& stream)
{
    constexpr unsigned free = 0xFFFFFFFF, endOfChain = 0xFFFFFFFE, table = 0xFFFFFFFD;
    std::string bytes(3 * 512, '\0'); // header, allocation table, directory
    const std::string magic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.replace(0, magic.size(), magic);
    put(bytes, 24, 0x3E, 2);
    put(bytes, 26, 3, 2);
    put(bytes, 28, 0xFFFE, 2);
    put(bytes, 30, 9, 2);
    put(bytes, 32, 6, 2);
    put(bytes, 44, 1, 4); // sectors of the allocation table
    put(bytes, 48, 1, 4); // the directory begins in sector 1
    put(bytes, 56, 4096, 4);
    put(bytes, 60, endOfChain, 4);
    put(bytes, 68, endOfChain, 4);
    put(bytes, 76, 0, 4); // the table is sector 0
    for (size_t i = 1; i < 109; ++i)
        put(bytes, 76 + 4 * i, free, 4);
    for (size_t i = 0; i < 128; ++i)
        put(bytes, 512 + 4 * i, free, 4);
    put(bytes, 512, table, 4);
    put(bytes, 516, endOfChain, 4);
    const auto entry = [&](size_t index, const std::u16string& name, unsigned kind) {
        const size_t at = 1024 + 128 * index;
        for (size_t i = 0; i < name.size(); ++i)
            put(bytes, at + 2 * i, name[i], 2);
        put(bytes, at + 64, static_cast<unsigned>(2 * (name.size() + 1)), 2);
        put(bytes, at + 66, kind, 1);
    };
    entry(0, u"Root Entry", 5);
    entry(1, stream, 2);
    return bytes;
}

} // namespace qingshou::test
