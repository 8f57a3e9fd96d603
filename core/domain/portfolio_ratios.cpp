// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio_ratios.h"

namespace qingshou {

Money PortfolioSums::total() const
{
    Money sum;
    for (const Money balance : byClass)
        sum += balance;
    return sum;
}

Money PortfolioSums::nonPerforming() const
{
    return of(RiskClass::Substandard) + of(RiskClass::Doubtful) + of(RiskClass::Loss);
}

std::optional<Percentage> nonPerformingRatio(const PortfolioSums& sums)
{
    return percentageOf(sums.nonPerforming(), sums.total());
}

std::optional<Percentage> specialMentionRatio(const PortfolioSums& sums)
{
    return percentageOf(sums.of(RiskClass::SpecialMention), sums.total());
}

std::optional<Percentage> overdueRatio(const PortfolioSums& sums)
{
    return percentageOf(sums.overdue, sums.total());
}

std::optional<Percentage> deviationRatio(const PortfolioSums& sums)
{
    return percentageOf(sums.overdueBeyond90, sums.nonPerforming());
}

std::optional<Percentage> provisionCoverage(const PortfolioSums& sums)
{
    return percentageOf(sums.lossReserve, sums.nonPerforming());
}

Money newlyNonPerforming(Money opening, Money closing, Money disposed)
{
    return closing - opening + disposed;
}

Money NonPerformingFlow::closing() const
{
    return opening + added - cashRecovered - writtenOff - transferred - settledInKind - upgraded;
}

Money supervisoryOverdue(const OverdueParts& loan, int partUpToDays)
{
    if (loan.interestOverdue)
        return loan.balance;
    if (loan.days <= 0)
        return {};
    return loan.retailInstalments && loan.days <= partUpToDays ? loan.overduePrincipal : loan.balance;
}

} // namespace qingshou
