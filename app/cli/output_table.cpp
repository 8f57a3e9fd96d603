// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_table.h"

#include "app/cli/text_table.h"
#include "core/base/dates.h"

namespace qingshou::cli {

QJsonValue jsonOf(const TableCell& cell)
{
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(Money money) const { return money.fen(); }
        QJsonValue operator()(QDate date) const { return date.isValid() ? QJsonValue(toIso(date)) : QJsonValue(); }
        QJsonValue operator()(Percentage share) const { return share.toText(); }
    };
    return std::visit(Visitor{}, cell);
}

QString jsonKey(const char* key, ColumnKind kind)
{
    return QLatin1String(key) + (kind == ColumnKind::Money ? QLatin1String("_fen") : QLatin1String());
}

void printDocument(CommandLine& line, const TableDocument& document)
{
    QStringList headings;
    std::vector<bool> right;
    for (const DocumentColumn& column : document.columns) {
        headings << column.heading;
        right.push_back(column.kind != ColumnKind::Text && column.kind != ColumnKind::Date);
    }
    std::vector<QStringList> rows;
    for (const TableRow& row : document.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells << shownCell(document, i, row[i]);
        rows.push_back(cells);
    }
    printTable(line.out(), headings, rows, right);
}

} // namespace qingshou::cli
