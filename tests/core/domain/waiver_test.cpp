// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/waiver.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

const DebtParts owed{yuan(500), yuan(3'000), yuan(2'000), yuan(100), yuan(50'000)};
const WaiverFacts bad{.bad = true};

WaiverRules rules(bool principal = false)
{
    return {.principal = principal, .matrix = {yuan(10'000), yuan(100'000), yuan(500'000)}};
}

ErrorCode refusal(const DebtParts& waived, const WaiverFacts& facts = bad, const WaiverRules& by = rules())
{
    const Outcome outcome = checkWaiver(waived, owed, facts, by);
    REQUIRE_FALSE(outcome.ok());
    return outcome.error().code;
}

std::vector<PlanInstalment> twoInstalments()
{
    return {{1, QDate(2026, 10, 31), yuan(1'000)}, {2, QDate(2026, 11, 30), yuan(1'000)}};
}

ConditionStatus planKept(const std::vector<Receipt>& receipts, QDate asOf, int grace = 0, QDate cancelled = {})
{
    const PlanStatus status =
        trackPlan(twoInstalments(), receipts, QDate(2026, 10, 1), cancelled.isValid() ? cancelled : asOf, grace);
    return judgePlanKept(twoInstalments(), status, grace, cancelled);
}

Receipt receipt(qint64 id, QDate on, qint64 amount, qint64 reverses = 0)
{
    return {RecoveryId{id}, on, yuan(amount), RecoveryId{reverses}};
}

} // namespace

TEST_CASE("Waiver: interest, penalty, compound interest and costs, at most what is owed of each", "[waiver]")
{
    CHECK(checkWaiver({yuan(500), yuan(3'000), yuan(2'000), yuan(100), {}}, owed, bad, rules()).ok());
    CHECK(refusal({}) == ErrorCode::AmountNotPositive);
    for (const DebtPart part : allValues<DebtPart>()) {
        DebtParts waived;
        waived.of(part) = owed.of(part) + Money::fromFen(1);
        CHECK(refusal(waived, bad, rules(true)) == ErrorCode::OutOfRange);
        waived.of(part) = Money::fromFen(-1);
        CHECK(refusal(waived, bad, rules(true)) == ErrorCode::OutOfRange);
    }
    CHECK(mayBeWaived(owed, rules()).principal.isZero());
    CHECK(mayBeWaived(owed, rules(true)) == owed);
}

TEST_CASE("Waiver: principal only where the bank allows it, and then high up", "[waiver]")
{
    const DebtParts principal{{}, {}, {}, {}, yuan(1)};
    CHECK(refusal(principal) == ErrorCode::Conflict);
    CHECK(checkWaiver(principal, owed, bad, rules(true)).ok());
    CHECK(approvalFor(principal, rules(true)) == ApprovalLevel::Council);
    WaiverRules lower = rules(true);
    lower.principalLevel = ApprovalLevel::RiskDepartment;
    CHECK(approvalFor(principal, lower) == ApprovalLevel::RiskDepartment);
}

TEST_CASE("Waiver: of bad loans of debtors who do not evade", "[waiver]")
{
    const DebtParts some{{}, yuan(1), {}, {}, {}};
    CHECK(refusal(some, {.bad = false}) == ErrorCode::Conflict);
    CHECK(refusal(some, {.bad = true, .evading = true}) == ErrorCode::Conflict);
    WaiverRules any = rules();
    any.onlyBad = false;
    CHECK(checkWaiver(some, owed, {.bad = false}, any).ok());
}

TEST_CASE("Approval: the level follows the amount", "[waiver]")
{
    struct Case {
        qint64 fen;
        ApprovalLevel level;
    };
    const auto [fen, level] = GENERATE(values<Case>({
        {1, ApprovalLevel::Director},
        {1'000'000, ApprovalLevel::Director},
        {1'000'001, ApprovalLevel::RiskDepartment},
        {10'000'000, ApprovalLevel::RiskDepartment},
        {10'000'001, ApprovalLevel::CreditCommittee},
        {50'000'000, ApprovalLevel::CreditCommittee},
        {50'000'001, ApprovalLevel::Council},
    }));
    CAPTURE(fen);
    CHECK(approvalFor(Money::fromFen(fen), rules().matrix) == level);
    CHECK(approvalFor({{}, Money::fromFen(fen), {}, {}, {}}, rules()) == level);
}

TEST_CASE("Waiver: a lump sum counts from the approval to its day, from recoveries alone", "[waiver]")
{
    const QDate from(2026, 10, 1), due(2026, 10, 31);
    const auto judge = [&](const std::vector<Receipt>& receipts, QDate asOf, int grace = 0) {
        return judgeLumpSum(yuan(1'000), due, grace, from, receipts, asOf);
    };
    CHECK_FALSE(judge({}, due).brokenOn);
    CHECK(judge({}, due.addDays(1)).brokenOn == due.addDays(1));
    CHECK_FALSE(judge({}, due.addDays(5), 5).brokenOn);
    CHECK(judge({}, due.addDays(6), 5).brokenOn == due.addDays(6));

    const std::vector<Receipt> early{receipt(1, from.addDays(-1), 1'000)};
    CHECK(judge(early, due).paid.isZero());
    const std::vector<Receipt> two{receipt(1, from, 400), receipt(2, due, 600)};
    CHECK_FALSE(judge(two, due.addDays(-1)).fulfilledOn);
    CHECK(judge(two, due).fulfilledOn == due);
    const std::vector<Receipt> late{receipt(1, from, 999), receipt(2, due.addDays(1), 1)};
    CHECK_FALSE(judge(late, due.addDays(9)).fulfilledOn); // what comes later does not mend it
    CHECK(judge(late, due.addDays(9)).brokenOn);

    // A reversal undoes it, whenever it comes.
    std::vector<Receipt> undone = two;
    undone.push_back({RecoveryId{3}, due.addDays(20), -yuan(600), RecoveryId{2}});
    CHECK(judge(undone, due.addDays(19)).fulfilledOn == due);
    CHECK_FALSE(judge(undone, due.addDays(20)).fulfilledOn);
    CHECK(judge(undone, due.addDays(20)).brokenOn == due.addDays(1));
}

TEST_CASE("Waiver: a plan is kept when every instalment was, and broken by the first that was not", "[waiver]")
{
    const QDate first(2026, 10, 31), second(2026, 11, 30);
    CHECK_FALSE(planKept({}, first).brokenOn);
    CHECK(planKept({}, second).brokenOn == first.addDays(1));
    CHECK_FALSE(planKept({}, first.addDays(3), 3).brokenOn);

    const std::vector<Receipt> both{receipt(1, first, 1'000), receipt(2, second.addDays(-2), 1'000)};
    CHECK_FALSE(planKept({both.front()}, second).fulfilledOn);
    CHECK(planKept(both, second).fulfilledOn == second.addDays(-2));
    // Paid in full, but late: it broke, and stays broken.
    const std::vector<Receipt> late{receipt(1, first.addDays(1), 1'000), receipt(2, second, 1'000)};
    CHECK(planKept(late, second).brokenOn == first.addDays(1));
    CHECK_FALSE(planKept(late, second).fulfilledOn);
    // Cancelled before the end: the condition cannot be fulfilled; after it: it had been.
    CHECK(planKept({both.front()}, second, 0, second.addDays(-5)).brokenOn == second.addDays(-5));
    CHECK(planKept(both, second, 0, second).fulfilledOn == second.addDays(-2));
}

TEST_CASE("Waiver: its state follows from decision, withdrawal and condition", "[waiver]")
{
    using State = WaiverState;
    const ConditionStatus open, met{{}, QDate(2026, 10, 1), {}}, broken{{}, {}, QDate(2026, 10, 1)};
    CHECK(waiverState({}, false, open) == State::Proposed);
    CHECK(waiverState({}, false, met) == State::Proposed); // nothing takes effect without approval
    CHECK(waiverState({}, false, broken) == State::FallenBack);
    CHECK(waiverState(WaiverDecision::Approved, false, open) == State::Approved);
    CHECK(waiverState(WaiverDecision::Approved, false, met) == State::InEffect);
    CHECK(waiverState(WaiverDecision::Approved, false, broken) == State::FallenBack);
    CHECK(waiverState(WaiverDecision::Refused, false, met) == State::Refused);
    CHECK(waiverState(WaiverDecision::Approved, true, met) == State::Withdrawn);
}
