// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explain_falls_dialog.h"

#include "core/base/dates.h"
#include "core/storage/fall_explanation.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/read_only_item.h"
#include "ui/widgets/section.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace qingshou {
namespace {

/// In one go; the next ones come when these are done.
constexpr int mostAtOnce = 2000;

enum Place { LoanPlace, BorrowerPlace, BranchPlace, BeforePlace, AfterPlace, FallPlace, PlaceCount };

} // namespace

ExplainFallsDialog::ExplainFallsDialog(const PageContext& pageContext, const ImportRun& run, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("explain_falls_dialog"),
                 tr("Unexplained falls in the ledger of %1").arg(toIso(run.statisticsOn)), tr("Record as recoveries"),
                 parent),
      run_(run), falls_(ImportRunRepository(pageContext.reader())
                            .changes(run.id, {.unexplained = true, .limit = mostAtOnce}, pageContext.scope()))
{
    addWidget(textLabel(
        tr("The ledger's balance fell and no recovery explains it. What is ticked becomes recoveries of this kind, "
           "all principal, received on %1.")
            .arg(toIso(run.statisticsOn)),
        this));
    kind_ = enumCombo<RecoveryKind>(
        QStringLiteral("falls_kind"), [](RecoveryKind kind) { return label(kind); }, this,
        [](RecoveryKind kind) { return lowersBalance(kind) && kind != RecoveryKind::Interest; });
    addWidget(field(QStringLiteral("kind"), tr("Kind of recovery"), kind_));
    makeTable();
    addWidget(table_, 1);
    ticked_ = textLabel({}, this);
    ticked_->setObjectName(QStringLiteral("falls_ticked"));
    addWidget(ticked_);
    connect(table_, &QTableWidget::itemChanged, this, &ExplainFallsDialog::showTicked);
    showTicked();
    startWith({900, 560});
    kind_->setFocus();
}

void ExplainFallsDialog::makeTable()
{
    table_ = new QTableWidget(static_cast<int>(falls_.size()), PlaceCount, this);
    table_->setObjectName(QStringLiteral("falls_table"));
    table_->setAccessibleName(tr("Falls of the balance"));
    setHeadings(*table_,
                {{tr("Loan number")},
                 {tr("Borrower")},
                 {tr("Branch")},
                 {tr("Balance before (yuan)"), ItemKind::Number},
                 {tr("Balance after (yuan)"), ItemKind::Number},
                 {tr("Unexplained fall (yuan)"), ItemKind::Number}},
                28);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < table_->rowCount(); ++row) {
        const ImportChange& fall = falls_[static_cast<size_t>(row)];
        QTableWidgetItem* loan = readOnlyItem(fall.loanNumber);
        loan->setFlags(loan->flags() | Qt::ItemIsUserCheckable);
        loan->setCheckState(Qt::Checked);
        table_->setItem(row, LoanPlace, loan);
        table_->setItem(row, BorrowerPlace, readOnlyItem(fall.borrowerName));
        table_->setItem(row, BranchPlace, readOnlyItem(fall.branchName));
        table_->setItem(row, BeforePlace,
                        readOnlyItem(fall.balanceBefore.value_or(Money()).toYuan(), ItemKind::Number));
        table_->setItem(row, AfterPlace, readOnlyItem(fall.balanceAfter.value_or(Money()).toYuan(), ItemKind::Number));
        table_->setItem(row, FallPlace, readOnlyItem(fall.unexplained.toYuan(), ItemKind::Number));
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setSectionResizeMode(BranchPlace, QHeaderView::Stretch);
}

void ExplainFallsDialog::showTicked()
{
    Money sum;
    int count = 0;
    for (int row = 0; row < table_->rowCount(); ++row) {
        if (table_->item(row, LoanPlace)->checkState() != Qt::Checked)
            continue;
        ++count;
        sum += falls_[static_cast<size_t>(row)].unexplained;
    }
    QString text = tr("Ticked: %L1 of %L2 · %3 yuan").arg(count).arg(falls_.size()).arg(sum.toYuan());
    if (falls_.size() == static_cast<size_t>(mostAtOnce))
        text += QLatin1Char('\n') +
                tr("These are the first %L1; the others follow when these are recorded.").arg(mostAtOnce);
    ticked_->setText(text);
    mainButton()->setEnabled(count > 0);
}

void ExplainFallsDialog::save()
{
    std::vector<FallToExplain> falls;
    for (int row = 0; row < table_->rowCount(); ++row)
        if (table_->item(row, LoanPlace)->checkState() == Qt::Checked)
            falls.push_back({falls_[static_cast<size_t>(row)].loan, run_.id, chosenIn<RecoveryKind>(*kind_)});
    write([falls = std::move(falls)](Services& services) { return services.recoveries.explainFalls(falls); });
}

} // namespace qingshou
