// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_page.h"

#include "core/base/dates.h"
#include "ui/dialogs/explain_falls_dialog.h"
#include "ui/dialogs/export_ledger_dialog.h"
#include "ui/models/borrower_filter_args.h"
#include "ui/pages/import/columns_form.h"
#include "ui/pages/import/findings_view.h"
#include "ui/pages/import/import_commands.h"
#include "ui/pages/import/import_receipts.h"
#include "ui/pages/import/ledger_labels.h"
#include "ui/pages/import/mapping_files.h"
#include "ui/pages/import/refused_output.h"
#include "ui/pages/import/runs_view.h"
#include "ui/pages/import/undo_import.h"
#include "ui/support/labels.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qingshou {
namespace {

ImportProgress progressOf(JobControl& control)
{
    return [&control](ImportStage, qint64 done, qint64 total) { control.report(done, total); };
}

} // namespace

ImportPage::ImportPage(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    buildActions();
    const bool mayExport = context().may(Permission::Export);
    runs_ = new RunsView(context(), ledger_);
    runsStack_ = new QStackedWidget;
    runsStack_->addWidget(runs_);
    runsStack_->addWidget(
        new EmptyState(tr("The book is empty. A ledger from the core system fills it: choose the file, "
                          "or drop it onto the window."),
                       choose_));
    columns_ = new ColumnsForm(context().today());
    found_ = new FindingsView(QStringLiteral("check"), context().userSettings, mayExport);
    result_ = new FindingsView(QStringLiteral("result"), context().userSettings, mayExport);
    stack_ = new QStackedWidget;
    for (QWidget* step : std::initializer_list<QWidget*>{runsStack_, columns_, found_, result_})
        stack_->addWidget(step);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(stack_);

    connect(columns_, &ColumnsForm::rereadWanted, this, [this] { recognise(columns_->mapping()); });
    connect(columns_, &ColumnsForm::readAfreshWanted, this, [this] {
        columns_->clear();
        recognise({});
    });
    connect(found_, &FindingsView::acceptanceChanged, this, &ImportPage::enableActions);
    connect(runs_, &RunsView::currentChanged, this, [this] {
        enableActions();
        Q_EMIT titleChanged(); // a run can be printed
    });
    connect(runs_, &RunsView::borrowersWanted, this, &ImportPage::showBorrowers);
    connect(&context().feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(Topic::Book) || changes.touches(Topic::Recoveries)))
            refresh();
    });
    show(Step::Runs);
}

