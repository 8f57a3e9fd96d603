// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on their way out of a list verb: a table on the terminal, JSON, or a .csv or .xlsx file.
#pragma once

#include "app/cli/command_line.h"
#include "core/exchange/table_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace qingshou::cli {

/// One column: its heading for people, its key for programs.
template <class Row>
struct OutColumn {
    QString heading;
    const char* key;
    ColumnKind kind;
    std::function<TableCell(const Row&)> cell;
};

/// Gives each row to the callback; stops when it returns false.
template <class Row>
using RowGiver = std::function<void(const std::function<bool(const Row&)>&)>;

QJsonValue jsonOf(const TableCell& cell);
/// JSON keys of money end in _fen.
QString jsonKey(const char* key, ColumnKind kind);
void printDocument(CommandLine& line, const TableDocument& document);

template <class Row>
int putOut(CommandLine& line, const QString& name, const std::vector<OutColumn<Row>>& columns,
           const RowGiver<Row>& rows, const std::string& path)
{
    if (line.json() && path.empty()) {
        // Written as it goes: a book of a million loans does not wait in memory.
        line.out() << "[";
        bool first = true;
        rows([&](const Row& row) {
            QJsonObject object;
            for (const OutColumn<Row>& column : columns)
                object.insert(jsonKey(column.key, column.kind), jsonOf(column.cell(row)));
            line.out() << (first ? "\n" : ",\n") << QJsonDocument(object).toJson(QJsonDocument::Compact);
            first = false;
            return true;
        });
        line.out() << "\n]\n";
        return Exit::done;
    }
    TableDocument document;
    document.name = name;
    for (const OutColumn<Row>& column : columns)
        document.columns.push_back({.heading = column.heading, .kind = column.kind});
    rows([&](const Row& row) {
        TableRow cells;
        for (const OutColumn<Row>& column : columns)
            cells.push_back(column.cell(row));
        document.rows.push_back(std::move(cells));
        return true;
    });
    if (path.empty()) {
        printDocument(line, document);
        return Exit::done;
    }
    const Outcome written = writeTable(qstring(path), std::span(&document, 1));
    return written ? Exit::done : line.refuse(written.error());
}

} // namespace qingshou::cli
