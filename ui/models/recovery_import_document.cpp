// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recovery_import_document.h"

#include "ui/support/recovery_labels.h"
#include "ui/support/refused_text.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RecoveryImportDocument)
};

} // namespace

TableDocument recoveryImportDocument(const QString& fileName, const std::vector<MatchedRecovery>& receipts,
                                     const std::vector<RefusedCell>& refused)
{
    TableDocument document;
    document.name = Words::tr("Not recorded");
    document.titles = {Words::tr("Receipts of %1 that are not recorded").arg(fileName)};
    document.rightNote = Words::tr("unit: yuan");
    document.columns = {
        {.heading = Words::tr("Row"), .kind = ColumnKind::Number, .width = 6},
        {.heading = Words::tr("State"), .kind = ColumnKind::Text, .width = 12},
        {.heading = Words::tr("Name"), .kind = ColumnKind::Text, .width = 14},
        {.heading = Words::tr("Loan number"), .kind = ColumnKind::Text, .width = 20},
        {.heading = Words::tr("Received on"), .kind = ColumnKind::Date, .width = 12},
        {.heading = Words::tr("Amount"), .kind = ColumnKind::Money, .width = 15},
        {.heading = Words::tr("Voucher"), .kind = ColumnKind::Text, .width = 16},
        {.heading = Words::tr("Why"), .kind = ColumnKind::Text, .width = 40},
    };
    for (const MatchedRecovery& one : receipts)
        document.rows.push_back({one.line.row, label(one.state), one.line.name, one.line.loanNumber,
                                 one.line.receivedOn, one.line.amount, one.line.voucher, whyMatched(one)});
    for (const RefusedCell& cell : refused)
        document.rows.push_back({cell.row, label(MatchState::Refused), QString(), QString(), QDate(), TableCell(),
                                 QString(), refusedText(cell)});
    document.pageWords = Words::tr("page %1 of %2");
    return document;
}

} // namespace qingshou
