// SPDX-License-Identifier: GPL-3.0-or-later
// Pages with tables, in any encoding.
#include "core/ledger/html_reader.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"

using namespace qingshou;
using namespace qingshou::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Whatever kind it was taken for: a page is read as one when somebody's file looks like one.
    const auto file = LedgerFile::fromBytes(std::string(textOf(data, size)), QStringLiteral("made"), smallLimits());
    if (!file) {
        promiseDocumented(file.error());
        return 0;
    }
    const auto reader = openHtml(*file, {});
    const auto first = readChecked(reader, file->limits());
    qint64 before = 0;
    for (const test::ReadRow& row : first.rows) {
        promise(row.number > before, "rows come in their order");
        before = row.number;
    }
    if (reader)
        promise((*reader)->bytesRead() <= file->size(), "progress ends with the file");
    const auto sheets = htmlSheets(*file);
    if (!sheets) {
        promiseDocumented(sheets.error());
        promise(!reader, "a page without tables does not open");
        return 0;
    }
    promise(!sheets->empty() && static_cast<int>(sheets->size()) <= file->limits().sheets, "no more tables than that");
    for (const SheetInfo& sheet : *sheets) {
        const auto table = readChecked(openHtml(*file, {{}, {}, sheet.name}), file->limits());
        if (reader && (*reader)->sheet() == sheet.name)
            promise(sameRows(first, table) && sameEnd(first, table), "by name it is the same table");
    }
    return 0;
}
