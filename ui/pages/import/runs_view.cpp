// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/runs_view.h"

#include "core/base/dates.h"
#include "ui/pages/import/ledger_labels.h"
#include "ui/support/labels.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace qingshou {
namespace {

ColumnOf<ImportRun> countColumn(const char* id, const QString& title, qint64 ImportRun::*count)
{
    return {{QLatin1String(id), title, true}, [count](const ImportRun& run) { return QString::number(run.*count); }};
}

QString shown(const std::optional<Money>& money)
{
    return money ? money->toYuan() : QString();
}

} // namespace

RunsView::RunsView(PageContext& context, QWidget* parent) : QWidget(parent), context_(context)
{
    runs_ = new ListTableModel<ImportRun>(
        {{{QStringLiteral("statistics_on"), tr("Statistics date")},
          [](const ImportRun& run) { return toIso(run.statisticsOn); }},
         {{QStringLiteral("file"), tr("File")}, [](const ImportRun& run) { return run.fileName; }},
         {{QStringLiteral("scope"), tr("Scope")},
          [](const ImportRun& run) {
              return label(run.wholeBook ? LedgerScope::WholeBook : LedgerScope::BadLoansOnly);
          }},
         countColumn("rows", tr("Loans"), &ImportRun::rows),
         countColumn("new", tr("New"), &ImportRun::added),
         countColumn("changed", tr("Changed"), &ImportRun::changed),
         countColumn("unchanged", tr("Unchanged"), &ImportRun::unchanged),
         countColumn("absent", tr("Absent"), &ImportRun::absent),
         countColumn("back", tr("Back"), &ImportRun::back),
         {{QStringLiteral("balance"), tr("Balance (yuan)"), true},
          [](const ImportRun& run) { return run.balance.toYuan(); }},
         {{QStringLiteral("by"), tr("Imported by")}, [](const ImportRun& run) { return run.importedByName; }},
         {{QStringLiteral("at"), tr("Imported at")},
          [](const ImportRun& run) {
              return Clock::chinaTime(run.importedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
          }}},
        this);
    runs_->setIds([](const ImportRun& run) { return run.id.value; });
    runs_->setOrder(QStringLiteral("balance"),
                    [](const ImportRun& left, const ImportRun& right) { return left.balance < right.balance; });
    const auto numeric = [this](const char* id, qint64 ImportRun::*count) {
        runs_->setOrder(QLatin1String(id),
                        [count](const ImportRun& left, const ImportRun& right) { return left.*count < right.*count; });
    };
    numeric("rows", &ImportRun::rows);
    numeric("new", &ImportRun::added);
    numeric("changed", &ImportRun::changed);
    numeric("unchanged", &ImportRun::unchanged);
    numeric("absent", &ImportRun::absent);
    numeric("back", &ImportRun::back);

    // The query gives one order, that of the loan numbers.
    const auto column = [](const char* id, const QString& title, bool number = false) {
        return TableColumn{QLatin1String(id), title, number, false};
    };
    changes_ = new PagedTableModel<ImportChange>(
        {{column("kind", tr("What")), [](const ImportChange& one) { return label(one.kind); }},
         {column("loan", tr("Loan number")), [](const ImportChange& one) { return one.loanNumber; }},
         {column("borrower", tr("Borrower")), [](const ImportChange& one) { return one.borrowerName; }},
         {column("branch", tr("Branch")), [](const ImportChange& one) { return one.branchName; }},
         {column("before", tr("Balance before (yuan)"), true),
          [](const ImportChange& one) { return shown(one.balanceBefore); }},
         {column("after", tr("Balance after (yuan)"), true),
          [](const ImportChange& one) { return shown(one.balanceAfter); }},
         {column("class_before", tr("Class before")),
          [](const ImportChange& one) { return storedClassLabel(one.classBefore); }},
         {column("class_after", tr("Class after")),
          [](const ImportChange& one) { return storedClassLabel(one.classAfter); }}},
        this);

    runTable_ = new DataTable(QStringLiteral("import_runs"), context.userSettings);
    runTable_->setObjectName(QStringLiteral("import_runs"));
    runTable_->setAccessibleName(tr("Import runs"));
    runTable_->setTableModel(runs_);
    changeTable_ = new DataTable(QStringLiteral("import_changes"), context.userSettings);
    changeTable_->setObjectName(QStringLiteral("import_changes"));
    changeTable_->setAccessibleName(tr("Loans that the run touched"));
    changeTable_->setTableModel(changes_);
    changeTable_->setEmptyText(tr("The run touched no loan of this kind."));
    for (DataTable* table : {runTable_, changeTable_})
        table->setCopyAllowed(context.may(Permission::Export), whoMay(Permission::Export));
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("import_kind"));
    kind_->setAccessibleName(tr("What the run did"));
    kind_->addItem(tr("All changes"), -1);
    for (const ImportChangeKind one :
         {ImportChangeKind::Added, ImportChangeKind::Changed, ImportChangeKind::Absent, ImportChangeKind::Back})
        kind_->addItem(label(one), static_cast<int>(one));

    auto* below = new QWidget;
    auto* column2 = new QVBoxLayout(below);
    column2->setContentsMargins(0, 8, 0, 0);
    column2->addWidget(kind_, 0, Qt::AlignLeft);
    column2->addWidget(changeTable_, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(runTable_);
    splitter->addWidget(below);
    rememberSplitter(*splitter, context.userSettings, QStringLiteral("import_runs"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(runTable_, &DataTable::rowSelectionChanged, this, [this] {
        showChanges();
        Q_EMIT currentChanged();
    });
    connect(runTable_, &DataTable::rowActivated, this, &RunsView::borrowersWanted);
    connect(kind_, &QComboBox::activated, this, &RunsView::showChanges);
    connect(changeTable_, &DataTable::rowActivated, this, [this](int row) {
        if (const ImportChange* change = changes_->rowAt(row))
            context_.navigator.openBorrower(change->borrower);
    });
}

void RunsView::reload()
{
    const std::optional<ImportRun> before = current();
    fill(before ? before->id : ImportRunId());
}

void RunsView::reloadToNewest()
{
    fill({});
}

void RunsView::fill(ImportRunId wanted)
{
    std::vector<ImportRun> runs = ImportRunRepository(context_.reader()).list(); // the newest first
    if (!wanted.isValid() && !runs.empty())
        wanted = runs.front().id;
    runs_->setRows(std::move(runs));
    const auto& rows = runs_->rows(); // in the order of the table
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == wanted)
            runTable_->selectRow(static_cast<int>(i));
    showChanges();
    Q_EMIT currentChanged();
}

std::optional<ImportRun> RunsView::current() const
{
    const QList<int> rows = runTable_->selectedRows();
    const ImportRun* run = rows.isEmpty() ? nullptr : runs_->rowAt(rows.first());
    return run ? std::optional(*run) : std::nullopt;
}

std::optional<ImportChangeKind> RunsView::kind() const
{
    const int value = kind_->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<ImportChangeKind>(value));
}

void RunsView::showChanges()
{
    const std::optional<ImportRun> run = current();
    if (!run) {
        changes_->setSource({});
        return;
    }
    const ImportChangeFilter filter{kind(), 0, 0};
    changes_->setSource({[this, id = run->id, filter] {
                             return static_cast<int>(
                                 ImportRunRepository(context_.reader()).changeCount(id, filter, context_.scope()));
                         },
                         [this, id = run->id, filter](int offset, int limit, const TableSort&) {
                             ImportChangeFilter page = filter;
                             page.limit = limit;
                             page.offset = offset;
                             return ImportRunRepository(context_.reader()).changes(id, page, context_.scope());
                         }});
}

} // namespace qingshou
