// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/dashboard_page.h"

#include "core/base/dates.h"
#include "ui/charts/completion_bars.h"
#include "ui/charts/progress_chart.h"
#include "ui/models/borrower_filter_args.h"
#include "ui/pages/campaigns/campaign_chooser.h"
#include "ui/pages/campaigns/campaign_commands.h"
#include "ui/pages/dashboard/dashboard_paper.h"
#include "ui/print/print_job.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/stat_tile.h"
#include "ui/workbench/pages.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace qingshou {

DashboardPage::DashboardPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), calendar_(WorkingCalendar::builtIn()), report_(makeAction(commands::openReport, this)),
      stack_(new QStackedWidget(this)), chooser_(new CampaignChooser(pageContext, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(chooser_);
    column->addWidget(buildTiles());
    column->addWidget(buildBody(), 1);
    stack_->addWidget(content);

    auto* begin = new QAction(tr("Set up a campaign"), this);
    connect(begin, &QAction::triggered, this, [this] { context().navigator.showPage(QStringLiteral("campaigns")); });
    stack_->addWidget(new EmptyState(tr("The dashboard shows a campaign from the day it starts; none has started yet."),
                                     context().may(Permission::RunCampaign) ? begin : nullptr));

    const auto& pages = pageDefinitions();
    report_->setVisible(std::any_of(pages.begin(), pages.end(), [this](const PageDefinition& page) {
        return page.id == std::string_view("report") && page.canShow(*context().session);
    }));
    connect(chooser_, &CampaignChooser::chosen, this, &DashboardPage::showFigures);
    connect(report_, &QAction::triggered, this,
            [this] { context().navigator.showPage(QStringLiteral("report"), place()); });
    connect(&context().feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Topic::Campaigns) || changes.touches(Topic::Recoveries) || changes.touches(Topic::Book) ||
            changes.touches(Topic::Branches) || changes.touches(Topic::Promises)) {
            if (isVisible()) // else arrive() asks
                refresh();
        }
    });
}

QWidget* DashboardPage::buildTiles()
{
    auto* tiles = new QWidget;
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const char* name, const QString& text) {
        auto* tile = new StatTile(text);
        tile->setObjectName(QLatin1String(name));
        row->addWidget(tile, 1);
        return tile;
    };
    rate_ = add("tile_rate", tr("Recovery rate"));
    completion_ = add("tile_completion", tr("Completion"));
    elapsed_ = add("tile_elapsed", tr("Time elapsed"));
    gap_ = add("tile_gap", tr("Pace gap"));
    today_ = add("tile_today", tr("Recovered that day"));
    counted_ = add("tile_counted", tr("Recovered so far"));
    rate_->setPressable(true, tr("Open the borrowers of the baseline"));
    today_->setPressable(true, tr("Open the borrowers who paid that day"));
    counted_->setPressable(true, tr("Open the borrowers who paid so far"));
    connect(rate_, &StatTile::pressed, this, [this] { openBehind(everything(), tr("Baseline")); });
    connect(counted_, &StatTile::pressed, this, [this] {
        FigureFilter filter = everything();
        filter.recovered = true;
        openBehind(filter, tr("Recovered so far"));
    });
    connect(today_, &StatTile::pressed, this, [this] {
        FigureFilter filter = everything();
        filter.recovered = true;
        filter.from = filter.until;
        openBehind(filter, tr("Recovered on %1").arg(toIso(filter.until)));
    });
    return tiles;
}

DataTable* DashboardPage::buildTable(const char* id, TableModel* model, const QString& name)
{
    auto* table = new DataTable(QStringLiteral("dashboard_") + QLatin1String(id), context().userSettings);
    table->setObjectName(QLatin1String(id));
    table->setAccessibleName(name);
    table->setTableModel(model);
    table->setCopyAllowed(context().may(Permission::Export));
    table->setEmptyText(tr("Nothing yet"));
    return table;
}

DataTable* DashboardPage::buildFigures(const char* id, FigureModel* model, const QString& name)
{
    DataTable* table = buildTable(id, model, name);
    connect(table, &DataTable::rowActivated, this, [this, model](int row) {
        if (const FigureRow* figure = model->rowAt(row))
            openBehind(figure->behind, figure->because);
    });
    return table;
}

