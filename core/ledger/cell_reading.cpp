// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/cell_reading.h"

#include "core/ledger/code_parse.h"
#include "core/ledger/ledger_row.h"

namespace qingshou {

bool yesMeansOffBook(const QString& header)
{
    return header.contains(QStringLiteral("表外")) && !header.contains(QStringLiteral("表内"));
}

RefusalReason unreadableAs(const Cell& cell, const RecognisedColumn& column)
{
    if (cell.empty() || !column.field || !hasPlace(*column.field))
        return RefusalReason::None;
    std::string kept;
    const DateFormat* format = column.dateFormat ? &*column.dateFormat : nullptr;
    switch (fieldInfo(*column.field).kind) {
    case FieldKind::Text:
        return parseTextInto(cell, kept);
    case FieldKind::Identifier:
    case FieldKind::Phone:
        return parseIdentifierInto(cell, kept);
    case FieldKind::Amount:
        return parseAmount(cell, column.unit, column.strip.toStdString()).why;
    case FieldKind::Date:
        return parseDate(cell, format).why;
    case FieldKind::MonthDate:
        return parseDate(cell, format, true).why;
    case FieldKind::Rate:
        return parseRateCell(cell, column.rateUnit).why;
    case FieldKind::Count:
        return parseCount(cell).why;
    case FieldKind::RiskClass:
        return parseRiskClass(cell).why;
    case FieldKind::BookSide:
        return parseBookSide(cell, yesMeansOffBook(column.header)).why;
    case FieldKind::GuaranteeType:
        return parseGuaranteeType(cell).why;
    case FieldKind::RepaymentMethod:
        return parseRepaymentMethod(cell).why;
    }
    return RefusalReason::None;
}

} // namespace qingshou
