// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ways_dialog.h"

#include "core/services/rule_settings.h"
#include "ui/dialogs/loan_combo.h"
#include "ui/dialogs/ways_inputs.h"
#include "ui/models/concession_text.h"
#include "ui/print/print_job.h"
#include "ui/print/ways_paper.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>

namespace qingshou {
namespace {

DataTable* table(const PageContext& context, const char* id, const QString& name, TableModel* model, QWidget* parent)
{
    auto* made = new DataTable(QLatin1String(id), context.userSettings, parent);
    made->setObjectName(QLatin1String(id));
    made->setAccessibleName(name);
    const bool mayCopy = context.may(Permission::Export);
    made->setCopyAllowed(mayCopy, mayCopy ? QString() : whoMay(Permission::Export));
    made->setTableModel(model);
    return made;
}

} // namespace

WaysDialog::WaysDialog(const PageContext& pageContext, const BorrowerView& view, LoanId loan, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("ways_dialog"), tr("Compare ways · %1").arg(view.page.borrower.name),
                 tr("Print…"), parent),
      view_(view)
{
    loan_ = loanCombo(QStringLiteral("ways_loan"), this);
    fillLoans(*loan_, view_, loan);
    owed_ = textLabel({}, this);
    owed_->setObjectName(QStringLiteral("ways_owed"));
    addRow({field(QStringLiteral("loan"), tr("Loan"), loan_), owed_}, {1, 2});
    inputs_ = new WaysInputs(pageContext.today(), this);
    addWidget(inputs_);
    ways_ = makeWaysModel(this);
    cash_ = makeCashModel(this);
    DataTable* ways = table(pageContext, "ways_table", tr("Ways"), ways_, this);
    ways->setFrozenColumns(1);
    const int rows = static_cast<int>(allValues<Way>().size());
    ways->setFixedHeight(ways->horizontalHeader()->sizeHint().height() +
                         rows * ways->verticalHeader()->defaultSectionSize() + 18);
    addWidget(ways);
    addWidget(mutedLabel(tr("Cash by day (yuan), costs in minus. Shares, days and costs are estimates; the arithmetic "
                            "is exact, discounted simply by days."),
                         this));
    DataTable* cash = table(pageContext, "ways_cash", tr("Cash by day"), cash_, this);
    cash->setFrozenColumns(1);
    addWidget(cash, 1);
    connect(loan_, &QComboBox::currentIndexChanged, this, &WaysDialog::loanChosen);
    connect(inputs_, &WaysInputs::changed, this, &WaysDialog::compute);
    loanChosen();
    startWith({1160, 700});
}

void WaysDialog::loanChosen()
{
    const LoanFigures* figures = view_.figuresOf(chosenLoan(*loan_));
    owed_->setText(figures ? tr("Owed %1 yuan: %2").arg(figures->owed.total().toYuan(), partsText(figures->owed))
                           : QString());
    inputs_->setLoan(view_, chosenLoan(*loan_));
    compute();
}

void WaysDialog::compute()
{
    WayRules rules = wayRules(view_.settings);
    rules.discount = inputs_->discount().value_or(rules.discount);
    const std::vector<WayOutcome> ways = compareWays(inputs_->terms(), rules);
    cash_->setRows(cashByDay(ways));
    ways_->setRows(ways);
}

void WaysDialog::save()
{
    const LoanCard* card = view_.loan(chosenLoan(*loan_));
    if (!card)
        return;
    WayRules rules = wayRules(view_.settings);
    rules.discount = inputs_->discount().value_or(rules.discount);
    showPreview(this, context().prompts, context().userSettings,
                waysDocument(view_, *card, inputs_->terms(), rules, context().workspace.info().cooperative),
                QStringLiteral("ways"));
}

} // namespace qingshou