QWidget* DashboardPage::buildBody()
{
    branches_ = new FigureModel(FigureColumns::Targets, tr("Branch"), this);
    persons_ = new FigureModel(FigureColumns::Targets, tr("Case owner"), this);
    kinds_ = new FigureModel(FigureColumns::Kinds, tr("Kind"), this);
    classes_ = new FigureModel(FigureColumns::Slices, tr("Risk class when frozen"), this);
    bands_ = new FigureModel(FigureColumns::Slices, tr("Days past due when frozen"), this);
    chart_ = new ProgressChart;
    connect(chart_, &ProgressChart::dayClicked, this, [this](QDate day) {
        FigureFilter filter = everything();
        filter.recovered = true;
        filter.from = filter.until = day;
        openBehind(filter, tr("Recovered on %1").arg(toIso(day)));
    });

    auto* ranks = new QTabWidget;
    ranks->setDocumentMode(true);
    ranks->addTab(buildFigures("branches", branches_, tr("By branch")), tr("By branch"));
    bars_ = new CompletionBars;
    connect(bars_, &CompletionBars::branchClicked, this, &DashboardPage::openBranch);
    auto* barsArea = new QScrollArea;
    barsArea->setWidget(bars_);
    barsArea->setWidgetResizable(true);
    barsArea->setFrameShape(QFrame::NoFrame);
    ranks->addTab(barsArea, tr("Completion by branch"));
    ranks->addTab(buildFigures("persons", persons_, tr("By case owner")), tr("By case owner"));
    auto* slices = new QTabWidget;
    slices->setDocumentMode(true);
    slices->addTab(buildFigures("classes", classes_, tr("By risk class")), tr("By risk class"));
    slices->addTab(buildFigures("bands", bands_, tr("By days past due")), tr("By days past due"));
    auto* kinds = new QTabWidget;
    kinds->setDocumentMode(true);
    kinds->addTab(buildFigures("kinds", kinds_, tr("By kind")), tr("By kind"));
    promises_ = new ListTableModel<PromiseKeeping>(promiseKeepingColumns([this] { return chooser_->unit(); }), this);
    DataTable* promises = buildTable("promises", promises_, tr("Promises kept"));
    promises->setEmptyText(tr("No promise has fallen due since the campaign began."));
    kinds->addTab(promises, tr("Promises kept"));

    auto* upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(chart_);
    upper->addWidget(ranks);
    upper->setStretchFactor(0, 1);
    upper->setStretchFactor(1, 1);
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(kinds);
    lower->addWidget(slices);
    auto* body = new QSplitter(Qt::Vertical);
    body->addWidget(upper);
    body->addWidget(lower);
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    rememberSplitter(*upper, context().userSettings, QStringLiteral("dashboard_upper"));
    rememberSplitter(*lower, context().userSettings, QStringLiteral("dashboard_lower"));
    rememberSplitter(*body, context().userSettings, QStringLiteral("dashboard_body"));
    return body;
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QString DashboardPage::subtitle() const
{
    if (!figures_)
        return {};
    const Campaign& campaign = figures_->campaign;
    return tr("%1 to %2 · day %3 of %4 · baseline of %5: %6 borrowers, %7 loans")
        .arg(toIso(campaign.data.firstDay), toIso(campaign.data.lastDay))
        .arg(figures_->elapsed.days)
        .arg(figures_->elapsed.total)
        .arg(toIso(campaign.baselineOn))
        .arg(figures_->total.borrowers)
        .arg(figures_->total.loans);
}

void DashboardPage::arrive(const QVariantMap& args)
{
    chooser_->reload();
    chooser_->setPlace(args);
    showFigures();
}

QVariantMap DashboardPage::place() const
{
    return chooser_->place();
}

void DashboardPage::refresh()
{
    chooser_->reload();
    showFigures();
}

void DashboardPage::showFigures()
{
    figures_.reset();
    if (!chooser_->isEmpty()) {
        Result<CampaignFigures> figures = campaignFigures(context().reader(), chooser_->request(), calendar_);
        if (figures)
            figures_ = std::move(figures).value();
        else
            context().prompts.showError(this, figures.error());
    }
    stack_->setCurrentIndex(figures_ ? 0 : 1);
    report_->setEnabled(figures_.has_value());
    if (figures_) {
        const ShownUnit unit = chooser_->unit();
        showTiles();
        chart_->show(*figures_, unit);
        bars_->show(*figures_);
        branches_->show(branchRows(*figures_), unit);
        persons_->show(personRows(*figures_), unit);
        kinds_->show(kindRows(*figures_), unit);
        classes_->show(classRows(*figures_), unit);
        bands_->show(bandRows(*figures_), unit);
        showPromises();
    }
    Q_EMIT titleChanged();
}

/// Of those that have fallen due since the campaign began: each is judged by its borrower's recoveries.
void DashboardPage::showPromises()
{
    const int number = ++readingPromises_;
    context().jobs.read(
        tr("Promises kept"), this,
        [scope = context().scope(), from = figures_->campaign.data.firstDay,
         asOf = figures_->asOf](Database& reader, JobControl&) -> Result<std::vector<PromiseKeeping>> {
            return promiseKeeping(reader, scope, from, asOf, asOf);
        },
        [this, number](Result<std::vector<PromiseKeeping>> made) {
            if (number == readingPromises_)
                promises_->setRows(made ? std::move(made).value() : std::vector<PromiseKeeping>());
        });
}

void DashboardPage::showTiles()
{
    const TargetFigures& total = figures_->total;
    const QString unit = CampaignChooser::unitText(chooser_->unit());
    rate_->setFigure(percentText(total.recoveryRate), {});
    rate_->setChange(tr("baseline %1 %2").arg(moneyText(total.baseline, chooser_->unit()), unit),
                     StatTile::Change::Neutral);
    completion_->setFigure(percentText(total.completion), {});
    completion_->setChange(tr("target %1 %2").arg(moneyText(total.target, chooser_->unit()), unit),
                           StatTile::Change::Neutral);
    elapsed_->setFigure(percentText(figures_->elapsed.share()), {});
    elapsed_->setChange(tr("day %1 of %2").arg(figures_->elapsed.days).arg(figures_->elapsed.total),
                        StatTile::Change::Neutral);
    gap_->setFigure(pointsText(total.paceGap), total.paceGap ? tr("percentage points") : QString());
    const bool behind = total.paceGap && *total.paceGap < Percentage();
    gap_->setChange(!total.paceGap ? QString()
                    : behind       ? tr("▼ behind")
                                   : tr("▲ ahead"),
                    behind ? StatTile::Change::Worse : StatTile::Change::Better);
    today_->setFigure(moneyText(total.today.counted, chooser_->unit()), unit);
    today_->setChange(tr("week %1").arg(moneyText(total.week.counted, chooser_->unit())), StatTile::Change::Neutral);
    counted_->setFigure(moneyText(total.cumulative.counted, chooser_->unit()), unit);
    QList<qreal> trend;
    for (const CurvePoint& point : figures_->curve) {
        if (point.total)
            trend << static_cast<qreal>(point.total->fen());
    }
    counted_->setTrend(trend);
    counted_->setChange(tr("non-cash beside it %1").arg(moneyText(total.cumulative.parts.nonCash, chooser_->unit())),
                        StatTile::Change::Neutral);
}

FigureFilter DashboardPage::everything() const
{
    FigureFilter filter;
    filter.slice.campaign = figures_->campaign.id;
    filter.until = figures_->asOf;
    return filter;
}

void DashboardPage::openBehind(const FigureFilter& figure, const QString& because)
{
    BorrowerFilter filter;
    filter.asOf = figures_->asOf;
    filter.figure = figure;
    context().navigator.showPage(QStringLiteral("borrowers"), borrowerListArgs(filter, because));
}

void DashboardPage::openBranch(BranchId branch)
{
    for (const FigureRow& row : branchRows(*figures_)) {
        if (row.branch == branch)
            openBehind(row.behind, row.because);
    }
}

void DashboardPage::print()
{
    showPreview(this, context().prompts, context().userSettings,
                dashboardPaper(*figures_, chooser_->unit(), context().workspace.info().cooperative));
}

} // namespace qingshou
