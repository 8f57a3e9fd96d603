// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/periods/periods_page.h"

#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "core/exchange/paged_rows.h"
#include "core/services/rule_settings.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/branch_repository.h"
#include "ui/models/period_columns.h"
#include "ui/models/period_text.h"
#include "ui/pages/borrowers/borrowers_commands.h"
#include "ui/pages/periods/period_explanation.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int reaches[] = {30, 90, 180, 365};
const QString alertsSetting = QStringLiteral("periods/alerts");

QComboBox* combo(const QString& name, const QString& accessible, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

PeriodsPage::PeriodsPage(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    model_ = new PagedTableModel<PeriodRow>(periodColumns(), this);
    table_ = new DataTable(QStringLiteral("periods"), pageContext.userSettings, this);
    table_->setObjectName(QStringLiteral("periods_table"));
    table_->setAccessibleName(tr("Legal dates"));
    const bool mayExport = pageContext.may(Permission::Export);
    table_->setCopyAllowed(mayExport, mayExport ? QString() : whoMay(Permission::Export));
    table_->setTableModel(model_);
    table_->setFrozenColumns(1);
    explanation_ = new PeriodExplanation(pageContext, this);
    open_ = makeAction(commands::openBorrower, this);
    connect(open_, &QAction::triggered, this, [this] {
        if (const QList<int> rows = table_->selectedRows(); !rows.isEmpty())
            open(rows.first());
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    makeFilters(*filters);
    column->addLayout(filters);
    column->addWidget(table_, 1);
    column->addWidget(explanation_);
    connect(table_, &DataTable::rowActivated, this, &PeriodsPage::open);
    connect(table_, &DataTable::rowSelectionChanged, this, [this] {
        open_->setEnabled(!table_->selectedRows().isEmpty());
        explanation_->setRow(model_->rowAt(table_->currentIndex()));
    });
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Topic::Book) && !changes.touches(Topic::Legal) && !changes.touches(Topic::Settings) &&
            !changes.touches(Topic::Parties) && !changes.touches(Topic::Recoveries))
            return;
        stale_ = true;
        if (isVisible())
            build();
    });
}

void PeriodsPage::makeFilters(QHBoxLayout& row)
{
    // At first what can still be saved: red, orange and yellow.
    const QStringList alertsShown =
        context()
            .userSettings
            .value(alertsSetting,
                   QStringList{code(PeriodAlert::Red), code(PeriodAlert::Orange), code(PeriodAlert::Yellow)})
            .toStringList();
    for (const PeriodAlert alert : {PeriodAlert::Black, PeriodAlert::Red, PeriodAlert::Orange, PeriodAlert::Yellow}) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("alert_%1").arg(code(alert)));
        button->setProperty("look", QStringLiteral("choice"));
        button->setProperty("alert", code(alert));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setText(label(alert));
        button->setChecked(alertsShown.contains(code(alert)));
        connect(button, &QToolButton::toggled, this, [this] {
            rememberAlerts();
            build();
        });
        alerts_[alert] = button;
        row.addWidget(button);
    }
    kind_ = combo(QStringLiteral("period_kind"), tr("Kind of period"), this);
    kind_->addItem(tr("all periods"), -1);
    for (const PeriodKind kind : allValues<PeriodKind>())
        kind_->addItem(label(kind), static_cast<int>(kind));
    reach_ = combo(QStringLiteral("period_reach"), tr("Ending within"), this);
    reach_->addItem(tr("whenever they end"), 0);
    for (const int days : reaches)
        reach_->addItem(tr("within %n day(s)", nullptr, days), days);
    branch_ = combo(QStringLiteral("period_branch"), tr("Branch"), this);
    owner_ = combo(QStringLiteral("period_owner"), tr("Case owner"), this);
    for (QComboBox* box : {kind_, reach_, branch_, owner_}) {
        row.addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PeriodsPage::build);
    }
    row.addStretch(1);
}

void PeriodsPage::rememberAlerts() const
{
    QStringList shown;
    for (const auto& [alert, button] : alerts_) {
        if (button->isChecked())
            shown << code(alert);
    }
    context().userSettings.setValue(alertsSetting, shown);
}

void PeriodsPage::fillFilters()
{
    const QSignalBlocker quietBranch(branch_);
    const QSignalBlocker quietOwner(owner_);
    const QVariant branch = branch_->currentData();
    const QVariant owner = owner_->currentData();
    branch_->clear();
    branch_->addItem(tr("all branches"), qint64{0});
    for (const Branch& one : BranchRepository(context().reader()).all()) {
        if (context().scope().contains(one.id))
            branch_->addItem(one.name, one.id.value);
    }
    owner_->clear();
    owner_->addItem(tr("all case owners"));
    for (const QString& name : BorrowerListQuery(context().reader(), context().scope(), nullptr).filterValues().owners)
        owner_->addItem(name.isEmpty() ? tr("nobody") : name, name);
    branch_->setCurrentIndex(std::max(0, branch_->findData(branch)));
    owner_->setCurrentIndex(owner.isValid() ? std::max(0, owner_->findData(owner)) : 0);
}

