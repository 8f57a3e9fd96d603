// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/runs_view.h"

#include "core/base/dates.h"
#include "ui/dialogs/book_on_day_dialog.h"
#include "ui/pages/import/ledger_labels.h"
#include "ui/pages/import/run_change_list.h"
#include "ui/support/labels.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace qingshou {
namespace {

ColumnOf<ImportRun> countColumn(const char* id, const QString& title, qint64 ImportRun::*count)
{
    return {{QLatin1String(id), title, true}, [count](const ImportRun& run) { return QLocale().toString(run.*count); }};
}

QString undoneText(const ImportRun& run)
{
    return run.isUndone() ? RunsView::tr("%1: %2 (%3)")
                                .arg(run.undoneByName, run.undoReason,
                                     Clock::chinaTime(run.undoneAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                          : QString();
}

constexpr std::array listedKinds{ImportChangeKind::Added, ImportChangeKind::Absent, ImportChangeKind::Back};

// What the chooser's items stand for: a kind, a movement or a relapse behind an offset, or one of the two below.
constexpr int allOfThem = -1;
constexpr int notExplained = -2;
constexpr int firstMovement = 100;
constexpr int firstRelapse = 200;

} // namespace

RunsView::RunsView(PageContext& context, QAction* wholeBook, QWidget* parent) : QWidget(parent), context_(context)
{
    makeRuns();
    makeChanges();
    for (DataTable* table : {runTable_, changeTable_})
        table->setCopyAllowed(context.may(Permission::Export), whoMay(Permission::Export));
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(choosers(wholeBook));
    column->addWidget(changeTable_, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(runTable_);
    splitter->addWidget(below);
    rememberSplitter(*splitter, context.userSettings, QStringLiteral("import_runs"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(runTable_, &DataTable::rowSelectionChanged, this, [this] {
        showRun();
        Q_EMIT currentChanged();
    });
    connect(runTable_, &DataTable::rowActivated, this, &RunsView::borrowersWanted);
    connect(what_, &QComboBox::activated, this, &RunsView::showChanges);
    connect(book_, &QPushButton::clicked, this, [this] {
        if (const std::optional<ImportRun> run = current())
            (new BookOnDayDialog(context_, run->statisticsOn, this))->show();
    });
    connect(changeTable_, &DataTable::rowActivated, this, [this](int row) {
        if (const ImportChange* change = changes_->rowAt(row))
            context_.navigator.openBorrower(change->borrower);
    });
}

QLayout* RunsView::choosers(QAction* wholeBook)
{
    what_ = new QComboBox;
    what_->setObjectName(QStringLiteral("import_kind"));
    what_->setAccessibleName(tr("What the run did"));
    what_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    book_ = new QPushButton(tr("The whole book of that day…"));
    book_->setObjectName(QStringLiteral("import_book_on_day"));
    auto* line = new QHBoxLayout;
    line->addWidget(what_);
    line->addStretch();
    line->addWidget(makeActionButton(wholeBook, this));
    line->addWidget(book_);
    return line;
}

void RunsView::makeRuns()
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
          }},
         {{QStringLiteral("undone"), tr("Undone")}, undoneText}},
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
    runTable_ = new DataTable(QStringLiteral("import_runs"), context_.userSettings);
    runTable_->setObjectName(QStringLiteral("import_runs"));
    runTable_->setAccessibleName(tr("Import runs"));
    runTable_->setTableModel(runs_);
}

void RunsView::makeChanges()
{
    changes_ = new PagedTableModel<ImportChange>(runChangeColumns(), this);
    changeTable_ = new DataTable(QStringLiteral("import_changes"), context_.userSettings);
    changeTable_->setObjectName(QStringLiteral("import_changes"));
    changeTable_->setAccessibleName(tr("Loans that the run touched"));
    changeTable_->setTableModel(changes_);
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
    showRun();
    Q_EMIT currentChanged();
}

std::optional<ImportRun> RunsView::current() const
{
    const QList<int> rows = runTable_->selectedRows();
    const ImportRun* run = rows.isEmpty() ? nullptr : runs_->rowAt(rows.first());
    return run ? std::optional(*run) : std::nullopt;
}

ImportRunId RunsView::newest() const
{
    ImportRunId newest;
    for (const ImportRun& run : runs_->rows())
        if (!run.isUndone() && run.id.value > newest.value)
            newest = run.id;
    return newest;
}

void RunsView::showRun()
{
    const std::optional<ImportRun> run = current();
    book_->setEnabled(run && !run->isUndone());
    counts_ =
        run ? ImportRunRepository(context_.reader()).changeCounts(run->id, context_.scope()) : ImportChangeCounts();
    fillWhat();
    showChanges();
}

void RunsView::fillWhat()
{
    const QVariant before = what_->currentData();
    what_->clear();
    const auto add = [this](const QString& text, qint64 count, int standsFor) {
        if (count > 0 || standsFor == allOfThem)
            what_->addItem(tr("%1 (%L2)").arg(text).arg(count), standsFor);
    };
    add(tr("All changes"), counts_.all, allOfThem);
    for (const LoanMovement movement : allValues<LoanMovement>())
        add(label(movement), counts_.movements[movement], firstMovement + static_cast<int>(movement));
    for (const RelapseSince since : allValues<RelapseSince>())
        add(label(since), counts_.relapses[since], firstRelapse + static_cast<int>(since));
    add(tr("Fall not explained"), counts_.unexplained, notExplained);
    for (const ImportChangeKind kind : listedKinds)
        add(label(kind), counts_.kinds[kind], static_cast<int>(kind));
    what_->setCurrentIndex(std::max(0, what_->findData(before)));
}

ImportChangeFilter RunsView::filter() const
{
    const int value = what_->currentData().toInt();
    ImportChangeFilter filter;
    filter.unexplained = value == notExplained;
    if (value >= firstRelapse)
        filter.relapsedSince = static_cast<RelapseSince>(value - firstRelapse);
    else if (value >= firstMovement)
        filter.movement = static_cast<LoanMovement>(value - firstMovement);
    else if (value >= 0)
        filter.kind = static_cast<ImportChangeKind>(value);
    return filter;
}

void RunsView::showChanges()
{
    const std::optional<ImportRun> run = current();
    changeTable_->setEmptyText(run && run->isUndone() ? tr("The import was undone: the book is as it was before it.")
                                                      : tr("The run touched no loan of this kind."));
    if (!run) {
        changes_->setSource({});
        return;
    }
    changes_->setSource({[this, id = run->id, filter = filter()] {
                             return static_cast<int>(
                                 ImportRunRepository(context_.reader()).changeCount(id, filter, context_.scope()));
                         },
                         [this, id = run->id, filter = filter()](int offset, int limit, const TableSort&) {
                             ImportChangeFilter page = filter;
                             page.limit = limit;
                             page.offset = offset;
                             return ImportRunRepository(context_.reader()).changes(id, page, context_.scope());
                         }});
}

std::optional<ListOutput> RunsView::output() const
{
    const std::optional<ImportRun> run = current();
    if (!run)
        return std::nullopt;
    return runChangeOutput(context_.workspace.info().cooperative, *run, filter(), context_.scope(),
                           what_->currentText(), changes_->rowCount());
}

} // namespace qingshou
