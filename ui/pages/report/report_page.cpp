// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_page.h"

#include "core/base/dates.h"
#include "ui/pages/campaigns/campaign_chooser.h"
#include "ui/pages/campaigns/campaign_commands.h"
#include "ui/pages/conduct/conduct_commands.h"
#include "ui/print/print_job.h"
#include "ui/print/progress_paper.h"
#include "ui/support/labels.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qingshou {

ReportPage::ReportPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), calendar_(WorkingCalendar::builtIn()), paper_(QString(), QPageLayout::Landscape),
      savePdf_(makeAction(commands::reportPdf, this)), conduct_(makeAction(commands::openConduct, this)),
      chooser_(new CampaignChooser(pageContext, this)), stack_(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(chooser_);
    layout->addWidget(stack_, 1);
    printer_ = makePrinter(paper_);
    preview_ = new QPrintPreviewWidget(printer_.get());
    preview_->setAccessibleName(tr("The report as it will be printed"));
    preview_->fitToWidth();
    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { paper_.paint(*printer); });
    stack_->addWidget(preview_);
    auto* begin = new QAction(tr("Set up a campaign"), this);
    connect(begin, &QAction::triggered, this, [this] { context().navigator.showPage(QStringLiteral("campaigns")); });
    stack_->addWidget(new EmptyState(tr("The progress report belongs to a campaign; none has started yet."),
                                     context().may(Permission::RunCampaign) ? begin : nullptr));

    connect(chooser_, &CampaignChooser::chosen, this, &ReportPage::showReport);
    connect(savePdf_, &QAction::triggered, this, [this] { saveAs(QStringLiteral("pdf"), tr("PDF (*.pdf)")); });
    gate(*savePdf_, *context().session, Permission::Export);
    connect(conduct_, &QAction::triggered, this, [this] { context().navigator.showPage(QStringLiteral("conduct")); });
    gate(*conduct_, *context().session, Permission::ViewAudit);
    connect(&context().feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Topic::Campaigns) || changes.touches(Topic::Recoveries) || changes.touches(Topic::Book) ||
            changes.touches(Topic::Branches)) {
            if (isVisible()) // else arrive() asks
                refresh();
        }
    });
}

ReportPage::~ReportPage()
{
    delete preview_; // before the printer that it paints on
}

QString ReportPage::title() const
{
    return tr("Progress report");
}

QString ReportPage::subtitle() const
{
    return report_ ? tr("%1, as of %2").arg(report_->campaign.data.name, toIso(report_->asOf)) : QString();
}

QList<QAction*> ReportPage::headerActions() const
{
    return {savePdf_, conduct_};
}

void ReportPage::arrive(const QVariantMap& args)
{
    chooser_->reload();
    chooser_->setPlace(args);
    showReport();
}

QVariantMap ReportPage::place() const
{
    return chooser_->place();
}

void ReportPage::refresh()
{
    chooser_->reload();
    showReport();
}

void ReportPage::showReport()
{
    report_.reset();
    if (!chooser_->isEmpty()) {
        Result<ProgressReport> report = progressReport(context().reader(), chooser_->request(), calendar_);
        if (report)
            report_ = std::move(report).value();
        else
            context().prompts.showError(this, report.error());
    }
    if (report_) {
        paper_ = progressPaper(*report_, context().workspace.info().cooperative, chooser_->unit());
        preview_->updatePreview();
    }
    stack_->setCurrentIndex(report_ ? 0 : 1);
    const bool mayExport = context().may(Permission::Export);
    savePdf_->setEnabled(report_ && mayExport);
    Q_EMIT titleChanged();
}

void ReportPage::print()
{
    showPreview(this, context().prompts, context().userSettings, paper_);
}

void ReportPage::exportShown()
{
    saveAs(QStringLiteral("xlsx"), tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
}

void ReportPage::saveAs(const QString& suffix, const QString& filter)
{
    if (!report_)
        return;
    const FileChoice choice{QStringLiteral("report"), tr("Save the progress report"), filter,
                            tr("Progress report %1").arg(toIso(report_->asOf)) + QLatin1Char('.') + suffix, suffix};
    context().prompts.chooseTarget(this, choice, [this](const QString& path) {
        const Outcome written = writeProgress(path, *report_, context().workspace.info().cooperative, chooser_->unit());
        if (!written)
            context().prompts.showError(this, written.error());
        else
            Q_EMIT selectionChanged(tr("Saved: %1").arg(path));
    });
}

} // namespace qingshou
