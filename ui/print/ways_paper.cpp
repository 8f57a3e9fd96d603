// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ways_paper.h"

#include "core/base/dates.h"
#include "ui/models/concession_text.h"
#include "ui/models/ways_table.h"
#include "ui/support/domain_labels.h"
#include "ui/support/waiver_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WaysPaper)
};

PrintTable waysTable(const std::vector<WayOutcome>& ways)
{
    PrintTable table;
    table.columns = {{Words::tr("Way"), 1.3},
                     {Words::tr("Received (yuan)"), 1.2, true},
                     {Words::tr("Cost (yuan)"), 1, true},
                     {Words::tr("Not received (yuan)"), 1.2, true},
                     {Words::tr("Worth today (yuan)"), 1.2, true},
                     {Words::tr("Days"), 0.6, true},
                     {Words::tr("Approval"), 1.1, false, {}, true},
                     {Words::tr("Remark"), 3.2}};
    for (const WayOutcome& way : ways) {
        if (way.obstacle)
            table.rows << QStringList{label(way.way), {}, {}, {}, {}, {}, {}, remarkText(way)};
        else
            table.rows << QStringList{label(way.way),
                                      way.received.toYuan(),
                                      way.cost.toYuan(),
                                      way.notReceived.toYuan(),
                                      way.presentValue.toYuan(),
                                      QString::number(way.days),
                                      approvalText(way),
                                      remarkText(way)};
    }
    return table;
}

PrintTable cashTable(const std::vector<WayOutcome>& ways)
{
    PrintTable table;
    table.columns = {{Words::tr("Day"), 1, false, {}, true}};
    std::vector<Way> computed;
    for (const WayOutcome& way : ways) {
        if (way.obstacle)
            continue;
        computed.push_back(way.way);
        table.columns << PrintColumn{label(way.way), 1.2, true};
    }
    for (const CashDay& day : cashByDay(ways)) {
        QStringList row{toIso(day.on)};
        for (const Way way : computed) {
            const Money net = day.net.at(static_cast<size_t>(way));
            row << (net.isZero() ? QString() : net.toYuan(true));
        }
        table.rows << row;
    }
    return table;
}

QList<QPair<QString, QString>> basis(const WayTerms& terms, const WayRules& rules)
{
    const auto percent = [](Rate rate) { return Words::tr("%1 % a year").arg(rate.toPercent()); };
    return {{Words::tr("Discounted at"), percent(rules.discount)},
            {Words::tr("Repayment plan"), Words::tr("%1 yuan, %2 months, %3, %4")
                                              .arg(terms.plan.principal.toYuan())
                                              .arg(terms.plan.months)
                                              .arg(percent(terms.plan.annualRate), label(terms.plan.method))},
            {Words::tr("Extension"), Words::tr("%1 months from %2").arg(terms.extensionMonths).arg(toIso(terms.dueOn))},
            {Words::tr("Lump sum"), Words::tr("%1 yuan by %2").arg(terms.lumpSum.toYuan(), toIso(terms.lumpSumOn))},
            {Words::tr("Lawsuit"), Words::tr("%1, %2 % of the claim in %3 days")
                                       .arg(label(terms.lawsuit.procedure))
                                       .arg(terms.lawsuit.expectedPercent)
                                       .arg(terms.lawsuit.days)},
            {Words::tr("Settlement in kind"), Words::tr("taken for %1 yuan, sold for %2 % of it in %3 days")
                                                  .arg(terms.inKind.takenFor.toYuan())
                                                  .arg(terms.inKind.expectedPercent)
                                                  .arg(terms.inKind.days)}};
}

} // namespace

PrintDocument waysDocument(const BorrowerView& view, const LoanCard& card, const WayTerms& terms, const WayRules& rules,
                           const QString& cooperative)
{
    const std::vector<WayOutcome> ways = compareWays(terms, rules);
    PrintDocument document(Words::tr("Ways %1").arg(view.page.borrower.name), QPageLayout::Landscape);
    document.setRunningHead(cooperative, Words::tr("As of %1").arg(toIso(terms.asOf)));
    document.addTitle(Words::tr("Ways to end a debt, compared"));
    document.addFields({{Words::tr("Borrower"), view.page.borrower.name},
                        {Words::tr("Loan"), card.loan.loanNumber},
                        {Words::tr("Due on"), toIso(card.loan.dueOn)},
                        {Words::tr("Owed (yuan)"), terms.owed.total().toYuan()}},
                       4);
    document.addFields({{Words::tr("Of it"), partsText(terms.owed)}}, 1);
    document.addTable(waysTable(ways));
    document.addHeading(Words::tr("Computed from"));
    document.addFields(basis(terms, rules), 2);
    document.addHeading(Words::tr("Cash by day (yuan), costs in brackets"));
    document.addTable(cashTable(ways));
    document.addLine(
        Words::tr("Shares, days and costs are estimates; the arithmetic is exact, discounted simply by days."),
        PrintDocument::Align::Left, 8);
    document.addSpace(4);
    document.addSignatures({Words::tr("Case owner"), Words::tr("Branch head"), Words::tr("Reviewed by")});
    return document;
}

} // namespace qingshou
