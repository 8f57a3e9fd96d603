// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>

namespace qingshou {
namespace {

template <class... Table>
Outcome writeBySuffix(const QString& path, const Table&... table)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return writeCsv(path, table...);
    if (suffix.compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0)
        return writeXlsx(path, table...);
    return {ErrorCode::Invalid, {QStringLiteral("out"), path}};
}

} // namespace

Outcome writeTable(const QString& path, std::span<const TableDocument> documents)
{
    return writeBySuffix(path, documents);
}

Outcome writeTable(const QString& path, const TableDocument& document, const RowSource& rows)
{
    return writeBySuffix(path, document, rows);
}

} // namespace qingshou
