// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of a campaign (集中清收): what counts, recovery rate, completion, time elapsed, pace gap, ranks.
// Recovery rate (回收率) = counted recovery ÷ frozen baseline; completion (完成率) = counted recovery ÷ target.
#pragma once

#include "core/base/percentage.h"
#include "core/base/working_calendar.h"
#include "core/domain/allocation.h"
#include "core/domain/book_side.h"
#include "core/domain/recovery_kind.h"

#include <optional>
#include <vector>

namespace qingshou {

/// What counts towards a campaign: a setting. Costs and surplus never count.
struct CountedSet {
    bool onBookCashPrincipal = true;  // 表内现金本金
    bool offBookCashPrincipal = true; // 表外 (已核销) 现金
    bool interest = false;            // 利息 paid in cash, on either side
    bool nonCash = false;             // 非现金
    bool transferPriceIsCash = false;
    std::vector<RecoveryKind> leftOut{}; ///< kinds that do not count although their group does
    friend bool operator==(const CountedSet&, const CountedSet&) = default;
};

/// A confirmed recovery or its reversal (all amounts negative).
struct CountableRecovery {
    RecoveryKind kind = RecoveryKind::NormalCash;
    BookSide side = BookSide::OnBook;
    DebtParts split{};
};

/// Non-cash value counts with principal and interest together.
Money countedAmount(const CountableRecovery& recovery, const CountedSet& set);

enum class CampaignDays {
    Calendar, // 日历日
    Working   // 工作日
};

template <>
struct EnumCodes<CampaignDays> {
    static constexpr auto table = std::to_array<EnumCode<CampaignDays>>(
        {{CampaignDays::Calendar, "calendar"}, {CampaignDays::Working, "working"}});
};

/// 序时进度: days from the first to asOf, both counted, of all; none elapsed before the start, all after the end.
struct TimeElapsed {
    int days = 0;
    int total = 0;
    std::optional<Percentage> share() const { return percentageOf(days, total); }
};
TimeElapsed timeElapsed(QDate first, QDate last, QDate asOf, CampaignDays kind, const WorkingCalendar& calendar);

std::optional<Percentage> recoveryRate(Money counted, Money baseline);
std::optional<Percentage> completion(Money counted, Money target);
/// 序时差: completion − time elapsed, in percentage points; nothing without a target.
std::optional<Percentage> paceGap(const std::optional<Percentage>& completion, const TimeElapsed& elapsed);
/// What should have come in by now: target × time elapsed.
Money expectedByNow(Money target, const TimeElapsed& elapsed);

struct CampaignScore {
    qint64 key = 0; ///< the caller's: branch, team or person
    Money target{};
    Money counted{};
};

struct CampaignRank {
    qint64 key = 0;
    int rank = 0; ///< from 1; equal completion and equal amount share one
    Money target{};
    Money counted{};
    std::optional<Percentage> completion{};
};

/// Best first: by completion (exact, not rounded), ties by amount, without a target last by amount; else as given.
std::vector<CampaignRank> rankByCompletion(const std::vector<CampaignScore>& scores);
/// 合计: Σ counted ÷ Σ target, not the mean.
CampaignScore totalScore(const std::vector<CampaignScore>& scores);

} // namespace qingshou
