// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/work_item.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace qingshou {
namespace {

qint64 pressure(const WorkFact& fact, QDate today)
{
    return std::max<qint64>(1, fact.cash.fen()) * urgency(fact, today);
}

} // namespace

int urgency(const WorkFact& fact, QDate today)
{
    const qint64 late = fact.on.isValid() ? fact.on.daysTo(today) : 0; // below 0: days that are left
    const int weeksLate = static_cast<int>(std::clamp<qint64>(late, 0, 28) / 7);
    switch (fact.reason) {
    case WorkReason::PromiseBroken:
        return 10;
    case WorkReason::InstalmentMissed:
        return 9;
    case WorkReason::PeriodEnding:
        return late >= -7 ? 10 : late >= -30 ? 8 : 6;
    case WorkReason::PromiseDue:
        return late >= 0 ? 8 : 6;
    case WorkReason::InstalmentDue:
        return late >= 0 ? 7 : 5;
    case WorkReason::NextAction:
        return 5 + weeksLate;
    case WorkReason::ClassFalling:
        return late >= -7 ? 6 : 4;
    case WorkReason::Instruction:
        return late >= -7 ? 9 : 6;
    case WorkReason::ComplaintDue:
        return late > 0 ? 10 : late >= -1 ? 9 : 7;
    case WorkReason::ReturnVisitDue:
        return 3 + weeksLate;
    case WorkReason::StrategyUnreviewed:
        return 2 + weeksLate;
    case WorkReason::StrategyOverdue:
    case WorkReason::NoticeUnproven:
        return 3 + weeksLate;
    }
    return 1;
}

std::vector<WorkFact> inOrder(std::vector<WorkFact> facts, QDate today)
{
    std::stable_sort(facts.begin(), facts.end(), [today](const WorkFact& a, const WorkFact& b) {
        return std::tuple(-pressure(a, today), a.on) < std::tuple(-pressure(b, today), b.on);
    });
    std::set<WorkReason> seen;
    std::erase_if(facts, [&seen](const WorkFact& fact) {
        return !seen.insert(fact.reason).second && fact.reason != WorkReason::PeriodEnding;
    });
    return facts;
}

qint64 workRank(std::span<const WorkFact> facts, QDate today)
{
    qint64 rank = 0;
    for (const WorkFact& fact : facts)
        rank = std::max(rank, pressure(fact, today));
    return rank;
}

bool staysAway(std::span<const WorkFact> facts, QDate putOffUntil, QDate today)
{
    if (!putOffUntil.isValid() || putOffUntil <= today)
        return false;
    return std::none_of(facts.begin(), facts.end(), [putOffUntil](const WorkFact& fact) {
        return fact.reason == WorkReason::PeriodEnding && fact.on < putOffUntil;
    });
}

} // namespace qingshou