QString PeriodsPage::title() const
{
    return tr("Legal dates");
}

QString PeriodsPage::subtitle() const
{
    return tr("limitation, guarantee and enforcement periods, by the safe date");
}

QList<QAction*> PeriodsPage::headerActions() const
{
    return {open_};
}

void PeriodsPage::arrive(const QVariantMap& args)
{
    if (const auto kind = fromCode<PeriodKind>(QStringView(args.value(QStringLiteral("kind")).toString()))) {
        const QSignalBlocker quiet(kind_);
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(*kind)));
        stale_ = true;
    }
    fillFilters();
    if (stale_)
        build();
    else
        showBook();
    table_->setFocus(Qt::OtherFocusReason);
}

void PeriodsPage::refresh()
{
    fillFilters();
    build();
}

PeriodFilter PeriodsPage::filter() const
{
    PeriodFilter wanted;
    if (const int kind = kind_->currentData().toInt(); kind >= 0)
        wanted.kinds = {static_cast<PeriodKind>(kind)};
    if (const int days = reach_->currentData().toInt(); days > 0)
        wanted.withinDays = days;
    if (const BranchId branch{branch_->currentData().toLongLong()}; branch.isValid())
        wanted.branches = {branch};
    if (owner_->currentData().isValid())
        wanted.owners = {owner_->currentData().toString()};
    for (const auto& [alert, button] : alerts_) {
        if (button->isChecked())
            wanted.alerts.push_back(alert);
    }
    return wanted;
}

QString PeriodsPage::filterWords() const
{
    QStringList words;
    for (const QComboBox* box : {kind_, reach_, branch_, owner_}) {
        if (box->currentIndex() > 0)
            words << box->currentText();
    }
    for (const auto& [alert, button] : alerts_) {
        if (button->isChecked())
            words << label(alert);
    }
    return words.isEmpty() ? tr("all periods") : words.join(QStringLiteral(" · "));
}

void PeriodsPage::build()
{
    stale_ = false;
    const int number = ++building_;
    context().jobs.read(
        tr("Legal dates"), this,
        [filter = filter(), scope = context().scope(),
         asOf = context().today()](Database& reader, JobControl&) -> Result<std::shared_ptr<const PeriodBook>> {
            return std::shared_ptr<const PeriodBook>(std::make_shared<PeriodBook>(
                reader, scope, filter, WorkingCalendar::builtIn(), asOf, periodAlertSettings(Settings::load(reader))));
        },
        [this, number](Result<std::shared_ptr<const PeriodBook>> made) {
            if (number != building_)
                return;
            if (made)
                book_ = std::move(made).value();
            else if (made.error().code != ErrorCode::Cancelled)
                context().prompts.showError(this, made.error());
            showBook();
        });
}

void PeriodsPage::showBook()
{
    if (!book_)
        return;
    model_->setSource(
        {[this] { return static_cast<int>(book_->size()); },
         [this](int offset, int limit, const TableSort&) { return book_->page(context().reader(), offset, limit); },
         [](const PeriodRow& row) { return row.loan.value; }});
    table_->setEmptyText(!model_->problem().isEmpty() ? model_->problem()
                                                      : tr("No period fits. Choose other colours or another branch."));
    open_->setEnabled(!table_->selectedRows().isEmpty());
    explanation_->setRow(model_->rowAt(table_->currentIndex()));
    const PeriodCounts counts = book_->counts();
    Q_EMIT totalsChanged(tr("%L1 periods · passed %L2 · red %L3 · orange %L4 · yellow %L5")
                             .arg(counts.all)
                             .arg(counts.black)
                             .arg(counts.red)
                             .arg(counts.orange)
                             .arg(counts.yellow));
    Q_EMIT titleChanged();
}

void PeriodsPage::open(int row)
{
    if (const PeriodRow* period = model_->rowAt(row))
        context().navigator.openBorrower(period->borrower);
}

ListOutput PeriodsPage::output() const
{
    return {periodDocument(context().workspace.info().cooperative, filterWords(), context().today()), book_->size(),
            tr("Legal dates %1").arg(toIso(context().today())),
            [book = book_](Database& reader, std::function<bool(qint64)> progress) {
                return pagedRows(
                    book->size(),
                    [book, &reader](qint64 offset, qint64 limit) {
                        std::vector<TableRow> rows;
                        for (const PeriodRow& row : book->page(reader, offset, limit))
                            rows.push_back(periodCells(row));
                        return rows;
                    },
                    std::move(progress));
            }};
}

void PeriodsPage::print()
{
    if (book_)
        printList(this, context(), output());
}

void PeriodsPage::exportShown()
{
    if (book_)
        exportList(this, context(), output());
}

} // namespace qingshou
