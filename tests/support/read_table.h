// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files that were written back, through the ledger's own readers.
#pragma once

#include "core/ledger/table_reader.h"
#include "core/ledger/zip_archive.h"

#include "tests/support/catch_qt.h"

#include <QFile>

namespace qingshou::test {

/// All cells as text; rows that are blank are left out.
inline std::vector<QStringList> readTable(const QString& path, const TableOptions& options = {})
{
    const Result<LedgerFile> file = LedgerFile::open(path);
    REQUIRE(file.ok());
    Result<std::unique_ptr<TableReader>> reader = openTable(*file, options);
    REQUIRE(reader.ok());
    std::vector<QStringList> rows;
    Row row;
    while (true) {
        const Result<bool> more = (*reader)->next(row);
        REQUIRE(more.ok());
        if (!*more)
            return rows;
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells += QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
        rows.push_back(cells);
    }
}

inline QByteArray readBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace qingshou::test
