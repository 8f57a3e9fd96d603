// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recovery_import_dialog.h"

#include "core/base/dates.h"
#include "ui/models/recovery_import_document.h"
#include "ui/support/domain_labels.h"
#include "ui/support/recovery_labels.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/read_only_item.h"
#include "ui/widgets/section.h"

#include "core/exchange/table_writer.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace qingshou {
namespace {

enum Place { RowPlace, StatePlace, NamePlace, LoanPlace, DayPlace, AmountPlace, VoucherPlace, WhyPlace, PlaceCount };

constexpr int rowHeight = 32; // a combo box
constexpr int allStates = -1;

/// What asks for a decision stands first.
int rank(MatchState state)
{
    switch (state) {
    case MatchState::ToConfirm:
        return 0;
    case MatchState::Several:
        return 1;
    case MatchState::Unknown:
        return 2;
    case MatchState::Refused:
        return 3;
    case MatchState::Reversal:
        return 4;
    case MatchState::Duplicate:
        return 5;
    case MatchState::Certain:
        break;
    }
    return 6;
}

bool canBeTicked(const MatchedRecovery& receipt)
{
    return receipt.state != MatchState::Unknown && receipt.state != MatchState::Reversal &&
           receipt.state != MatchState::Refused;
}

} // namespace

RecoveryImportDialog::RecoveryImportDialog(const PageContext& pageContext, RecoveryImport import, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("recovery_import_dialog"),
                 tr("Receipts of %1").arg(import.source.fileName), tr("Record as recoveries"), parent),
      import_(std::move(import))
{
    std::stable_sort(import_.receipts.begin(), import_.receipts.end(),
                     [](const auto& left, const auto& right) { return rank(left.state) < rank(right.state); });
    addWidget(textLabel(tr("What is ticked becomes recoveries. Tick what you have looked at; of several loans, choose "
                           "one."),
                        this));
    kind_ = enumCombo<RecoveryKind>(
        QStringLiteral("recovery_import_kind"), [](RecoveryKind kind) { return label(kind); }, this);
    states_ = new QComboBox(this);
    states_->setObjectName(QStringLiteral("recovery_import_states"));
    addRow({field(QStringLiteral("kind"), tr("Kind, where the file names none"), kind_),
            field(QStringLiteral("states"), tr("Show"), states_)});
    makeTable();
    addWidget(table_, 1);
    ticked_ = textLabel({}, this);
    ticked_->setObjectName(QStringLiteral("recovery_import_ticked"));
    addWidget(ticked_);
    connect(addButton(QStringLiteral("recovery_import_save_rest"), tr("Save the rest…")), &QPushButton::clicked, this,
            &RecoveryImportDialog::saveRest);
    fillStates();
    connect(states_, &QComboBox::currentIndexChanged, this, &RecoveryImportDialog::showState);
    connect(table_, &QTableWidget::itemChanged, this, &RecoveryImportDialog::showTicked);
    showTicked();
    startWith({1040, 620});
    table_->setFocus();
}

void RecoveryImportDialog::makeTable()
{
    table_ = new QTableWidget(static_cast<int>(import_.receipts.size()), PlaceCount, this);
    table_->setObjectName(QStringLiteral("recovery_import_table"));
    table_->setAccessibleName(tr("Receipts of the file"));
    setHeadings(*table_,
                {{tr("Row"), ItemKind::Number},
                 {tr("State")},
                 {tr("Name in the file")},
                 {tr("Loan")},
                 {tr("Received on")},
                 {tr("Amount (yuan)"), ItemKind::Number},
                 {tr("Voucher")},
                 {tr("Why")}},
                rowHeight);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < table_->rowCount(); ++row)
        fillRow(row);
    table_->resizeColumnsToContents();
    table_->setColumnWidth(LoanPlace, std::max(table_->columnWidth(LoanPlace), 190));
    table_->horizontalHeader()->setSectionResizeMode(WhyPlace, QHeaderView::Stretch);
}

void RecoveryImportDialog::fillRow(int row)
{
    const MatchedRecovery& one = receipt(row);
    const RecoveryLine& line = one.line;
    table_->setItem(row, RowPlace, readOnlyItem(QString::number(line.row), ItemKind::Number));
    QTableWidgetItem* state = readOnlyItem(label(one.state));
    if (canBeTicked(one)) {
        state->setFlags(state->flags() | Qt::ItemIsUserCheckable);
        state->setCheckState(one.state == MatchState::Certain ? Qt::Checked : Qt::Unchecked);
    }
    table_->setItem(row, StatePlace, state);
    table_->setItem(row, NamePlace, readOnlyItem(line.name));
    const auto candidate = one.judged.candidate;
    table_->setItem(row, LoanPlace, readOnlyItem(candidate ? one.candidates[*candidate].loanNumber : line.loanNumber));
    if (one.candidates.size() > 1)
        makeChooser(row);
    table_->setItem(row, DayPlace, readOnlyItem(toIso(line.receivedOn)));
    table_->setItem(row, AmountPlace, readOnlyItem(line.amount.toYuan(), ItemKind::Number));
    table_->setItem(row, VoucherPlace, readOnlyItem(line.voucher));
    table_->setItem(row, WhyPlace, readOnlyItem(whyMatched(one)));
}

