// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrowers/borrowers_page.h"

#include "core/base/dates.h"
#include "ui/commands/general_commands.h"
#include "ui/dialogs/assign_owner_dialog.h"
#include "ui/dialogs/duplicates_dialog.h"
#include "ui/dialogs/group_totals_dialog.h"
#include "ui/dialogs/issue_notices_dialog.h"
#include "ui/dialogs/messages_dialog.h"
#include "ui/dialogs/plan_contact_dialog.h"
#include "ui/models/borrower_list_document.h"
#include "ui/models/borrower_list_model.h"
#include "ui/models/borrower_walk.h"
#include "ui/pages/borrowers/borrower_card.h"
#include "ui/pages/borrowers/borrower_filters.h"
#include "ui/pages/borrowers/borrowers_commands.h"
#include "ui/pages/borrowers/view_chooser.h"
#include "ui/print/strategy_output.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int roomForCard = 1500; // px of the page from which the card stands beside the list
constexpr int cardWidth = 360;
constexpr int cardWaitMs = 80; // arrow keys run through the list without reading every case
const QString rowArg = QStringLiteral("row");
const QString viewArg = QStringLiteral("view");

} // namespace

BorrowersPage::BorrowersPage(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    // Each widget is made where it stays: moving one means styling it, and all that is in it, once more.
    stack_ = new QStackedWidget(this);
    auto* list = new QWidget(stack_);
    filters_ = new BorrowerFilters(pageContext, list);
    model_ = new BorrowerListModel(pageContext, this);
    table_ = new DataTable(QStringLiteral("borrowers"), pageContext.userSettings, list);
    table_->setObjectName(QStringLiteral("borrowers_table"));
    table_->setAccessibleName(tr("Borrowers"));
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const bool mayExport = pageContext.may(Permission::Export);
    table_->setCopyAllowed(mayExport, mayExport ? QString() : whoMay(Permission::Export));
    table_->setEmptyText(tr("No borrower fits the filters. Take one off, or clear them all."));
    table_->setTableModel(model_);
    table_->setFrozenColumns(1);
    card_ = new BorrowerCard(pageContext, list);
    card_->setFixedWidth(cardWidth);
    makeActions();
    table_->insertActions(table_->actions().value(0), {open_, plan_, notices_, messages_, strategies_, withdraw_,
                                                       assign_}); // a right click on a row
    buildViews();

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(table_, 1);
    row->addWidget(card_);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(filters_);
    column->addLayout(row, 1);
    nothing_ = new EmptyState(tr("No borrowers yet: they come with the first ledger."), import_, stack_);
    stack_->addWidget(list);
    stack_->addWidget(nothing_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(stack_);

    cardWait_ = new QTimer(this);
    cardWait_->setSingleShot(true);
    cardWait_->setInterval(cardWaitMs);
    connect(cardWait_, &QTimer::timeout, this, &BorrowersPage::showCard);
    connect(filters_, &BorrowerFilters::changed, this, &BorrowersPage::applyFilter);
    connect(table_, &DataTable::rowActivated, this, &BorrowersPage::open);
    connect(table_, &DataTable::rowSelectionChanged, this, &BorrowersPage::showSelection);
    connect(model_, &TableModel::sortChanged, this, &BorrowersPage::remember);
    connect(model_, &TableModel::sortChanged, views_, &ViewChooser::listChanged);
    connect(model_, &BorrowerListModel::counted, this, &BorrowersPage::showTotals);
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Topic::Book) || changes.touches(Topic::Branches))
            filters_->readBranches();
        if (changes.touches(Topic::Book))
            model_->meetLedgerColumns();
        if (arrived_ && (changes.touches(Topic::Book) || !changes.borrowers.empty()))
            reload();
    });
}

