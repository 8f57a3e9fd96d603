// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/refused_text.h"

#include "core/ledger/masked_cell.h"

#include <QCoreApplication>

namespace qingshou {

QString label(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None:
        return {};
    case RefusalReason::Missing:
        return QCoreApplication::translate("RefusalReason", "loan number, name or balance is blank");
    case RefusalReason::NotAnAmount:
        return QCoreApplication::translate("RefusalReason", "not an amount");
    case RefusalReason::NotADate:
        return QCoreApplication::translate("RefusalReason", "not a date");
    case RefusalReason::NotARate:
        return QCoreApplication::translate("RefusalReason", "not a rate");
    case RefusalReason::NotACount:
        return QCoreApplication::translate("RefusalReason", "not a whole number");
    case RefusalReason::OutOfRange:
        return QCoreApplication::translate("RefusalReason", "too large or too small");
    case RefusalReason::ScientificNotation:
        return QCoreApplication::translate("RefusalReason", "scientific notation: export the column as text");
    case RefusalReason::DigitsLost:
        return QCoreApplication::translate("RefusalReason", "digits were lost: export the column as text");
    case RefusalReason::UnknownCode:
        return QCoreApplication::translate("RefusalReason", "unknown code");
    case RefusalReason::CellError:
        return QCoreApplication::translate("RefusalReason", "the cell holds an error: recalculate and save the sheet");
    case RefusalReason::DuplicateLoan:
        return QCoreApplication::translate("RefusalReason", "the loan number stood in an earlier row");
    case RefusalReason::TooManyCells:
        return QCoreApplication::translate("RefusalReason", "more cells than the header has: the row is shifted");
    }
    return {};
}

QString reasonOf(const RefusedCell& cell)
{
    if (cell.reason == RefusalReason::DuplicateLoan && cell.otherRow > 0)
        return QCoreApplication::translate("RefusedCell", "The loan number stands in row %1 already")
            .arg(cell.otherRow);
    return label(cell.reason);
}

QString refusedRemark(const RefusedCell& cell)
{
    return cell.header.isEmpty()
               ? reasonOf(cell)
               : QCoreApplication::translate("RefusedCell", "%1: %2").arg(cell.header, reasonOf(cell));
}

QString refusedText(const RefusedCell& cell)
{
    const QString where = cell.header.isEmpty()
                              ? QCoreApplication::translate("RefusedCell", "Row %1").arg(cell.row)
                              : QCoreApplication::translate("RefusedCell", "Row %1, %2").arg(cell.row).arg(cell.header);
    const QString what = QCoreApplication::translate("RefusedCell", "%1: “%2” — %3")
                             .arg(where, maskedCell(cell.value, cell.field), label(cell.reason));
    return cell.rowRefused ? QCoreApplication::translate("RefusedCell", "%1 (row left out)").arg(what) : what;
}

} // namespace qingshou
