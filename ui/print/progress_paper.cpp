// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/progress_paper.h"

#include "core/base/dates.h"
#include "core/exchange/table_writer.h"
#include "ui/print/document_paper.h"
#include "ui/print/print_job.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace qingshou {
namespace {

QStringList notesOf(const ProgressReport& report)
{
    QStringList notes;
    if (report.openingOn && !report.openingIsYearStart)
        notes << QCoreApplication::translate(
                     "ProgressPaper",
                     "Note: there is no ledger of the end of last year; the opening balance is that of %1.")
                     .arg(toIso(*report.openingOn));
    if (report.currentOn && *report.currentOn < report.asOf)
        notes << QCoreApplication::translate("ProgressPaper", "Note: current non-performing balances are those of %1.")
                     .arg(toIso(*report.currentOn));
    return notes;
}

} // namespace

ProgressHeadings progressHeadings(const ProgressReport& report, const QString& cooperative, ShownUnit unit)
{
    const CampaignData& campaign = report.campaign.data;
    const QString period = QCoreApplication::translate("ProgressPaper", "%1, %2 to %3")
                               .arg(campaign.name, toIso(campaign.firstDay), toIso(campaign.lastDay));
    const auto share = report.elapsed.share();
    ProgressHeadings words;
    words.branchSheet = QCoreApplication::translate("ProgressPaper", "By branch");
    words.personSheet = QCoreApplication::translate("ProgressPaper", "By case owner");
    words.branchTitles = {
        QCoreApplication::translate("ProgressPaper", "%1: progress of collection by branch").arg(cooperative), period};
    words.personTitles = {
        QCoreApplication::translate("ProgressPaper", "%1: progress of collection by case owner").arg(cooperative),
        period};
    words.leftNote = QCoreApplication::translate("ProgressPaper", "As of %1, day %2 of %3, time elapsed %4%")
                         .arg(toIso(report.asOf))
                         .arg(report.elapsed.days)
                         .arg(report.elapsed.total)
                         .arg(share ? share->toText() : QStringLiteral("0.00"));
    words.rightNote = unit == ShownUnit::WanYuan ? QCoreApplication::translate("ProgressPaper", "Unit: 10,000 yuan")
                                                 : QCoreApplication::translate("ProgressPaper", "Unit: yuan");
    words.number = QCoreApplication::translate("ProgressPaper", "No.");
    words.branch = QCoreApplication::translate("ProgressPaper", "Branch");
    words.person = QCoreApplication::translate("ProgressPaper", "Case owner");
    words.target = QCoreApplication::translate("ProgressPaper", "Target");
    words.today = QCoreApplication::translate("ProgressPaper", "Today");
    words.week = QCoreApplication::translate("ProgressPaper", "Week");
    words.month = QCoreApplication::translate("ProgressPaper", "Month");
    words.cumulative = QCoreApplication::translate("ProgressPaper", "Recovered so far");
    words.counted = QCoreApplication::translate("ProgressPaper", "Counted");
    words.onBookCash = QCoreApplication::translate("ProgressPaper", "On-book cash");
    words.offBookCash = QCoreApplication::translate("ProgressPaper", "Off-book cash");
    words.interest = QCoreApplication::translate("ProgressPaper", "Interest");
    words.nonCash = QCoreApplication::translate("ProgressPaper", "Non-cash");
    words.completion = QCoreApplication::translate("ProgressPaper", "Completion");
    words.rank = QCoreApplication::translate("ProgressPaper", "Rank");
    words.paceGap = QCoreApplication::translate("ProgressPaper", "Pace gap (percentage points)");
    words.openingBad = QCoreApplication::translate("ProgressPaper", "NPL at opening");
    words.currentBad = QCoreApplication::translate("ProgressPaper", "NPL now");
    words.badChange = QCoreApplication::translate("ProgressPaper", "Change");
    words.badRatio = QCoreApplication::translate("ProgressPaper", "NPL ratio");
    words.badBorrowers = QCoreApplication::translate("ProgressPaper", "Borrowers");
    words.baseline = QCoreApplication::translate("ProgressPaper", "Baseline");
    words.recoveryRate = QCoreApplication::translate("ProgressPaper", "Recovery rate");
    words.baselineBorrowers = QCoreApplication::translate("ProgressPaper", "Borrowers");
    words.total = QCoreApplication::translate("ProgressPaper", "Total");
    words.noOwner = QCoreApplication::translate("ProgressPaper", "No case owner");
    words.notes = notesOf(report);
    words.signature = {QCoreApplication::translate("ProgressPaper", "Head of unit"),
                       QCoreApplication::translate("ProgressPaper", "Checked by"),
                       QCoreApplication::translate("ProgressPaper", "Prepared by"),
                       QCoreApplication::translate("ProgressPaper", "Date")};
    words.pageWords = QCoreApplication::translate("ProgressPaper", "Page %1 of %2");
    return words;
}

std::vector<TableDocument> progressTables(const ProgressReport& report, const QString& cooperative, ShownUnit unit)
{
    const ProgressHeadings words = progressHeadings(report, cooperative, unit);
    return {branchProgressTable(report, words, unit), personProgressTable(report, words, unit)};
}

PrintDocument progressPaper(const ProgressReport& report, const QString& cooperative, ShownUnit unit)
{
    return paperOf(QCoreApplication::translate("ProgressPaper", "Progress report %1").arg(toIso(report.asOf)),
                   progressTables(report, cooperative, unit), QPageLayout::Landscape);
}

Outcome writeProgress(const QString& path, const ProgressReport& report, const QString& cooperative, ShownUnit unit)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return writePdf(progressPaper(report, cooperative, unit), path);
    return writeTable(path, progressTables(report, cooperative, unit));
}

} // namespace qingshou
