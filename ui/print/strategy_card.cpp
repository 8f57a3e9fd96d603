// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/strategy_card.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "ui/models/case_labels.h"
#include "ui/models/period_text.h"
#include "ui/models/strategy_text.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrategyCard)
};

PrintTable loansTable(const BorrowerView& view)
{
    PrintTable table;
    table.columns = {{Words::tr("Loan"), 1.6},
                     {Words::tr("Due on"), 1.1, false, {}, true},
                     {Words::tr("Balance (yuan)"), 1.3, true},
                     {Words::tr("Interest and costs (yuan)"), 1.2, true},
                     {Words::tr("Days past due"), 0.8, true},
                     {Words::tr("Class"), 0.8, false, {}, true},
                     {Words::tr("At least"), 0.8, false, {}, true},
                     {Words::tr("Limitation (safe)"), 1.2, false, {}, true}};
    Money balance, arrears;
    for (const LoanCard& card : view.page.loans) {
        const LoanFigures* figures = view.figuresOf(card.loan.id);
        const LoanPeriods* periods = view.periodsOf(card.loan.id);
        if (!figures || !periods)
            continue;
        const Limitation& limitation = periods->limitation;
        table.rows << QStringList{card.loan.loanNumber,
                                  toIso(card.loan.dueOn),
                                  figures->owed.principal.toYuan(),
                                  (figures->owed.allInterest() + figures->owed.costs).toYuan(),
                                  QString::number(figures->days.worse()),
                                  label(card.loan.riskClass),
                                  label(figures->floor.floor),
                                  limitation.end ? toIso(limitation.end->safe) : label(limitation.state)};
        balance += figures->owed.principal;
        arrears += figures->owed.allInterest() + figures->owed.costs;
    }
    table.totals = {Words::tr("Total"), {}, balance.toYuan(), arrears.toYuan(), {}, {}, {}, {}};
    return table;
}

QString guarantors(const BorrowerView& view)
{
    QStringList texts;
    for (const LoanPeriods& periods : view.periods) {
        for (const GuarantorPeriod& guarantor : periods.guarantors)
            texts << Words::tr("%1 (%2, to %3)")
                         .arg(guarantor.guarantee.partyName, label(guarantor.period.mode),
                              deadlineText(guarantor.period.end, guarantor.period.state));
    }
    texts.removeDuplicates();
    return texts.isEmpty() ? Words::tr("none") : texts.join(Words::tr("; ", "between guarantors"));
}

constexpr size_t entriesShown = 8; // the newest; the rest is in the file

PrintTable journalTable(const std::vector<StrategyEntry>& journal)
{
    PrintTable table;
    table.columns = {{Words::tr("Day"), 0.8, false, {}, true},
                     {Words::tr("Kind"), 0.7, false, {}, true},
                     {Words::tr("What"), 4},
                     {Words::tr("Who"), 0.8}};
    for (size_t i = 0; i < std::min(entriesShown, journal.size()); ++i) {
        const StrategyEntry& entry = journal[i];
        table.rows << QStringList{toIso(Clock::chinaTime(entry.recordedAt).date()), label(entry.kind),
                                  entry.dueOn.isValid() ? Words::tr("%1 (by %2)").arg(entry.text, toIso(entry.dueOn))
                                                        : entry.text,
                                  entry.recordedByName};
    }
    return table;
}

void addCard(PrintDocument& document, const BorrowerView& view)
{
    const StrategyRow& strategy = *view.strategy();
    document.addTitle(Words::tr("Strategy for one borrower"));
    document.addFields(
        {{Words::tr("Borrower"), view.page.borrower.name},
         {Words::tr("Identity number"), view.page.party.masked.idNumber},
         {Words::tr("Branch"), view.page.branchName},
         {Words::tr("Case owner"), view.page.borrower.owner},
         {Words::tr("Total owed (yuan)"), view.figures.owed.total().toYuan()},
         {Words::tr("Days past due"), QString::number(view.figures.daysPastDue)},
         {Words::tr("Version"), Words::tr("%1 · %2 · %3")
                                    .arg(strategy.version)
                                    .arg(toIso(Clock::chinaTime(strategy.savedAt).date()), strategy.savedByName)},
         {Words::tr("State"), label(strategy.state)}});
    document.addHeading(Words::tr("Loans"));
    document.addTable(loansTable(view));
    document.addFields({{Words::tr("Guarantors"), guarantors(view)}}, 1);
    document.addHeading(Words::tr("Judgement of the case"));
    document.addFields({{Words::tr("Why it went bad"), strategy.cause}}, 1);
    document.addFields({{Words::tr("Capacity to pay"), label(strategy.capacity)},
                        {Words::tr("Willingness"), label(strategy.willingness)},
                        {Words::tr("Prospect"), label(strategy.prospect)}},
                       3);
    document.addHeading(Words::tr("What is to be done"));
    document.addFields({{Words::tr("Measures"), measuresText(strategy.measures)},
                        {Words::tr("How"), strategy.details.isEmpty() ? QStringLiteral("—") : strategy.details},
                        {Words::tr("Reason of this version"), strategy.reason}},
                       1);
    document.addFields({{Words::tr("To be collected (yuan)"), strategy.amount.toYuan()},
                        {Words::tr("By"), toIso(strategy.targetOn)},
                        {Words::tr("Owner"), strategy.owner}},
                       3);
    if (strategy.state != StrategyState::Submitted)
        document.addFields(
            {{Words::tr("Decision"),
              Words::tr("%1 · %2 · %3").arg(label(strategy.state), strategy.decidedByName, strategy.decisionNote)}},
            1);
    if (!view.page.journal.empty()) {
        document.addHeading(Words::tr("How it gets on"));
        document.addTable(journalTable(view.page.journal));
    }
    document.addSpace(4);
    document.addSignatures({Words::tr("Case owner"), Words::tr("Branch head"), Words::tr("Approved by")});
}

} // namespace

PrintDocument strategyCardDocument(const BorrowerView& view, const QString& cooperative)
{
    PrintDocument document(Words::tr("Strategy %1").arg(view.page.borrower.name));
    document.setRunningHead(cooperative, Words::tr("As of %1").arg(toIso(view.asOf)));
    addCard(document, view);
    return document;
}

PrintDocument strategyCardsDocument(const std::vector<BorrowerView>& views, const QString& cooperative, QDate asOf)
{
    PrintDocument document(Words::tr("Strategies %1").arg(toIso(asOf)));
    document.setRunningHead(cooperative, Words::tr("As of %1").arg(toIso(asOf)));
    bool first = true;
    for (const BorrowerView& view : views) {
        if (!view.strategy())
            continue;
        if (!first)
            document.addPaper();
        first = false;
        addCard(document, view);
    }
    return document;
}

} // namespace qingshou