void RecoveryImportDialog::makeChooser(int row)
{
    const MatchedRecovery& one = receipt(row);
    auto* chooser = new QComboBox(table_);
    chooser->setObjectName(QStringLiteral("recovery_import_loan_%1").arg(row));
    chooser->setAccessibleName(tr("Loan"));
    for (const LoanCandidate& candidate : one.candidates)
        chooser->addItem(
            tr("%1 %2, owes %3").arg(candidate.loanNumber, candidate.borrowerName, candidate.owed.toYuan()));
    chooser->setCurrentIndex(one.judged.candidate ? static_cast<int>(*one.judged.candidate) : -1);
    chooser->setPlaceholderText(tr("Choose the loan"));
    connect(chooser, &QComboBox::activated, this,
            [this, row] { table_->item(row, StatePlace)->setCheckState(Qt::Checked); });
    table_->setCellWidget(row, LoanPlace, chooser);
}

void RecoveryImportDialog::fillStates()
{
    const auto count = [this](MatchState state) {
        return std::count_if(import_.receipts.begin(), import_.receipts.end(),
                             [state](const MatchedRecovery& one) { return one.state == state; });
    };
    states_->addItem(tr("All receipts (%L1)").arg(import_.receipts.size()), allStates);
    for (const MatchState state : allValues<MatchState>())
        if (const auto many = count(state); many > 0)
            states_->addItem(tr("%1 (%L2)").arg(label(state)).arg(many), static_cast<int>(state));
}

void RecoveryImportDialog::showState()
{
    const int wanted = states_->currentData().toInt();
    for (int row = 0; row < table_->rowCount(); ++row)
        table_->setRowHidden(row, wanted != allStates && static_cast<int>(receipt(row).state) != wanted);
}

bool RecoveryImportDialog::isTicked(int row) const
{
    return canBeTicked(receipt(row)) && table_->item(row, StatePlace)->checkState() == Qt::Checked;
}

std::optional<size_t> RecoveryImportDialog::chosen(int row) const
{
    if (const auto* chooser = qobject_cast<QComboBox*>(table_->cellWidget(row, LoanPlace)))
        return chooser->currentIndex() < 0 ? std::nullopt : std::optional(static_cast<size_t>(chooser->currentIndex()));
    return receipt(row).judged.candidate;
}

void RecoveryImportDialog::showTicked()
{
    Money sum;
    int count = 0;
    for (int row = 0; row < table_->rowCount(); ++row) {
        if (!isTicked(row))
            continue;
        ++count;
        sum += receipt(row).line.amount;
    }
    QString text = tr("Ticked: %L1 of %L2 · %3 yuan").arg(count).arg(import_.receipts.size()).arg(sum.toYuan());
    if (!import_.refused.empty())
        text +=
            QLatin1Char('\n') + tr("Cells that cannot be read: %L1; their rows are not among these. “Save the rest” "
                                   "lists them.")
                                    .arg(import_.refused.size());
    ticked_->setText(text);
    mainButton()->setEnabled(count > 0);
}

void RecoveryImportDialog::save()
{
    std::vector<RecordRecovery> recoveries;
    for (int row = 0; row < table_->rowCount(); ++row) {
        if (!isTicked(row))
            continue;
        const std::optional<size_t> on = chosen(row);
        if (!on) {
            states_->setCurrentIndex(0);
            table_->setCurrentCell(row, StatePlace);
            return errors().show(QStringLiteral("states"),
                                 tr("Row %1 is ticked, but its loan is not chosen.").arg(receipt(row).line.row));
        }
        recoveries.push_back(receipt(row).request(receipt(row).candidates[*on].loan, chosenIn<RecoveryKind>(*kind_)));
    }
    errors().clear();
    setEnabled(false);
    context().jobs.write(
        tr("Recording recoveries"), this,
        [recoveries = std::move(recoveries), source = import_.source](Services& services, JobControl& control) {
            return services.recoveries.recordAll(
                recoveries, source, [&control](qint64 done, qint64 total) { control.report(done, total); },
                control.stopToken());
        },
        [this](const Result<int>& recorded) {
            setEnabled(true);
            if (recorded)
                accept();
            else if (recorded.error().code != ErrorCode::Cancelled)
                errors().show(recorded.error());
        });
}

void RecoveryImportDialog::saveRest()
{
    std::vector<MatchedRecovery> rest;
    for (int row = 0; row < table_->rowCount(); ++row)
        if (!isTicked(row))
            rest.push_back(receipt(row));
    context().prompts.chooseTarget(
        this,
        {QStringLiteral("receipts"), tr("Save the receipts that are not recorded"),
         tr("Workbooks (*.xlsx);;Tables (*.csv)"),
         QFileInfo(import_.source.fileName).completeBaseName() + tr("-not recorded.xlsx"), QStringLiteral("xlsx")},
        [this, document = recoveryImportDocument(import_.source.fileName, rest, import_.refused)](const QString& path) {
            if (const Outcome written = writeTable(path, std::span(&document, 1)); !written)
                context().prompts.showError(this, written.error());
        });
}

} // namespace qingshou
