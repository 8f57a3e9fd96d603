// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/work_item.h"

#include "tests/support/catch_qt.h"

#include <array>

using namespace qingshou;

namespace {

const QDate today(2026, 9, 28);

WorkFact fact(WorkReason reason, int inDays, qint64 yuan)
{
    return {.reason = reason, .on = today.addDays(inDays), .cash = Money::fromYuan(yuan)};
}

} // namespace

TEST_CASE("work: how little each reason can wait")
{
    struct Case {
        WorkReason reason;
        int inDays;
        int urgency;
    };
    const auto [reason, inDays, expected] =
        GENERATE(values<Case>({{WorkReason::PromiseBroken, -1, 10},  {WorkReason::InstalmentMissed, -40, 9},
                               {WorkReason::PromiseDue, 0, 8},       {WorkReason::PromiseDue, 1, 6},
                               {WorkReason::InstalmentDue, 0, 7},    {WorkReason::InstalmentDue, 3, 5},
                               {WorkReason::PeriodEnding, 7, 10},    {WorkReason::PeriodEnding, 8, 8},
                               {WorkReason::PeriodEnding, 30, 8},    {WorkReason::PeriodEnding, 31, 6},
                               {WorkReason::NextAction, 0, 5},       {WorkReason::NextAction, -6, 5},
                               {WorkReason::NextAction, -7, 6},      {WorkReason::NextAction, -400, 9},
                               {WorkReason::ClassFalling, 7, 6},     {WorkReason::ClassFalling, 8, 4},
                               {WorkReason::StrategyOverdue, -1, 3}, {WorkReason::StrategyOverdue, -28, 7}}));
    CAPTURE(code(reason), inDays);
    CHECK(urgency(fact(reason, inDays, 100), today) == expected);
}

TEST_CASE("work: expected cash × urgency decides, each reason is told once")
{
    const WorkFact small = fact(WorkReason::PromiseBroken, -3, 500);       // 5,000
    const WorkFact large = fact(WorkReason::NextAction, 0, 2000);          // 10,000
    const WorkFact other = fact(WorkReason::NextAction, -1, 100);
    const WorkFact none = fact(WorkReason::StrategyOverdue, -1, 0);
    const std::vector<WorkFact> ordered = inOrder({none, other, small, large}, today);
    CHECK(ordered == std::vector{large, small, none});
    const WorkFact early = fact(WorkReason::PeriodEnding, 2, 10);
    const WorkFact late = fact(WorkReason::PeriodEnding, 20, 1000);
    CHECK(inOrder({early, late}, today) == std::vector{late, early}); // each is lost by itself
    CHECK_FALSE(staysAway(inOrder({early, late}, today), today.addDays(3), today));
    CHECK(workRank(ordered, today) == Money::fromYuan(10'000).fen());
    CHECK(workRank(std::array{none}, today) == 3); // nothing to be had, and still before no work at all
}

TEST_CASE("work: what is put off stays away, but for a period that ends before that day")
{
    const std::array broken{fact(WorkReason::PromiseBroken, -3, 500)};
    CHECK(staysAway(broken, today.addDays(1), today));
    CHECK_FALSE(staysAway(broken, today, today)); // the day has come
    CHECK_FALSE(staysAway(broken, {}, today));
    const std::array ending{broken[0], fact(WorkReason::PeriodEnding, 5, 100)};
    CHECK(staysAway(ending, today.addDays(5), today)); // back on its last day
    CHECK_FALSE(staysAway(ending, today.addDays(6), today));
}
