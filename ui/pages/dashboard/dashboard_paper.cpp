// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/dashboard_paper.h"

#include "core/base/dates.h"
#include "ui/charts/progress_chart.h"
#include "ui/pages/campaigns/campaign_chooser.h"
#include "ui/pages/dashboard/figure_table.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

PrintTable rankedTable(const std::vector<FigureRow>& rows, const QString& who, ShownUnit unit)
{
    PrintTable table;
    table.columns = {{QCoreApplication::translate("DashboardPaper", "Rank"), 3, true},
                     {who, 10},
                     {QCoreApplication::translate("DashboardPaper", "Target"), 6, true},
                     {QCoreApplication::translate("DashboardPaper", "Today"), 5, true},
                     {QCoreApplication::translate("DashboardPaper", "Week"), 5, true},
                     {QCoreApplication::translate("DashboardPaper", "Recovered"), 6, true},
                     {QCoreApplication::translate("DashboardPaper", "Completion"), 5, true},
                     {QCoreApplication::translate("DashboardPaper", "Pace gap (percentage points)"), 6, true}};
    for (const FigureRow& row : rows)
        table.rows << QStringList{row.rank > 0 ? QString::number(row.rank) : QStringLiteral("—"),
                                  row.name,
                                  moneyText(row.figures.target, unit),
                                  moneyText(row.figures.today.counted, unit),
                                  moneyText(row.figures.week.counted, unit),
                                  moneyText(row.figures.cumulative.counted, unit),
                                  percentText(row.figures.completion),
                                  pointsText(row.figures.paceGap)};
    return table;
}

PrintTable sliceTable(const std::vector<FigureRow>& rows, const QString& what, ShownUnit unit)
{
    PrintTable table;
    table.columns = {{what, 10},
                     {QCoreApplication::translate("DashboardPaper", "Baseline"), 6, true},
                     {QCoreApplication::translate("DashboardPaper", "Recovered"), 6, true},
                     {QCoreApplication::translate("DashboardPaper", "Recovery rate"), 5, true}};
    for (const FigureRow& row : rows)
        table.rows << QStringList{row.name, moneyText(row.figures.baseline, unit),
                                  moneyText(row.figures.cumulative.counted, unit),
                                  percentText(row.figures.recoveryRate)};
    return table;
}

} // namespace

PrintDocument dashboardPaper(const CampaignFigures& figures, ShownUnit unit, const QString& cooperative)
{
    const TargetFigures& total = figures.total;
    PrintDocument paper(figures.campaign.data.name);
    paper.setRunningHead(cooperative, QCoreApplication::translate("DashboardPaper", "As of %1 · unit: %2")
                                          .arg(toIso(figures.asOf), CampaignChooser::unitText(unit)));
    paper.addTitle(figures.campaign.data.name);
    paper.addFields(
        {{QCoreApplication::translate("DashboardPaper", "Recovery rate"),
          QCoreApplication::translate("DashboardPaper", "%1 of %2")
              .arg(percentText(total.recoveryRate), moneyText(total.baseline, unit))},
         {QCoreApplication::translate("DashboardPaper", "Completion"),
          QCoreApplication::translate("DashboardPaper", "%1 of %2")
              .arg(percentText(total.completion), moneyText(total.target, unit))},
         {QCoreApplication::translate("DashboardPaper", "Time elapsed"), percentText(figures.elapsed.share())},
         {QCoreApplication::translate("DashboardPaper", "Pace gap"),
          total.paceGap
              ? QCoreApplication::translate("DashboardPaper", "%1 percentage points").arg(pointsText(total.paceGap))
              : pointsText(total.paceGap)},
         {QCoreApplication::translate("DashboardPaper", "Recovered that day"), moneyText(total.today.counted, unit)},
         {QCoreApplication::translate("DashboardPaper", "Recovered so far"),
          moneyText(total.cumulative.counted, unit)}});
    paper.addPicture(75, [figures, unit](QPainter& painter, const QRectF& rect) {
        ProgressChart::paint(painter, rect, figures, unit);
    });
    paper.addHeading(QCoreApplication::translate("DashboardPaper", "By branch"));
    paper.addTable(rankedTable(branchRows(figures), QCoreApplication::translate("DashboardPaper", "Branch"), unit));
    paper.addHeading(QCoreApplication::translate("DashboardPaper", "By risk class when frozen"));
    paper.addTable(sliceTable(classRows(figures), QCoreApplication::translate("DashboardPaper", "Risk class"), unit));
    paper.addHeading(QCoreApplication::translate("DashboardPaper", "By days past due when frozen"));
    paper.addTable(sliceTable(bandRows(figures), QCoreApplication::translate("DashboardPaper", "Days past due"), unit));
    paper.addHeading(QCoreApplication::translate("DashboardPaper", "By case owner"));
    paper.addTable(rankedTable(personRows(figures), QCoreApplication::translate("DashboardPaper", "Case owner"), unit));
    return paper;
}

} // namespace qingshou
