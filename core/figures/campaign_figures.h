// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign as it stood at the end of a day, from the totals alone: recovery rate (R7.0), completion, time elapsed and
// pace gap (R7.1), the cumulative curve, and the same by branch, person, kind, risk class and days past due.
// 当日, 本周 (Monday to Sunday) and 本月 are those of the as-of day, clipped to the campaign's period.
// A branch stands for itself and all below it; its target is its own, else the sum of those below.
#pragma once

#include "core/base/result.h"
#include "core/base/working_calendar.h"
#include "core/domain/campaign.h"
#include "core/domain/days_band.h"
#include "core/storage/scope.h"

namespace qingshou {

class Database;

struct CampaignFiguresRequest {
    CampaignId campaign{};
    QDate asOf{};
    Scope scope{};  ///< of who looks
    BranchId top{}; ///< the rows are the branches directly below it; none: below the top of the scope
};

/// What every row has. Percentages are nothing ("—") where the denominator is zero.
struct SliceFigures {
    qint64 loans = 0;     ///< of the baseline
    qint64 borrowers = 0; ///< likewise
    Money baseline{};
    Recovered today{}, week{}, month{}, cumulative{};
    std::optional<Percentage> recoveryRate{}; ///< cumulative counted ÷ baseline
};

/// A row that may have a target.
struct TargetFigures : SliceFigures {
    Money target{};
    std::optional<Percentage> completion{}; ///< cumulative counted ÷ target
    std::optional<Percentage> paceGap{};    ///< completion − time elapsed
    int rank = 0;                           ///< by completion, ties by amount, without a target last
};

struct BranchFigures : TargetFigures {
    BranchId branch{};
    QString name{};
    std::vector<BranchId> covers{}; ///< itself and what is below, within the scope
};

/// A person and the branch whose loans count for the row: that of the target or the team, else a row's branch.
struct PersonFigures : TargetFigures {
    QString person{}; ///< empty: loans without an owner
    BranchId branch{};
    QString branchName{};
    std::vector<BranchId> covers{};
};

struct KindFigures {
    RecoveryKind kind = RecoveryKind::NormalCash;
    BookSide side = BookSide::OnBook;
    Recovered today{}, week{}, month{}, cumulative{};
};

struct ClassFigures : SliceFigures {
    std::optional<RiskClass> riskClass{}; ///< when frozen; none: not classified
};

struct BandFigures : SliceFigures {
    DaysBand band = DaysBand::NotOverdue; ///< when frozen
};

struct CurvePoint {
    QDate day{};
    Money counted{};              ///< that day
    std::optional<Money> total{}; ///< up to that day; nothing after the as-of day
    Money pace{};                 ///< target × time elapsed
};

struct CampaignFigures {
    Campaign campaign{};
    QDate asOf{};
    QDate weekFrom{}, monthFrom{}; ///< first days counted as this week and month
    TimeElapsed elapsed{};
    TargetFigures total{};
    std::vector<CurvePoint> curve{};       ///< every day of the period
    std::vector<BranchFigures> branches{}; ///< best first
    std::vector<PersonFigures> persons{};  ///< best first
    std::vector<KindFigures> kinds{};      ///< those that occurred, in the order of the kinds
    std::vector<ClassFigures> classes{};   ///< those that occur, worst first
    std::vector<BandFigures> bands{};      ///< those that occur, longest overdue first
};

/// NotFound {campaign}, OutsideScope for a top branch that the scope does not have.
Result<CampaignFigures> campaignFigures(Database& db, const CampaignFiguresRequest& request,
                                        const WorkingCalendar& calendar);

} // namespace qingshou
