// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/risk_classification.h"

#include "core/base/dates.h"

#include <algorithm>

namespace qingshou {

int daysPastDue(const std::optional<QDate>& earliestUnpaidDueOn, QDate asOf)
{
    if (!earliestUnpaidDueOn)
        return 0;
    return static_cast<int>(std::max<qint64>(0, earliestUnpaidDueOn->daysTo(asOf)));
}

DaysPastDue daysPastDue(const std::optional<QDate>& principalSince, const std::optional<QDate>& interestSince,
                        std::optional<int> ledgerDays, QDate asOf)
{
    return {std::max(daysPastDue(principalSince, asOf), daysPastDue(interestSince, asOf)), ledgerDays};
}

RiskClass floorByDays(int days, bool technicalCause, const RiskSettings& settings)
{
    if (days <= 0 || (technicalCause && days <= settings.technicalDays))
        return RiskClass::Normal;
    if (days <= settings.specialMentionDays)
        return RiskClass::SpecialMention;
    if (days <= settings.substandardDays)
        return RiskClass::Substandard;
    return days <= settings.doubtfulDays ? RiskClass::Doubtful : RiskClass::Loss;
}

RiskFloor riskFloor(int days, const RiskFacts& facts, const RiskSettings& settings)
{
    RiskFloor result;
    const auto add = [&result](bool applies, RiskTrigger trigger, RiskClass floor) {
        if (!applies || floor == RiskClass::Normal)
            return;
        result.reasons.push_back({trigger, floor});
        result.floor = worse(result.floor, floor);
    };
    const auto reaches = [](const std::optional<Percentage>& share, int basisPoints) {
        return share && share->basisPoints() >= basisPoints;
    };
    const auto exceeds = [](const std::optional<Percentage>& share, int basisPoints) {
        return share && share->basisPoints() > basisPoints;
    };

    add(true, RiskTrigger::Days, floorByDays(days, facts.technicalCause, settings));
    if (facts.daysOnly)
        return result;

    add(facts.fundUseChanged, RiskTrigger::FundUseChanged, RiskClass::SpecialMention);
    add(facts.refinanced && !facts.refinancingExempt, RiskTrigger::Refinanced, RiskClass::SpecialMention);
    add(facts.badElsewhere && !facts.retail, RiskTrigger::BadElsewhere, RiskClass::SpecialMention);
    add(facts.creditImpaired, RiskTrigger::CreditImpaired, RiskClass::Substandard);
    add(facts.ratingCut, RiskTrigger::RatingCut, RiskClass::Substandard);
    add(!facts.retail && exceeds(facts.overdueElsewhere, settings.overdueElsewhereBp), RiskTrigger::OverdueElsewhere,
        RiskClass::Substandard);
    add(!facts.retail && exceeds(facts.badHere, settings.badHereBp), RiskTrigger::BadHere, RiskClass::Substandard);
    add(facts.evasion, RiskTrigger::Evasion, RiskClass::Doubtful);
    const bool lossByShare = facts.creditImpaired && reaches(facts.lossShare, settings.lossLossShareBp);
    add(facts.creditImpaired && !lossByShare && reaches(facts.lossShare, settings.doubtfulLossShareBp),
        RiskTrigger::LossShareDoubtful, RiskClass::Doubtful);
    add(lossByShare, RiskTrigger::LossShareLoss, RiskClass::Loss);
    add(facts.bankruptcy, RiskTrigger::Bankruptcy, RiskClass::Loss);
    return result;
}

UpgradeCheck upgradeCheck(const UpgradeFacts& facts, QDate asOf, const RiskSettings& settings)
{
    UpgradeCheck check;
    if (!facts.paidUpOn || *facts.paidUpOn > asOf) {
        check.obstacles.push_back(UpgradeObstacle::ArrearsNotPaid);
    } else {
        std::vector<QDate> dates;
        for (const QDate date : facts.repaymentDates)
            if (date > *facts.paidUpOn)
                dates.push_back(date);
        std::sort(dates.begin(), dates.end());
        dates.erase(std::unique(dates.begin(), dates.end()), dates.end());

        // Both "two consecutive periods" and "six months" must have passed: the later of the two.
        const QDate sixMonths = addMonths(*facts.paidUpOn, settings.upgradeMonths);
        if (dates.size() < 2 || dates[1] > asOf)
            check.obstacles.push_back(UpgradeObstacle::PaymentPeriodsShort);
        if (sixMonths > asOf)
            check.obstacles.push_back(UpgradeObstacle::MonthsShort);
        if (dates.size() >= 2)
            check.earliestOn = std::max(sixMonths, dates[1]);
    }
    if (!facts.ableToContinue)
        check.obstacles.push_back(UpgradeObstacle::NotAbleToContinue);
    if (facts.otherImpairedHere)
        check.obstacles.push_back(UpgradeObstacle::OtherImpairedHere);
    return check;
}

} // namespace qingshou
