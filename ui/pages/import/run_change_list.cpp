// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/run_change_list.h"

#include "core/base/dates.h"
#include "core/exchange/paged_rows.h"
#include "ui/pages/import/ledger_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunChangeList)
};

QString shown(const std::optional<Money>& money)
{
    return money ? money->toYuan() : QString();
}

TableCell cell(const std::optional<Money>& money)
{
    return money ? TableCell(*money) : TableCell();
}

/// What happened to the loan, in words: in which ways it moved, else new, absent and the like.
QString whatHappened(const ImportChange& change)
{
    const QString moved = label(change.movements);
    if (moved.isEmpty() || change.kind == ImportChangeKind::Changed || change.kind == ImportChangeKind::Moved)
        return moved.isEmpty() ? label(change.kind) : moved;
    return label(change.kind) + QStringLiteral(" · ") + moved;
}

} // namespace

std::vector<ColumnOf<ImportChange>> runChangeColumns()
{
    const auto column = [](const char* id, const QString& title, bool number = false) {
        return TableColumn{QLatin1String(id), title, number, false};
    };
    TableColumn what = column("kind", Words::tr("What"));
    what.widest = 700; // a loan may have moved in several ways
    what.takesRest = true;
    return {{what, whatHappened},
            {column("loan", Words::tr("Loan number")), [](const ImportChange& one) { return one.loanNumber; }},
            {column("borrower", Words::tr("Borrower")), [](const ImportChange& one) { return one.borrowerName; }},
            {column("branch", Words::tr("Branch")), [](const ImportChange& one) { return one.branchName; }},
            {column("before", Words::tr("Balance before (yuan)"), true),
             [](const ImportChange& one) { return shown(one.balanceBefore); }},
            {column("after", Words::tr("Balance after (yuan)"), true),
             [](const ImportChange& one) { return shown(one.balanceAfter); }},
            {column("class_before", Words::tr("Class before")),
             [](const ImportChange& one) { return storedClassLabel(one.classBefore); }},
            {column("class_after", Words::tr("Class after")),
             [](const ImportChange& one) { return storedClassLabel(one.classAfter); }},
            {column("unexplained", Words::tr("Unexplained fall (yuan)"), true),
             [](const ImportChange& one) { return one.unexplained.isZero() ? QString() : one.unexplained.toYuan(); }}};
}

ListOutput runChangeOutput(const QString& cooperative, const ImportRun& run, const ImportChangeFilter& filter,
                           const Scope& scope, const QString& words, qint64 rows)
{
    ListOutput list;
    TableDocument& document = list.document;
    document.name = Words::tr("Changes");
    document.titles = {Words::tr("%1: what the ledger of %2 changed").arg(cooperative, toIso(run.statisticsOn))};
    document.leftNote = words;
    document.rightNote = Words::tr("%1 · unit: yuan").arg(run.fileName);
    const auto add = [&document](const QString& heading, ColumnKind kind, int width,
                                 TotalKind total = TotalKind::None) {
        document.columns.push_back({.heading = heading, .kind = kind, .total = total, .width = width});
    };
    add(Words::tr("What"), ColumnKind::Text, 24);
    add(Words::tr("Loan number"), ColumnKind::Text, 20);
    add(Words::tr("Borrower"), ColumnKind::Text, 14);
    add(Words::tr("Branch"), ColumnKind::Text, 16);
    add(Words::tr("Balance before"), ColumnKind::Money, 15, TotalKind::Sum);
    add(Words::tr("Balance after"), ColumnKind::Money, 15, TotalKind::Sum);
    add(Words::tr("Class before"), ColumnKind::Text, 8);
    add(Words::tr("Class after"), ColumnKind::Text, 8);
    add(Words::tr("Unexplained fall"), ColumnKind::Money, 14, TotalKind::Sum);
    document.total = TableTotal{Words::tr("Total"), {}};
    document.pageWords = Words::tr("page %1 of %2");
    list.total = rows;
    list.fileName = Words::tr("Changes %1").arg(toIso(run.statisticsOn));
    list.rows = [id = run.id, filter, scope, total = list.total](Database& reader,
                                                                 std::function<bool(qint64)> progress) {
        return pagedRows(
            total,
            [&reader, id, filter, scope](qint64 offset, qint64 limit) {
                ImportChangeFilter page = filter;
                page.limit = static_cast<int>(limit);
                page.offset = static_cast<int>(offset);
                std::vector<TableRow> cells;
                for (const ImportChange& one : ImportRunRepository(reader).changes(id, page, scope))
                    cells.push_back({whatHappened(one), one.loanNumber, one.borrowerName, one.branchName,
                                     cell(one.balanceBefore), cell(one.balanceAfter), storedClassLabel(one.classBefore),
                                     storedClassLabel(one.classAfter),
                                     one.unexplained.isZero() ? TableCell() : TableCell(one.unexplained)});
                return cells;
            },
            std::move(progress));
    };
    return list;
}

} // namespace qingshou
