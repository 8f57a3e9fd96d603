// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report as tables for paper, .xlsx and .csv. The words are the caller's.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/progress_report.h"

namespace qingshou {

struct ProgressHeadings {
    QString branchSheet, personSheet; ///< names of the sheets
    QStringList branchTitles, personTitles;
    QString leftNote, rightNote; ///< statistics date; unit
    QString number, branch, person, target, today, week, month;
    QString cumulative; ///< over the next five
    QString counted, onBookCash, offBookCash, interest, nonCash;
    QString completion, rank, paceGap;
    QString openingBad, currentBad, badChange, badRatio, badBorrowers;
    QString baseline, recoveryRate, baselineBorrowers; ///< of the table of persons
    QString total, noOwner;                            ///< 合计; what stands for a person without a name
    QStringList notes, signature;
    QString pageWords;
};

TableDocument branchProgressTable(const ProgressReport& report, const ProgressHeadings& words, ShownUnit unit);
TableDocument personProgressTable(const ProgressReport& report, const ProgressHeadings& words, ShownUnit unit);

} // namespace qingshou
