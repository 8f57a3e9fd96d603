// SPDX-License-Identifier: GPL-3.0-or-later
// show totals: the book at its newest statistics date, by branch.
#include "app/cli/command_line.h"

#include "app/cli/text_table.h"
#include "core/base/dates.h"
#include "core/figures/book_figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

QStringList rowOf(const QString& name, const BookPart& part, qint64 borrowers)
{
    return {name,
            QString::number(borrowers),
            QString::number(part.all.sum.loans),
            part.all.sum.balance.toYuan(),
            part.bad.sum.balance.toYuan(),
            part.badRatio ? part.badRatio->toText() + QLatin1Char('%') : QStringLiteral("—"),
            part.offBook.sum.balance.toYuan()};
}

QJsonObject asJson(const QString& name, const BookPart& part, qint64 borrowers)
{
    return {{"branch", name},
            {"borrowers", borrowers},
            {"loans", part.all.sum.loans},
            {"balance_fen", part.all.sum.balance.fen()},
            {"non_performing_fen", part.bad.sum.balance.fen()},
            {"off_book_fen", part.offBook.sum.balance.fen()}};
}

int showTotals(CommandLine& line)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::ViewFigures); !may)
        return line.refuse(may.error());
    const Result<BookFigures> book = bookFigures(workspace->reader(), workspace->session()->scope);
    if (!book)
        return line.refuse(book.error());
    // A borrower of two branches counts in both and once in the total.
    BorrowerCounts counts = BookTotals(workspace->reader()).borrowersNow(workspace->session()->scope);
    if (line.json()) {
        QJsonArray branches;
        for (const BranchBook& branch : book->branches)
            branches.append(asJson(branch.name, branch, counts.byBranch[branch.branch]));
        QJsonObject totals = asJson({}, book->total, counts.all);
        totals.remove(QStringLiteral("branch"));
        totals.insert(QStringLiteral("statistics_on"), toIso(book->on));
        totals.insert(QStringLiteral("branches"), branches);
        line.out() << QJsonDocument(totals).toJson();
        return Exit::done;
    }
    std::vector<QStringList> rows;
    for (const BranchBook& branch : book->branches)
        rows.push_back(rowOf(branch.name, branch, counts.byBranch[branch.branch]));
    rows.push_back(rowOf(Say::tr("Total"), book->total, counts.all));
    line.out() << Say::tr("Statistics date %1, yuan").arg(toIso(book->on)) << "\n";
    printTable(line.out(),
               {Say::tr("Branch"), Say::tr("Borrowers"), Say::tr("Loans"), Say::tr("Balance"),
                Say::tr("Non-performing"), Say::tr("NPL ratio"), Say::tr("Off-book")},
               rows, {false, true, true, true, true, true, true});
    return Exit::done;
}

} // namespace

void addShow(CommandLine& line)
{
    CLI::App* show = line.app().add_subcommand("show", "Figures of the book");
    show->require_subcommand(1);
    line.verb(show->add_subcommand("totals", "Totals by branch at the newest statistics date"),
              [&line] { return showTotals(line); });
}

} // namespace qingshou::cli
