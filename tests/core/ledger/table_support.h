// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole table into values that outlive it.
#pragma once

#include "core/ledger/table_reader.h"

#include <string>
#include <vector>

namespace qingshou::test {

struct ReadCell {
    CellType type = CellType::Empty;
    std::string text{};
    qint32 serialDay = 0;
    bool percent = false;
    friend bool operator==(const ReadCell&, const ReadCell&) = default;
};

struct ReadRow {
    qint64 number = 0;
    std::vector<ReadCell> cells{};
    std::vector<std::string> texts() const
    {
        std::vector<std::string> all;
        for (const ReadCell& cell : cells)
            all.push_back(cell.text);
        return all;
    }
};

struct ReadTable {
    std::vector<ReadRow> rows{};
    std::optional<Error> error{};
    std::vector<std::vector<std::string>> texts() const
    {
        std::vector<std::vector<std::string>> all;
        for (const ReadRow& row : rows)
            all.push_back(row.texts());
        return all;
    }
};

inline ReadTable readTable(TableReader& reader)
{
    ReadTable table;
    Row row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            table.error = more.error();
        if (!more || !*more)
            return table;
        ReadRow& kept = table.rows.emplace_back();
        kept.number = row.number;
        for (const Cell& cell : row.cells)
            kept.cells.push_back({cell.type, std::string(cell.text), cell.serialDay, cell.percent});
    }
}

inline ReadTable readTable(const LedgerFile& file, const TableOptions& options = {})
{
    const auto reader = openTable(file, options);
    if (!reader)
        return {{}, reader.error()};
    return readTable(**reader);
}

/// Errors of opening included.
inline ReadTable readBytes(std::string bytes, const TableOptions& options = {}, const TableLimits& limits = {})
{
    const auto file = LedgerFile::fromBytes(std::move(bytes), QStringLiteral("made"), limits);
    if (!file)
        return {{}, file.error()};
    return readTable(*file, options);
}

} // namespace qingshou::test
