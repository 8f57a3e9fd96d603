// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/refused_columns.h"

#include "core/ledger/masked_cell.h"
#include "ui/support/refused_text.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RefusedColumns)
};

} // namespace

std::vector<ColumnOf<RefusedCell>> refusedColumns()
{
    return {{{QStringLiteral("row"), Words::tr("Row"), true},
             [](const RefusedCell& one) { return QString::number(one.row); }},
            {{QStringLiteral("column"), Words::tr("Column")},
             [](const RefusedCell& one) {
                 return one.header.isEmpty() && one.field ? fieldHeader(*one.field) : one.header;
             }},
            {{QStringLiteral("value"), Words::tr("Value")},
             [](const RefusedCell& one) { return maskedCell(one.value, one.field); }},
            {{QStringLiteral("reason"), Words::tr("Reason")}, reasonOf},
            {{QStringLiteral("effect"), Words::tr("Effect")}, [](const RefusedCell& one) {
                 return one.rowRefused ? Words::tr("Row refused") : Words::tr("Cell left out");
             }}};
}

TableDocument refusedDocument(const std::vector<RefusedCell>& refused)
{
    const std::vector<ColumnOf<RefusedCell>> columns = refusedColumns();
    TableDocument document;
    document.name = Words::tr("Refused cells");
    for (const ColumnOf<RefusedCell>& column : columns)
        document.columns.push_back({.heading = column.about.title,
                                    .kind = column.about.number ? ColumnKind::Number : ColumnKind::Text});
    for (const RefusedCell& cell : refused) {
        TableRow row;
        for (const ColumnOf<RefusedCell>& column : columns)
            row.push_back(column.text(cell));
        row.front() = cell.row;
        document.rows.push_back(std::move(row));
    }
    return document;
}

} // namespace qingshou
