// SPDX-License-Identifier: GPL-3.0-or-later
// 清收进度表 (R7.7, R7.7a): one row per branch by rank, a total row whose rate is Σ ÷ Σ, and a second table per person.
// Bad loans (不良) are those on the books, at the newest statistics date up to the end of last year (年初; else the
// oldest of this year, see openingIsYearStart) and up to the as-of day (当前).
#pragma once

#include "core/figures/campaign_figures.h"

namespace qingshou {

struct ProgressRow {
    int number = 0; ///< 序号
    BranchId branch{};
    QString branchName{};
    QString person{}; ///< in the table of persons
    Money target{};
    Money today{}, week{}, month{}; ///< counted
    Recovered cumulative{};
    std::optional<Percentage> completion{};
    int rank = 0; ///< 0 in the total row
    std::optional<Percentage> paceGap{};
    Money baseline{};
    std::optional<Percentage> recoveryRate{};
    qint64 baselineBorrowers = 0;
    // Branches only; nothing where there is no statistics date.
    std::optional<Money> openingBad{}, currentBad{}, badChange{};
    std::optional<Percentage> badRatio{}; ///< nothing as well when the ledger holds bad loans only
    std::optional<qint64> badBorrowers{};
};

struct ProgressReport {
    Campaign campaign{};
    QDate asOf{};
    TimeElapsed elapsed{};
    std::optional<QDate> openingOn{}, currentOn{}; ///< statistics dates of the two
    bool openingIsYearStart = false;
    std::vector<ProgressRow> branches{}; ///< by rank
    ProgressRow branchTotal{};
    std::vector<ProgressRow> persons{}; ///< by rank
    ProgressRow personTotal{};
};

/// Errors as campaignFigures().
Result<ProgressReport> progressReport(Database& db, const CampaignFiguresRequest& request,
                                      const WorkingCalendar& calendar);

} // namespace qingshou
