// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/campaign_rule.h"

#include <algorithm>

namespace qingshou {
namespace {

__extension__ using int128 = __int128; // amount × amount

int countDays(QDate first, QDate last, CampaignDays kind, const WorkingCalendar& calendar)
{
    if (last < first)
        return 0;
    return kind == CampaignDays::Working ? calendar.workingDaysBetween(first, last)
                                         : static_cast<int>(first.daysTo(last)) + 1;
}

/// Compares without dividing, so that two that only look alike at two places are told apart.
bool isBetter(const CampaignScore& a, const CampaignScore& b)
{
    if (a.target.isPositive() != b.target.isPositive())
        return a.target.isPositive();
    if (a.target.isPositive()) {
        const int128 left = static_cast<int128>(a.counted.fen()) * b.target.fen();
        const int128 right = static_cast<int128>(b.counted.fen()) * a.target.fen();
        if (left != right)
            return left > right;
    }
    return a.counted > b.counted;
}

} // namespace

Money countedAmount(const CountableRecovery& recovery, const CountedSet& set)
{
    if (std::find(set.leftOut.begin(), set.leftOut.end(), recovery.kind) != set.leftOut.end())
        return {};
    const DebtParts& split = recovery.split;
    if (!isCash(recovery.kind, set.transferPriceIsCash))
        return set.nonCash ? split.principal + split.allInterest() : Money();
    const bool principal = recovery.side == BookSide::OnBook ? set.onBookCashPrincipal : set.offBookCashPrincipal;
    return (principal ? split.principal : Money()) + (set.interest ? split.allInterest() : Money());
}

TimeElapsed timeElapsed(QDate first, QDate last, QDate asOf, CampaignDays kind, const WorkingCalendar& calendar)
{
    return {countDays(first, std::min(asOf, last), kind, calendar), countDays(first, last, kind, calendar)};
}

std::optional<Percentage> recoveryRate(Money counted, Money baseline)
{
    return percentageOf(counted, baseline);
}

std::optional<Percentage> completion(Money counted, Money target)
{
    return percentageOf(counted, target);
}

std::optional<Percentage> paceGap(const std::optional<Percentage>& completion, const TimeElapsed& elapsed)
{
    const auto share = elapsed.share();
    return completion && share ? std::optional(*completion - *share) : std::nullopt;
}

Money expectedByNow(Money target, const TimeElapsed& elapsed)
{
    return elapsed.total > 0 ? target.timesRatioHalfUp(elapsed.days, elapsed.total) : Money();
}

std::vector<CampaignRank> rankByCompletion(const std::vector<CampaignScore>& scores)
{
    std::vector<CampaignScore> sorted = scores;
    std::stable_sort(sorted.begin(), sorted.end(), isBetter);
    std::vector<CampaignRank> ranks;
    for (size_t i = 0; i < sorted.size(); ++i) {
        const CampaignScore& score = sorted[i];
        const bool sharesRank = i > 0 && !isBetter(sorted[i - 1], score);
        const int rank = sharesRank ? ranks.back().rank : static_cast<int>(i) + 1;
        ranks.push_back({score.key, rank, score.target, score.counted, completion(score.counted, score.target)});
    }
    return ranks;
}

CampaignScore totalScore(const std::vector<CampaignScore>& scores)
{
    CampaignScore total;
    for (const CampaignScore& score : scores) {
        total.target += score.target;
        total.counted += score.counted;
    }
    return total;
}

} // namespace qingshou