void BorrowersPage::makeActions()
{
    open_ = makeAction(commands::openBorrower, this);
    connect(open_, &QAction::triggered, this, [this] {
        if (const QList<int> rows = table_->selectedRows(); !rows.isEmpty())
            open(rows.first());
    });
    plan_ = makeAction(commands::planContacts, this);
    connect(plan_, &QAction::triggered, this, [this] {
        if (const std::vector<BorrowerId> borrowers = selected(); !borrowers.empty())
            (new PlanContactDialog(context(), borrowers, this))->show();
    });
    notices_ = makeAction(commands::issueNotices, this);
    connect(notices_, &QAction::triggered, this, [this] {
        if (const std::vector<BorrowerId> borrowers = selected(); !borrowers.empty())
            (new IssueNoticesDialog(context(), borrowers, this))->show();
    });
    messages_ = makeAction(commands::sendMessages, this);
    connect(messages_, &QAction::triggered, this, [this] {
        if (const std::vector<BorrowerId> borrowers = selected(); !borrowers.empty())
            (new MessagesDialog(context(), borrowers, this))->show();
    });
    strategies_ = makeAction(commands::printStrategies, this);
    connect(strategies_, &QAction::triggered, this, [this] { printStrategyCards(this, context(), selected()); });
    withdraw_ = makeAction(commands::withdrawPlanned, this);
    connect(withdraw_, &QAction::triggered, this, [this] {
        if (const std::vector<BorrowerId> borrowers = selected(); !borrowers.empty())
            withdrawPlannedDialog(context(), borrowers, this)->show();
    });
    assign_ = makeAction(commands::assignOwners, this);
    connect(assign_, &QAction::triggered, this, [this] {
        if (const std::vector<BorrowerId> borrowers = selected(); !borrowers.empty())
            (new AssignOwnerDialog(context(), borrowers, this))->show();
    });
    groups_ = makeAction(commands::groupTotals, this);
    connect(groups_, &QAction::triggered, this, &BorrowersPage::showGroups);
    duplicates_ = makeAction(commands::findDuplicates, this);
    gate(*duplicates_, *context().session, Permission::ManageParties);
    connect(duplicates_, &QAction::triggered, this, &BorrowersPage::findDuplicates);
    QAction* find = makeAction(commands::filter, this);
    connect(find, &QAction::triggered, filters_, &BorrowerFilters::focusText);
    import_ = new QAction(textOf(commands::importLedger), this);
    import_->setObjectName(QStringLiteral("begin_import"));
    gate(*import_, *context().session, Permission::ImportLedger);
    connect(import_, &QAction::triggered, this, [this] { context().navigator.showPage(QStringLiteral("import")); });
}

QString BorrowersPage::title() const
{
    return tr("Borrowers");
}

QString BorrowersPage::subtitle() const
{
    const QStringList words = filters_->words();
    return words.isEmpty() ? tr("everybody in your part of the book") : words.join(QStringLiteral(" · "));
}

QList<QAction*> BorrowersPage::headerActions() const
{
    return {open_, plan_, notices_, assign_, groups_, duplicates_};
}

void BorrowersPage::arrive(const QVariantMap& args)
{
    if (!arrived_) {
        filters_->readBranches();
        restore();
    }
    arrived_ = true;
    if (const std::optional<BorrowerFilter> wanted = borrowerFilterOf(args)) {
        filters_->setFilter(*wanted, reasonOf(args));
        views_->setCurrentName(args.value(viewArg).toString());
    }
    if (const std::optional<BorrowerSort> sort = borrowerSortOf(args))
        model_->setBorrowerSort(*sort);
    views_->listChanged();
    model_->setFilter(filters_->filter());
    showLoaded();
    if (args.contains(rowArg)) {
        if (args.value(rowArg).toInt() >= model_->rowCount())
            model_->finishCounting();
        table_->selectRow(args.value(rowArg).toInt());
    }
    table_->setFocus(Qt::OtherFocusReason);
}

void BorrowersPage::refresh()
{
    filters_->readBranches();
    reload();
}

void BorrowersPage::applyFilter()
{
    model_->setFilter(filters_->filter());
    table_->clearSelection();
    views_->listChanged();
    remember();
    showLoaded();
}

void BorrowersPage::reload()
{
    const QVariant current = table_->currentIndex().data(TableModel::IdRole);
    model_->reload();
    if (current.isValid() && table_->currentIndex().data(TableModel::IdRole) != current)
        table_->clearSelection();
    showLoaded();
}

void BorrowersPage::showLoaded()
{
    const bool filtered = !sameFilter(filters_->filter(), BorrowerFilter{});
    stack_->setCurrentIndex(model_->rowCount() == 0 && !filtered && model_->problem().isEmpty() ? 1 : 0);
    if (!model_->problem().isEmpty())
        table_->setEmptyText(model_->problem());
    showTotals();
    showSelection();
    Q_EMIT titleChanged();
}

void BorrowersPage::showTotals()
{
    if (model_->isCounting()) {
        Q_EMIT totalsChanged(tr("Adding up …"));
        return;
    }
    const BorrowerTotals& totals = model_->totals();
    Q_EMIT totalsChanged(tr("%L1 borrowers · %L2 loans · balance %3 yuan · arrears %4 yuan")
                             .arg(totals.borrowers)
                             .arg(totals.loans)
                             .arg(totals.balance.toYuan(), totals.arrears.toYuan()));
}

std::vector<BorrowerId> BorrowersPage::selected() const
{
    std::vector<BorrowerId> ids;
    for (const int row : table_->selectedRows()) {
        if (const BorrowerListRow* listed = model_->rowAt(row))
            ids.push_back(listed->id);
    }
    return ids;
}

