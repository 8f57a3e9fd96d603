// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/table_reader.h"

#include "core/ledger/csv_reader.h"
#include "core/ledger/html_reader.h"
#include "core/ledger/xls_reader.h"
#include "core/ledger/xlsx_reader.h"
#include "core/ledger/xml2003_reader.h"

namespace qingshou {

Result<std::unique_ptr<TableReader>> openTable(const LedgerFile& file, const TableOptions& options)
{
    if (file.kind() == FileKind::Xlsx)
        return openXlsx(file, options.sheet);
    if (file.kind() == FileKind::Xls)
        return openXls(file, options.sheet);
    if (file.kind() == FileKind::Html)
        return openHtml(file, options);
    if (file.kind() == FileKind::Xml2003)
        return openXml2003(file, options);
    std::optional<TextEncoding> encoding = options.encoding;
    if (!encoding) {
        const auto source = file.bytes();
        if (!source)
            return source.error();
        const auto found = detectEncoding(**source, file.path());
        if (!found)
            return found.error();
        encoding = *found;
    }
    auto source = file.bytes();
    if (!source)
        return source.error();
    return {std::unique_ptr<TableReader>(std::make_unique<CsvReader>(std::move(source).value(), *encoding,
                                                                     options.delimiter, file.limits(), file.path()))};
}

Result<std::vector<SheetInfo>> listSheets(const LedgerFile& file)
{
    if (file.kind() == FileKind::Xlsx)
        return xlsxSheets(file);
    if (file.kind() == FileKind::Xls)
        return xlsSheets(file);
    if (file.kind() == FileKind::Html)
        return htmlSheets(file);
    if (file.kind() == FileKind::Xml2003)
        return xml2003Sheets(file);
    return std::vector<SheetInfo>{};
}

} // namespace qingshou
