// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of Office Open XML: the bytes of a .zip, or its parts as tests/fuzz/workbook_file.h has them.
#include "core/ledger/xlsx_reader.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"
#include "tests/fuzz/workbook_file.h"

using namespace qingshou;
using namespace qingshou::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    const auto file = LedgerFile::fromBytes(text.starts_with("PK") ? std::string(text) : packedWorkbook(text),
                                            QStringLiteral("made"), smallLimits());
    if (!file) {
        promiseDocumented(file.error());
        return 0;
    }
    if (file->kind() != FileKind::Xlsx)
        return 0;
    const auto reader = openXlsx(*file, {});
    const auto first = readChecked(reader, file->limits());
    if (reader)
        promise((*reader)->bytesRead() <= file->size(), "progress ends with the file");
    const auto sheets = xlsxSheets(*file);
    if (!sheets) {
        promiseDocumented(sheets.error());
        promise(first.error.has_value(), "a workbook without sheets has no rows");
        return 0;
    }
    promise(!sheets->empty(), "a workbook that opens has a sheet");
    qsizetype read = 0;
    for (const SheetInfo& sheet : *sheets) {
        if (++read > 4)
            break;
        const auto table = readChecked(openXlsx(*file, sheet.name), file->limits());
        promise(!table.error || table.error->code != ErrorCode::NotFound || sheet.name.isEmpty(),
                "a sheet that is listed is there");
        if (reader && (*reader)->sheet() == sheet.name && sheets->size() == 1)
            promise(sameRows(first, table) && sameEnd(first, table), "by name it is the same sheet");
    }
    return 0;
}