void BorrowersPage::showSelection()
{
    const QList<int> rows = table_->selectedRows();
    open_->setEnabled(!rows.isEmpty());
    strategies_->setEnabled(!rows.isEmpty());
    for (const auto& [action, permission] : {std::pair{plan_, Permission::RecordContact},
                                             {notices_, Permission::RecordLegalEvent},
                                             {messages_, Permission::RecordContact},
                                             {withdraw_, Permission::RecordContact},
                                             {assign_, Permission::AssignOwner}})
        if (gate(*action, *context().session, permission))
            action->setEnabled(!rows.isEmpty());
    QString text;
    if (rows.size() > 1) {
        BorrowerTotals totals;
        for (const int row : rows) {
            if (const BorrowerListRow* listed = model_->rowAt(row)) {
                ++totals.borrowers;
                totals.balance += listed->balance;
                totals.arrears += listed->arrears;
            }
        }
        text = tr("selected: %L1 · balance %2 · arrears %3")
                   .arg(totals.borrowers)
                   .arg(totals.balance.toYuan(), totals.arrears.toYuan());
    }
    Q_EMIT selectionChanged(text);
    if (!card_->isHidden())
        cardWait_->start();
}

void BorrowersPage::showCard()
{
    const BorrowerListRow* row = model_->rowAt(table_->currentIndex());
    card_->setBorrower(row ? row->id : BorrowerId{});
}

void BorrowersPage::showGroups()
{
    model_->finishCounting();
    auto* dialog = new GroupTotalsDialog(context(), model_->filter(), filters_->words(), this);
    connect(dialog, &GroupTotalsDialog::chosen, this, [this](const BorrowerFilter& filter) {
        filters_->setFilter(filter, filters_->reason());
        applyFilter();
    });
    dialog->show();
}

void BorrowersPage::findDuplicates()
{
    duplicates_->setEnabled(false); // until this one is done
    context().jobs.read(
        tr("Looking for duplicates"), this,
        [session = context().session](Database& reader, JobControl& control) {
            return qingshou::findDuplicates(
                reader, *session, [&control](qint64 done, qint64 total) { control.report(done, total); },
                control.stopToken());
        },
        [this](Result<DuplicatesFound> found) {
            duplicates_->setEnabled(true);
            if (found)
                (new DuplicatesDialog(context(), std::move(found).value(), this))->show();
            else if (found.error().code != ErrorCode::Cancelled)
                context().prompts.showError(this, found.error());
        });
}

void BorrowersPage::open(int row)
{
    const BorrowerListRow* listed = model_->rowAt(row);
    if (!listed)
        return;
    const BorrowerId id = listed->id;
    model_->finishCounting();
    context().navigator.showPage(QStringLiteral("borrower"),
                                 borrowerArgs(id, walkFrom(context(), model_->filter(), model_->borrowerSort(), row,
                                                           model_->totals().borrowers)));
}

void BorrowersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool room = width() >= roomForCard;
    if (room == card_->isHidden()) {
        card_->setVisible(room);
        if (room)
            showCard();
    }
}

QVariantMap BorrowersPage::place() const
{
    QVariantMap args = borrowerListArgs(filters_->filter(), filters_->reason(), model_->borrowerSort());
    if (!views_->currentName().isEmpty())
        args.insert(viewArg, views_->currentName());
    if (table_->currentIndex().isValid())
        args.insert(rowArg, table_->currentIndex().row());
    return args;
}

bool BorrowersPage::stepBack()
{
    if (filters_->words().isEmpty() || !filters_->reason().isEmpty())
        return false;
    filters_->clear();
    return true;
}

bool BorrowersPage::canPrint() const
{
    return context().may(Permission::Export);
}
bool BorrowersPage::canExport() const
{
    return context().may(Permission::Export);
}

ListOutput BorrowersPage::output()
{
    model_->finishCounting();
    QStringList ledgerHeaders;
    for (const QString& id : table_->switchedColumns())
        if (const QString header = BorrowerListModel::ledgerHeader(id); !header.isEmpty())
            ledgerHeaders << header;
    return {borrowerListDocument(context().workspace.info().cooperative, filters_->words(), context().today(),
                                 ledgerHeaders),
            model_->totals().borrowers, tr("Borrowers %1").arg(toIso(context().today())),
            [session = context().session, filter = model_->filter(), sort = model_->borrowerSort(),
             ledgerHeaders](Database& reader, std::function<bool(qint64)> progress) {
                return borrowerRows(BorrowerListQuery(reader, session->scope, &session->vault), filter, sort,
                                    ledgerHeaders, std::make_shared<LedgerColumns>(reader, session->vault),
                                    std::move(progress));
            }};
}

void BorrowersPage::print()
{
    printList(this, context(), output());
}

void BorrowersPage::exportShown()
{
    exportList(this, context(), output());
}

} // namespace qingshou
