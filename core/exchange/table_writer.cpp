// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>

namespace qingshou {
namespace {

bool endsWith(const QString& path, const char* suffix)
{
    return QFileInfo(path).suffix().compare(QLatin1String(suffix), Qt::CaseInsensitive) == 0;
}

template <class... Table>
Outcome writeBySuffix(const QString& path, const Table&... table)
{
    if (endsWith(path, "csv"))
        return writeCsv(path, table...);
    if (endsWith(path, "xlsx"))
        return writeXlsx(path, table...);
    return {ErrorCode::Invalid, {QStringLiteral("out"), path}};
}

} // namespace

bool isTablePath(const QString& path)
{
    return endsWith(path, "csv") || endsWith(path, "xlsx");
}

Outcome writeTable(const QString& path, std::span<const TableDocument> documents)
{
    return writeBySuffix(path, documents);
}

Outcome writeTable(const QString& path, const TableDocument& document, const RowSource& rows)
{
    return writeBySuffix(path, document, rows);
}

} // namespace qingshou
