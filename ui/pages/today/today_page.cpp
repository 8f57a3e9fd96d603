// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_page.h"

#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "core/exchange/paged_rows.h"
#include "core/services/rule_settings.h"
#include "core/storage/loan_repository.h"
#include "ui/commands/general_commands.h"
#include "ui/dialogs/assign_owner_dialog.h"
#include "ui/dialogs/put_off_dialog.h"
#include "ui/models/work_text.h"
#include "ui/pages/today/loose_complaints.h"
#include "ui/pages/today/today_commands.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int allReasons = -1, putOffOnes = -2;

} // namespace

TodayPage::TodayPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), chosen_(allReasons), names_(std::make_shared<PartyNames>(pageContext.reader()))
{
    model_ = new ListTableModel<WorkRow>(workColumns(names_), this);
    model_->setIds([](const WorkRow& row) { return row->borrower.id.value; });
    model_->setOrder(QStringLiteral("cash"), [](WorkRow a, WorkRow b) { return a->cash() < b->cash(); });
    model_->setOrder(QStringLiteral("balance"),
                     [](WorkRow a, WorkRow b) { return a->borrower.balance < b->borrower.balance; });
    makeActions();

    stack_ = new QStackedWidget(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->addWidget(stack_);
    auto* shown = new QWidget(stack_);
    auto* inside = new QVBoxLayout(shown);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(makeFilters());
    table_ = new DataTable(QStringLiteral("today"), pageContext.userSettings, this);
    table_->setObjectName(QStringLiteral("today_table"));
    table_->setAccessibleName(tr("Today's work"));
    table_->setCopyAllowed(pageContext.may(Permission::Export), whoMay(Permission::Export));
    table_->setTableModel(model_);
    table_->setFrozenColumns(1);
    inside->addWidget(table_, 1);
    {
        const QSignalBlocker quiet(byVillage_); // as the last round was
        byVillage_->setChecked(!table_->isColumnHidden(model_->columnAt(QStringLiteral("village"))));
    }
    stack_->addWidget(shown);
    stack_->addWidget(new EmptyState(tr("There is no work yet: it comes with the first ledger, promises and plans."),
                                     import_, stack_));

    connect(table_, &DataTable::rowActivated, this, &TodayPage::open);
    connect(table_, &DataTable::rowSelectionChanged, this, &TodayPage::showSelection);
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Topic::Audit) && changes.topics.size() == 1)
            return;
        follow(changes);
    });
}

void TodayPage::makeActions()
{
    open_ = makeAction(commands::openWork, this);
    connect(open_, &QAction::triggered, this, [this] {
        if (const QList<int> rows = table_->selectedRows(); !rows.isEmpty())
            open(rows.first());
    });
    putOff_ = makeAction(commands::putOffWork, this);
    gate(*putOff_, *context().session, Permission::RecordContact);
    connect(putOff_, &QAction::triggered, this, [this] {
        if (const std::vector<BorrowerId> borrowers = selected(); !borrowers.empty())
            (new PutOffDialog(context(), borrowers, this))->show();
    });
    takeUp_ = makeAction(commands::takeUpWork, this);
    gate(*takeUp_, *context().session, Permission::RecordContact);
    connect(takeUp_, &QAction::triggered, this, [this] {
        context().write(
            this, [borrowers = selected()](Services& services) { return services.cases.takeUp(borrowers); },
            [this](const Outcome& done) {
                if (!done)
                    context().prompts.showError(this, done.error());
            });
    });
    handOver_ = makeAction(commands::handOverWork, this);
    gate(*handOver_, *context().session, Permission::AssignOwner);
    connect(handOver_, &QAction::triggered, this, [this] {
        if (const std::vector<BorrowerId> borrowers = selected(); !borrowers.empty())
            (new AssignOwnerDialog(context(), borrowers, this))->show();
    });
    byVillage_ = makeAction(commands::workByVillage, this);
    byVillage_->setCheckable(true);
    byVillage_->setToolTip(tr("For a round of visits: village by village, as the addresses name them."));
    connect(byVillage_, &QAction::toggled, this, [this](bool on) {
        table_->setColumnShown(model_->columnAt(QStringLiteral("village")), on);
        if (on)
            refresh(); // the villages have not been read
        else
            showRows();
    });
    import_ = new QAction(textOf(commands::importLedger), this);
    import_->setObjectName(QStringLiteral("today_begin_import"));
    gate(*import_, *context().session, Permission::ImportLedger);
    connect(import_, &QAction::triggered, this, [this] { context().navigator.showPage(QStringLiteral("import")); });
}

