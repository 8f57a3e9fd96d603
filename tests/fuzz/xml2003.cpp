// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as one XML text, in any encoding.
#include "core/ledger/xml2003_reader.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"

using namespace qingshou;
using namespace qingshou::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Whatever kind it was taken for: most changes to the first line would end here otherwise.
    const auto file = LedgerFile::fromBytes(std::string(textOf(data, size)), QStringLiteral("made"), smallLimits());
    if (!file) {
        promiseDocumented(file.error());
        return 0;
    }
    const auto reader = openXml2003(*file, {});
    const auto first = readChecked(reader, file->limits());
    if (reader)
        promise((*reader)->bytesRead() <= file->size(), "progress ends with the file");
    const auto sheets = xml2003Sheets(*file);
    if (!sheets) {
        promiseDocumented(sheets.error());
        promise(first.error.has_value(), "what cannot be looked through cannot be read");
        return 0;
    }
    promise(!sheets->empty(), "a workbook that opens has a sheet");
    qsizetype read = 0;
    for (const SheetInfo& sheet : *sheets) {
        if (++read > 4)
            break;
        const auto table = readChecked(openXml2003(*file, {{}, {}, sheet.name}), file->limits());
        promise(!table.error || table.error->code != ErrorCode::NotFound, "a sheet that is listed is there");
        if (reader && (*reader)->sheet() == sheet.name)
            promise(sameRows(first, table) && sameEnd(first, table), "by name it is the same sheet");
    }
    return 0;
}
