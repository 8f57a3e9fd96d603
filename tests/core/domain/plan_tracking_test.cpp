// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan_tracking.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

const QDate agreed(2026, 8, 1);

std::vector<PlanInstalment> plan()
{
    return {{1, {2026, 8, 20}, Money::fromYuan(1'000)},
            {2, {2026, 9, 20}, Money::fromYuan(1'000)},
            {3, {2026, 10, 20}, Money::fromYuan(1'000)}};
}

Receipt paid(qint64 id, QDate on, qint64 yuan, qint64 reverses = 0)
{
    return {{id}, on, Money::fromYuan(yuan), {reverses}};
}

std::vector<InstalmentState> states(const PlanStatus& status)
{
    std::vector<InstalmentState> result;
    for (const auto& instalment : status.instalments)
        result.push_back(instalment.state);
    return result;
}

} // namespace

TEST_CASE("Plan: paid, part-paid, missed, open as of a day", "[plan]")
{
    const auto status =
        trackPlan(plan(), {paid(1, {2026, 8, 15}, 1'000), paid(2, {2026, 9, 25}, 300)}, agreed, {2026, 10, 1}, 0);
    CHECK(states(status) == std::vector{InstalmentState::Paid, InstalmentState::PartPaid, InstalmentState::Open});
    CHECK(status.instalments[0].paidOn == QDate(2026, 8, 15));
    CHECK_FALSE(status.instalments[0].late);
    CHECK(status.instalments[1].late);
    CHECK(status.instalments[1].unpaid == Money::fromYuan(700));
    CHECK(status.paid == Money::fromYuan(1'300));
    CHECK(status.dueByNow == Money::fromYuan(2'000));
    CHECK(status.arrears == Money::fromYuan(700));
    CHECK(status.nextDueOn == QDate(2026, 9, 20));
    CHECK(status.broken());
    CHECK_FALSE(status.settled());
}

TEST_CASE("Plan: nothing came", "[plan]")
{
    CHECK(states(trackPlan(plan(), {}, agreed, {2026, 8, 20}, 0)) ==
          std::vector{InstalmentState::Open, InstalmentState::Open, InstalmentState::Open});
    CHECK(states(trackPlan(plan(), {}, agreed, {2026, 8, 21}, 0))[0] == InstalmentState::Missed);
    CHECK(states(trackPlan(plan(), {}, agreed, {2026, 8, 23}, 3))[0] == InstalmentState::Open);
    CHECK(states(trackPlan(plan(), {}, agreed, {2026, 8, 24}, 3))[0] == InstalmentState::Missed);
}

TEST_CASE("Plan: late money mends the oldest instalment and is marked late", "[plan]")
{
    const auto status = trackPlan(plan(), {paid(1, {2026, 9, 1}, 1'500)}, agreed, {2026, 9, 10}, 0);
    CHECK(status.instalments[0].state == InstalmentState::Paid);
    CHECK(status.instalments[0].late);
    CHECK(status.instalments[1].state == InstalmentState::PartPaid);
    CHECK_FALSE(status.instalments[1].late); // not due yet
    CHECK(status.arrears.isZero());
}

TEST_CASE("Plan: what is beyond the last instalment is surplus", "[plan]")
{
    const auto status =
        trackPlan(plan(), {paid(1, {2026, 8, 10}, 2'500), paid(2, {2026, 8, 12}, 900)}, agreed, {2026, 8, 12}, 0);
    CHECK(status.settled());
    CHECK(status.surplus == Money::fromYuan(400));
    CHECK(status.paid == Money::fromYuan(3'000));
}

TEST_CASE("Plan: money before the agreement, reversed or to come does not count", "[plan]")
{
    const auto status = trackPlan(plan(),
                                  {paid(1, {2026, 7, 31}, 1'000), paid(2, {2026, 8, 5}, 1'000),
                                   paid(3, {2026, 8, 6}, -1'000, 2), paid(4, {2026, 9, 5}, 1'000)},
                                  agreed, {2026, 8, 31}, 0);
    CHECK(status.paid.isZero());
    CHECK(status.instalments[0].state == InstalmentState::Missed);
}

TEST_CASE("Plan: instalments are judged by due date, in whatever order they come", "[plan]")
{
    auto instalments = plan();
    std::reverse(instalments.begin(), instalments.end());
    const auto status = trackPlan(instalments, {paid(1, {2026, 8, 15}, 1'000)}, agreed, {2026, 8, 31}, 0);
    CHECK(status.instalments[0].number == 1);
    CHECK(status.instalments[0].state == InstalmentState::Paid);
}

TEST_CASE("Plan: properties", "[plan][property]")
{
    CHECK(rc::check("what came in is in the instalments or surplus, oldest first", [] {
        std::vector<Receipt> receipts;
        Money total;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            receipts.push_back(paid(i, agreed.addDays(*rc::gen::inRange(0, 100)), *rc::gen::inRange<qint64>(1, 1'500)));
            total += receipts.back().amount;
        }
        const auto status = trackPlan(plan(), receipts, agreed, {2026, 12, 31}, 0);
        RC_ASSERT(status.paid + status.surplus == total);
        RC_ASSERT(status.arrears == max(Money::fromYuan(3'000) - total, Money()));
        for (size_t i = 1; i < status.instalments.size(); ++i)
            RC_ASSERT(status.instalments[i].paid.isZero() || status.instalments[i - 1].unpaid.isZero());
    }));
}
