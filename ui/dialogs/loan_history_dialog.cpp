// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loan_history_dialog.h"

#include "core/base/dates.h"
#include "ui/charts/balance_chart.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/list_table_model.h"
#include "ui/widgets/section.h"

#include <QLabel>

#include <algorithm>

namespace qingshou {
namespace {

/// A row with what became of the balance since the row before.
struct Step {
    LoanDayRow row;
    std::optional<Money> change; ///< none for the first ledger
};

std::vector<Step> stepsOf(const std::vector<LoanDayRow>& history)
{
    std::vector<Step> steps;
    for (const LoanDayRow& row : history)
        steps.push_back({row, steps.empty() ? std::nullopt : std::optional(row.balance - steps.back().row.balance)});
    std::reverse(steps.begin(), steps.end()); // the newest first, as everywhere
    return steps;
}

QString orBlank(Money amount)
{
    return amount.isZero() ? QString() : amount.toYuan();
}

} // namespace

LoanHistoryDialog::LoanHistoryDialog(const PageContext& pageContext, const LoanRow& loan, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("loan_history_dialog"),
                 tr("Loan %1: balance by ledger").arg(loan.loanNumber), {}, parent)
{
    std::vector<LoanDayRow> history = loanHistory(pageContext.reader(), loan.id);
    auto* model = new ListTableModel<Step>(
        {{{QStringLiteral("on"), tr("Statistics date")}, [](const Step& step) { return toIso(step.row.on); }},
         {{QStringLiteral("balance"), tr("Balance (yuan)"), true},
          [](const Step& step) { return step.row.balance.toYuan(); }},
         {{QStringLiteral("change"), tr("Change (yuan)"), true},
          [](const Step& step) { return orBlank(step.change.value_or(Money())); }},
         {{QStringLiteral("recovered"), tr("Recovered since (yuan)"), true},
          [](const Step& step) { return orBlank(step.row.recovered); }},
         {{QStringLiteral("interest"), tr("Interest owed (yuan)"), true},
          [](const Step& step) { return step.row.interest.toYuan(); }},
         {{QStringLiteral("class"), tr("Class")},
          [](const Step& step) { return step.row.riskClass ? label(*step.row.riskClass) : QString(); }},
         {{QStringLiteral("side"), tr("Book side")}, [](const Step& step) { return label(step.row.bookSide); }},
         {{QStringLiteral("owner"), tr("Case owner")}, [](const Step& step) { return step.row.owner; }}},
        this);
    const auto byAmount = [model](const char* id, auto amount) {
        model->setOrder(QLatin1String(id),
                        [amount](const Step& left, const Step& right) { return amount(left) < amount(right); });
    };
    byAmount("balance", [](const Step& step) { return step.row.balance; });
    byAmount("change", [](const Step& step) { return step.change.value_or(Money()); });
    byAmount("recovered", [](const Step& step) { return step.row.recovered; });
    byAmount("interest", [](const Step& step) { return step.row.interest; });
    model->setRows(stepsOf(history));

    addWidget(textLabel(tr("One row for each ledger that changed the loan; in between it stood as before. The newest "
                           "ledger that holds it is of %1.")
                            .arg(toIso(loan.statisticsOn)),
                        this));
    auto* chart = new BalanceChart(this);
    chart->show(std::move(history), loan.statisticsOn);
    addWidget(chart, 1);
    auto* table = new DataTable(QStringLiteral("loan_history"), pageContext.userSettings, this);
    table->setObjectName(QStringLiteral("loan_history"));
    table->setAccessibleName(tr("Changes by ledger"));
    table->setCopyAllowed(pageContext.may(Permission::Export), whoMay(Permission::Export));
    table->setTableModel(model);
    addWidget(table, 1);
    startWith({900, 620});
    table->setFocus();
}

} // namespace qingshou