QWidget* TodayPage::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(8, bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(addChoice(QStringLiteral("all"), allReasons));
    for (const WorkReason reason : allValues<WorkReason>())
        row->addWidget(addChoice(code(reason), static_cast<int>(reason)));
    row->addWidget(addChoice(QStringLiteral("put_off"), putOffOnes));
    looseComplaints_ = new LooseComplaints(context(), bar);
    row->addWidget(looseComplaints_);
    owner_ = new QComboBox(bar);
    owner_->setObjectName(QStringLiteral("today_owner"));
    owner_->setAccessibleName(tr("Case owner"));
    owner_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(owner_, &QComboBox::activated, this, [this] {
        ownerChosen_ = true;
        showCounts();
        showRows();
    });
    row->addWidget(owner_);
    return bar;
}

QToolButton* TodayPage::addChoice(const QString& name, int id)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("work_") + name);
    button->setProperty("look", QStringLiteral("choice"));
    button->setProperty("choice", id);
    button->setCheckable(true);
    button->setChecked(id == chosen_);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, id] { choose(id); });
    choices_.push_back(button);
    return button;
}

void TodayPage::choose(int id)
{
    chosen_ = id;
    for (QToolButton* button : choices_)
        button->setChecked(button->property("choice").toInt() == id);
    showRows();
}

QString TodayPage::title() const
{
    return tr("Today's work");
}

QString TodayPage::subtitle() const
{
    const QString words = byVillage_->isChecked() ? tr("%1, village by village") : tr("%1, the most pressing first");
    return words.arg(toIso(context().today()));
}

QList<QAction*> TodayPage::headerActions() const
{
    return {open_, putOff_, takeUp_, handOver_, byVillage_};
}

void TodayPage::arrive(const QVariantMap&)
{
    if (stale_ || !changed_.empty() || (list_ && list_->today() != context().today()))
        build();
    else
        showList();
    table_->setFocus(Qt::OtherFocusReason);
}

void TodayPage::refresh()
{
    stale_ = true;
    build();
}

WorkFilter TodayPage::filter() const
{
    WorkFilter wanted;
    if (owner_->currentData().isValid())
        wanted.owner = owner_->currentData().toString();
    if (chosen_ >= 0)
        wanted.reason = static_cast<WorkReason>(chosen_);
    wanted.putOff = chosen_ == putOffOnes;
    wanted.byVillage = byVillage_->isChecked();
    return wanted;
}

QString TodayPage::filterWords() const
{
    QStringList words;
    if (chosen_ >= 0)
        words << label(static_cast<WorkReason>(chosen_));
    if (chosen_ == putOffOnes)
        words << tr("Put off");
    words << owner_->currentText();
    return words.join(QStringLiteral(" · "));
}

/// Entries about a few borrowers leave the rest of the list as it is.
void TodayPage::follow(const ChangeSet& changes)
{
    const bool few = !changes.touches(Topic::Book) && !changes.touches(Topic::Settings) && !changes.borrowers.empty();
    if (few)
        changed_.insert(changes.borrowers.begin(), changes.borrowers.end());
    else
        stale_ = true;
    ++building_; // what is being read does not know of it
    if (isVisible())
        build();
}

void TodayPage::build()
{
    const bool afresh = stale_ || !list_ || list_->today() != context().today();
    if (afresh)
        changed_.clear(); // read with all others
    stale_ = afresh;      // until it is there
    const int number = ++building_;
    if (!list_)
        table_->setEmptyText(tr("Today's work is being put together…"));
    context().jobs.read(
        tr("Today's work"), this,
        [scope = context().scope(), today = context().today(), earlier = afresh ? nullptr : list_,
         changed = std::vector(changed_.begin(), changed_.end()), session = context().session,
         byVillage = byVillage_->isChecked()](Database& reader,
                                              JobControl&) -> Result<std::shared_ptr<const WorkList>> {
            const WorkSettings settings = workSettings(Settings::load(reader));
            const WorkingCalendar& calendar = WorkingCalendar::builtIn();
            const Vault* villagesBy = byVillage ? &session->vault : nullptr;
            return earlier ? std::make_shared<const WorkList>(*earlier, reader, scope, calendar, settings, changed,
                                                              villagesBy)
                           : std::make_shared<const WorkList>(reader, scope, calendar, today, settings, villagesBy);
        },
        [this, number](Result<std::shared_ptr<const WorkList>> made) {
            if (number != building_)
                return;
            if (made) {
                list_ = std::move(made).value();
                names_->forget();
                stale_ = false;
                changed_.clear();
            } else if (made.error().code != ErrorCode::Cancelled) {
                context().prompts.showError(this, made.error());
            }
            showList();
        });
}

