// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/borrower_list_document.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/exchange/paged_rows.h"
#include "ui/models/case_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BorrowerListDocument)
};

TableCell day(QDate date)
{
    return date.isValid() ? TableCell(date) : TableCell();
}

QString marks(const BorrowerListRow& row)
{
    QStringList texts;
    if (row.classDeviates)
        texts << Words::tr("class deviates");
    if (row.brokenPromise)
        texts << Words::tr("promise broken");
    return texts.join(Words::tr(", ", "between marks"));
}

TableRow cellsOf(const BorrowerListRow& row, const QStringList& ledgerHeaders, LedgerColumns* ledger)
{
    TableRow cells{row.name,
                   row.branchName,
                   row.owner,
                   label(row.riskClass),
                   qint64{row.daysPastDue},
                   qint64{row.loanCount},
                   row.balance,
                   row.arrears,
                   guaranteeText(row.guaranteeTypes),
                   day(row.nextActionOn),
                   nextActionText(row.nextChannel, row.nextAction),
                   marks(row),
                   row.unexplained.isZero() ? TableCell() : TableCell(row.unexplained),
                   row.lastContactAt.isValid() ? day(Clock::chinaTime(row.lastContactAt).date()) : TableCell()};
    if (ledgerHeaders.isEmpty())
        return cells;
    const QHash<QString, QString> texts = ledger->of(row.id);
    for (const QString& header : ledgerHeaders)
        cells.emplace_back(texts.value(header));
    return cells;
}

} // namespace

TableDocument borrowerListDocument(const QString& cooperative, const QStringList& filterWords, QDate asOf,
                                   const QStringList& ledgerHeaders)
{
    TableDocument document;
    document.name = Words::tr("Borrowers");
    document.titles = {Words::tr("%1: borrowers").arg(cooperative)};
    document.leftNote = filterWords.isEmpty() ? Words::tr("All borrowers") : filterWords.join(QStringLiteral(" · "));
    document.rightNote = Words::tr("Days as of %1 · unit: yuan").arg(toIso(asOf));
    const auto add = [&](const QString& heading, ColumnKind kind, int width, TotalKind total = TotalKind::None) {
        DocumentColumn column;
        column.heading = heading;
        column.kind = kind;
        column.width = width;
        column.total = total;
        document.columns.push_back(column);
    };
    add(Words::tr("Borrower"), ColumnKind::Text, 18);
    add(Words::tr("Branch"), ColumnKind::Text, 16);
    add(Words::tr("Case owner"), ColumnKind::Text, 10);
    add(Words::tr("Class"), ColumnKind::Text, 8);
    add(Words::tr("Days past due"), ColumnKind::Number, 9);
    add(Words::tr("Loans"), ColumnKind::Number, 7, TotalKind::Sum);
    add(Words::tr("Balance"), ColumnKind::Money, 15, TotalKind::Sum);
    add(Words::tr("Arrears"), ColumnKind::Money, 14, TotalKind::Sum);
    add(Words::tr("Guarantee"), ColumnKind::Text, 12);
    add(Words::tr("Next action on"), ColumnKind::Date, 11);
    add(Words::tr("Next action"), ColumnKind::Text, 18);
    add(Words::tr("Marks"), ColumnKind::Text, 14);
    add(Words::tr("Unexplained fall"), ColumnKind::Money, 13, TotalKind::Sum);
    add(Words::tr("Last contact"), ColumnKind::Date, 11);
    for (const QString& header : ledgerHeaders)
        add(header, ColumnKind::Text, 14);
    document.total = TableTotal{Words::tr("Total"), {}};
    document.pageWords = Words::tr("page %1 of %2");
    return document;
}

RowSource borrowerRows(const BorrowerListQuery& query, const BorrowerFilter& filter, const BorrowerSort& sort,
                       const QStringList& ledgerHeaders, std::shared_ptr<LedgerColumns> ledger,
                       std::function<bool(qint64 done)> progress)
{
    return pagedRows(
        query.totals(filter).borrowers,
        [query, filter, sort, ledgerHeaders, ledger = std::move(ledger)](qint64 offset, qint64 limit) {
            std::vector<TableRow> rows;
            for (const BorrowerListRow& row : query.page(filter, sort, offset, limit))
                rows.push_back(cellsOf(row, ledgerHeaders, ledger.get()));
            return rows;
        },
        std::move(progress));
}

} // namespace qingshou