void ImportPage::buildActions()
{
    const auto make = [this](const Command& command, auto slot) {
        QAction* action = makeAction(command, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    choose_ = make(commands::chooseLedger, &ImportPage::choose);
    check_ = make(commands::checkLedger, &ImportPage::check);
    apply_ = make(commands::applyLedger, &ImportPage::apply);
    change_ = make(commands::changeColumns, [this] { show(Step::Columns); });
    load_ = make(commands::loadMapping,
                 [this] { loadMappingFrom(this, context(), [this](const Mapping& mapping) { recognise(mapping); }); });
    save_ = make(commands::saveMapping, [this] { saveMappingAs(this, context(), columns_->mapping()); });
    mark_ = make(commands::markLedger, &ImportPage::saveMarked);
    end_ = make(commands::endImport, [this] { show(Step::Runs); });
    borrowers_ = make(commands::runBorrowers, &ImportPage::showBorrowers);
    falls_ = make(commands::explainFalls, [this] {
        if (const std::optional<ImportRun> run = runs_->current())
            (new ExplainFallsDialog(context(), *run, this))->show();
    });
    receipts_ = make(commands::importRecoveries,
                     [this] { importReceipts(this, context(), [this](bool busy) { setBusy(busy); }); });
    ledger_ = make(commands::exportLedger, [this] { (new ExportLedgerDialog(context(), this))->show(); });
    undo_ = make(commands::undoImport, &ImportPage::undo);
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::subtitle() const
{
    const QString file = file_ ? QFileInfo(file_->path()).fileName() : QString();
    switch (step_) {
    case Step::Runs:
        return tr("Ledgers that were imported, and what each did");
    case Step::Columns:
        return tr("%1: what was recognised").arg(file);
    case Step::Check:
        return tr("%1: what it would do to the book; nothing is changed yet").arg(file);
    case Step::Result:
        return tr("%1: imported").arg(file);
    }
    return {};
}

QList<QAction*> ImportPage::headerActions() const
{
    return {choose_, receipts_, check_, apply_, change_, mark_, load_, save_, borrowers_, falls_, undo_, end_};
}

void ImportPage::arrive(const QVariantMap& args)
{
    refresh();
    if (const QString path = args.value(QStringLiteral("file")).toString(); !path.isEmpty() && !busy_)
        open(path);
}

void ImportPage::refresh()
{
    runs_->reload();
    runsStack_->setCurrentIndex(runs_->isEmpty() ? 1 : 0);
    enableActions();
}

void ImportPage::show(Step step)
{
    step_ = step;
    stack_->setCurrentIndex(static_cast<int>(step));
    enableActions();
    Q_EMIT titleChanged();
}

void ImportPage::setBusy(bool busy)
{
    busy_ = busy;
    enableActions();
}

void ImportPage::enableActions()
{
    const auto offer = [this](QAction* action, bool here, bool enabled) {
        action->setVisible(here);
        action->setEnabled(here && enabled && !busy_);
    };
    const auto may = [this](QAction* action, Permission wanted) { return gate(*action, *context().session, wanted); };
    offer(choose_, step_ == Step::Runs, true);
    offer(check_, step_ == Step::Columns, true);
    offer(load_, step_ == Step::Columns, true);
    offer(save_, step_ == Step::Columns, true);
    offer(apply_, step_ == Step::Check, found_->canImport());
    offer(change_, step_ == Step::Check, true);
    offer(mark_, !refused().empty(), may(mark_, Permission::Export));
    offer(borrowers_, step_ == Step::Runs || step_ == Step::Result,
          step_ == Step::Result || runs_->current().has_value());
    offer(falls_, step_ == Step::Runs, may(falls_, Permission::RecordRecovery) && runs_->unexplained() > 0);
    offer(receipts_, step_ == Step::Runs, may(receipts_, Permission::RecordRecovery));
    offer(ledger_, step_ == Step::Runs, may(ledger_, Permission::Export) && !runs_->isEmpty());
    offer(undo_, step_ == Step::Runs || step_ == Step::Result, undoable().has_value());
    offer(end_, step_ != Step::Runs, true);
    stack_->setEnabled(!busy_ || step_ == Step::Runs);
}

void ImportPage::choose()
{
    context().prompts.chooseFile(this,
                                 {QStringLiteral("ledger"),
                                  tr("Choose a ledger"),
                                  tr("Ledgers (*.csv *.txt *.xlsx *.xls *.xml *.html *.htm);;All files (*)"),
                                  {},
                                  {}},
                                 [this](const QString& path) { open(path); });
}

void ImportPage::open(const QString& path)
{
    Result<LedgerFile> file = LedgerFile::open(path);
    if (!file) {
        refuse(file.error());
        return;
    }
    file_ = *std::move(file);
    columns_->clear();
    startRecognising([file = *file_](Database& reader, const RecogniseOptions& options) {
        return recogniseAsBefore(reader, file, options);
    });
}

void ImportPage::recognise(const Mapping& mapping)
{
    startRecognising(
        [file = *file_, mapping](Database&, const RecogniseOptions& options) -> Result<RememberedRecognition> {
            Result<Recognition> recognised = qingshou::recognise(file, mapping, options);
            if (!recognised)
                return recognised.error();
            return RememberedRecognition{{}, std::move(recognised).value()};
        });
}

void ImportPage::startRecognising(
    std::function<Result<RememberedRecognition>(Database&, const RecogniseOptions&)> recognise)
{
    setBusy(true);
    const int generation = ++generation_;
    context().jobs.read(
        tr("Looking at the ledger"), this,
        [recognise = std::move(recognise)](Database& reader, JobControl& control) -> Result<RememberedRecognition> {
            return recognise(
                reader,
                {true, {[&control](qint64 done, qint64 total) { control.report(done, total); }, control.stopToken()}});
        },
        [this, generation](Result<RememberedRecognition> found) {
            if (generation != generation_)
                return;
            busy_ = false;
            if (!found) {
                refuse(found.error());
                return;
            }
            columns_->setRecognition(found->recognition);
            columns_->setReadAs(
                found->from
                    ? tr("Columns as chosen for %1 of %2.").arg(found->from->fileName, toIso(found->from->statisticsOn))
                    : QString());
            show(Step::Columns);
        });
}

ImportRequest ImportPage::request() const
{
    ImportRequest request;
    request.path = file_->path();
    request.file = file_;
    request.mapping = columns_->mapping();
    request.statisticsDate = columns_->statisticsDate();
    request.scope = columns_->scope();
    request.acceptTotalDifference = step_ == Step::Check && found_->acceptsDifference();
    return request;
}

void ImportPage::check()
{
    if (const QString missing = columns_->whatIsMissing(); !missing.isEmpty()) {
        context().prompts.tell(this,
                               {QStringLiteral("ledger_not_ready"), tr("The ledger cannot be checked yet."), missing});
        return;
    }
    setBusy(true);
    context().jobs.read(
        tr("Checking the ledger"), this,
        [session = context().session, &clock = context().workspace.clock(),
         request = request()](Database& reader, JobControl& control) -> Result<DryRun> {
            ChangeFeed nobody; // a dry run announces nothing
            ServiceContext reading{reader, clock, nobody, IdAllocator(1), session};
            return ImportService(reading).dryRun(request, progressOf(control), control.stopToken());
        },
        [this](Result<DryRun> found) {
            busy_ = false;
            if (found) {
                found_->showDryRun(*found, context().today());
                show(Step::Check);
            } else {
                refuse(found.error());
            }
        });
}

void ImportPage::apply()
{
    const ImportRequest wanted = request();
    setBusy(true);
    context().jobs.write(
        tr("Importing the ledger"), this,
        [wanted](Services& services, JobControl& control) -> Result<ImportReport> {
            return services.imports.importLedger(wanted, progressOf(control), control.stopToken());
        },
        [this](Result<ImportReport> report) {
            busy_ = false;
            if (report) {
                report_ = *report;
                result_->showReport(report_);
                runs_->reloadToNewest();
                runsStack_->setCurrentIndex(0);
                show(Step::Result);
            } else {
                refuse(report.error());
            }
        });
}

void ImportPage::refuse(const Error& error)
{
    enableActions();
    if (error.code != ErrorCode::Cancelled)
        context().prompts.showError(this, error);
}

void ImportPage::saveMarked()
{
    saveMarkedLedgerAs(this, context(), request(), refused());
}

void ImportPage::showBorrowers()
{
    const std::optional<ImportRun> chosen = runs_->current();
    const bool result = step_ == Step::Result;
    if (!result && !chosen)
        return;
    BorrowerFilter filter;
    const ImportChangeFilter listed = result ? ImportChangeFilter() : runs_->filter();
    filter.importRun =
        ImportFilter{result ? report_.run : chosen->id, listed.kind, listed.movement, listed.relapsedSince};
    filter.unexplained = listed.unexplained;
    const QString file = result ? QFileInfo(file_->path()).fileName() : chosen->fileName;
    context().navigator.showPage(QStringLiteral("borrowers"), borrowerListArgs(filter, tr("Import of %1").arg(file)));
}

std::optional<ImportRunId> ImportPage::undoable() const
{
    if (step_ == Step::Result)
        return report_.run;
    const std::optional<ImportRun> run = runs_->current();
    return run && run->id == runs_->newest() ? std::optional(run->id) : std::nullopt;
}

void ImportPage::undo()
{
    const std::optional<ImportRunId> run = undoable();
    if (!run)
        return;
    undoImport(this, context(), *run, [this](bool busy) {
        if (!busy)
            show(Step::Runs);
        setBusy(busy);
    });
}

bool ImportPage::canPrint() const
{
    return step_ == Step::Runs && runs_->current() && context().may(Permission::Export);
}

void ImportPage::print()
{
    if (canPrint())
        printList(this, context(), *runs_->output());
}

const std::vector<RefusedCell>& ImportPage::refused() const
{
    static const std::vector<RefusedCell> none;
    if (step_ == Step::Check)
        return found_->refused();
    return step_ == Step::Result ? result_->refused() : none;
}

bool ImportPage::canExport() const
{
    if (step_ == Step::Runs)
        return canPrint();
    return !refused().empty() && context().may(Permission::Export);
}

void ImportPage::exportShown()
{
    if (!canExport())
        return;
    if (step_ == Step::Runs)
        return exportList(this, context(), *runs_->output());
    saveRefusedCells(this, context(), file_->path(), refused());
}

bool ImportPage::stepBack()
{
    if (step_ == Step::Runs || busy_)
        return false;
    show(step_ == Step::Check ? Step::Columns : Step::Runs);
    return true;
}

} // namespace qingshou