void TodayPage::showList()
{
    if (!list_)
        return;
    stack_->setCurrentIndex(list_->owners().empty() && LoanRepository(context().reader()).isEmpty() ? 1 : 0);
    looseComplaints_->count();
    fillOwners();
    showCounts();
    showRows();
}

/// The user's own work stands first, as long as nobody else's was asked for.
void TodayPage::fillOwners()
{
    const QSignalBlocker quiet(owner_);
    const QVariant before = owner_->currentData();
    const bool wasChosen = ownerChosen_ && owner_->count() > 0;
    owner_->clear();
    owner_->addItem(tr("all case owners"));
    for (const QString& name : list_->owners())
        owner_->addItem(name.isEmpty() ? tr("nobody") : name, name);
    const QVariant wanted = wasChosen ? before : QVariant(context().session->name);
    owner_->setCurrentIndex(wanted.isValid() ? std::max(0, owner_->findData(wanted)) : 0);
}

void TodayPage::showCounts()
{
    const WorkFilter now = filter();
    const std::map<WorkReason, int> counts = list_->counts(now.owner);
    const auto text = [](const QString& words, size_t count) { return QStringLiteral("%1 %2").arg(words).arg(count); };
    for (QToolButton* button : choices_) {
        const int id = button->property("choice").toInt();
        if (id == allReasons)
            button->setText(text(tr("All"), list_->items({.owner = now.owner}).size()));
        else if (id == putOffOnes)
            button->setText(text(tr("Put off"), list_->items({.owner = now.owner, .putOff = true}).size()));
        else {
            const auto found = counts.find(static_cast<WorkReason>(id));
            const int count = found == counts.end() ? 0 : found->second;
            button->setText(text(label(static_cast<WorkReason>(id)), static_cast<size_t>(count)));
            button->setVisible(count > 0 || id == chosen_);
        }
    }
}

void TodayPage::showRows()
{
    if (!list_)
        return;
    const QVariant current = table_->currentIndex().data(TableModel::IdRole);
    const int row = table_->currentIndex().row();
    model_->setRows(list_->items(filter()));
    // The same borrower; or, when he is seen to, who has moved up to his place.
    int wanted = std::clamp(row, 0, std::max(0, model_->rowCount() - 1));
    for (int i = 0; i < model_->rowCount(); ++i)
        if (current.isValid() && model_->index(i, 0).data(TableModel::IdRole) == current)
            wanted = i;
    if (model_->rowCount() > 0)
        table_->selectRow(wanted);
    table_->setEmptyText(chosen_ == putOffOnes ? tr("Nothing is put off.")
                         : chosen_ == allReasons
                             ? tr("Nothing is due today. Promises, plans and next actions bring borrowers here.")
                             : tr("Nothing of this kind is due today."));
    showSelection();
    Money cash;
    for (const WorkRow item : model_->rows())
        cash = cash + item->cash();
    Q_EMIT totalsChanged(tr("%L1 borrowers · expected %2 yuan").arg(model_->rowCount()).arg(cash.toYuan()));
    Q_EMIT titleChanged();
}

void TodayPage::showSelection()
{
    const bool any = !table_->selectedRows().isEmpty();
    const bool may = context().may(Permission::RecordContact);
    open_->setEnabled(any);
    putOff_->setEnabled(any && may && chosen_ != putOffOnes);
    takeUp_->setEnabled(any && may && chosen_ == putOffOnes);
    handOver_->setEnabled(any && context().may(Permission::AssignOwner));
}

void TodayPage::open(int row)
{
    if (const WorkRow* item = model_->rowAt(row))
        context().navigator.openBorrower((*item)->borrower.id);
}

std::vector<BorrowerId> TodayPage::selected() const
{
    std::vector<BorrowerId> borrowers;
    for (const int row : table_->selectedRows())
        if (const WorkRow* item = model_->rowAt(row))
            borrowers.push_back((*item)->borrower.id);
    return borrowers;
}

ListOutput TodayPage::output() const
{
    return {
        workDocument(context().workspace.info().cooperative, filterWords(), list_->today(), byVillage_->isChecked()),
        model_->rowCount(), tr("Today's work %1").arg(toIso(list_->today())),
        [list = list_, shown = model_->rows(),
         byVillage = byVillage_->isChecked()](Database& reader, std::function<bool(qint64)> progress) {
            return pagedRows(
                static_cast<qint64>(shown.size()),
                [list, shown, byVillage, names = PartyNames(reader)](qint64 offset, qint64 limit) mutable {
                    return workRows(shown, names, offset, limit, byVillage);
                },
                std::move(progress));
        }};
}

void TodayPage::print()
{
    if (list_)
        printList(this, context(), output());
}

void TodayPage::exportShown()
{
    if (list_)
        exportList(this, context(), output());
}

} // namespace qingshou
