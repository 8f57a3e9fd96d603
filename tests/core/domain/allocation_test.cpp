// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/allocation.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

DebtParts parts(qint64 costs, qint64 interest, qint64 penalty, qint64 compound, qint64 principal)
{
    return {Money::fromFen(costs), Money::fromFen(interest), Money::fromFen(penalty), Money::fromFen(compound),
            Money::fromFen(principal)};
}

/// Oracle C: 50,000 due 2025-03-15, seen on 2025-06-20, 97 days late.
const DebtParts oracleC = parts(52'500, 90'000, 145'500, 2'619, 5'000'000);

AllocationRule ruleOf(AllocationOrder order)
{
    AllocationRule rule;
    rule.order = order;
    return rule;
}

} // namespace

TEST_CASE("Allocation: oracle C", "[allocation]")
{
    REQUIRE(oracleC.total() == Money::fromFen(5'290'619));
    struct Case {
        const char* name;
        AllocationOrder order;
        qint64 receiptYuan;
        DebtParts paid;
        qint64 surplusFen;
    };
    const auto [name, order, receiptYuan, paid, surplusFen] = GENERATE(values<Case>({
        {"561, 2,000", AllocationOrder::Legal561, 2'000, parts(52'500, 90'000, 57'500, 0, 0), 0},
        {"561, 3,000", AllocationOrder::Legal561, 3'000, parts(52'500, 90'000, 145'500, 2'619, 9'381), 0},
        {"561, 53,000", AllocationOrder::Legal561, 53'000, oracleC, 9'381},
        {"principal first, 2,000", AllocationOrder::PrincipalFirstAfter90D, 2'000, parts(52'500, 0, 0, 0, 147'500), 0},
        {"principal first, 3,000", AllocationOrder::PrincipalFirstAfter90D, 3'000, parts(52'500, 0, 0, 0, 247'500), 0},
        {"principal first, 53,000", AllocationOrder::PrincipalFirstAfter90D, 53'000, oracleC, 9'381},
    }));
    CAPTURE(name);
    const auto result = allocate(Money::fromYuan(receiptYuan), oracleC, ruleOf(order), 97);
    REQUIRE(result.ok());
    CHECK(result->paid == paid);
    CHECK(result->surplus == Money::fromFen(surplusFen));
}

TEST_CASE("Allocation: principal first only beyond ninety days", "[allocation]")
{
    const auto rule = ruleOf(AllocationOrder::PrincipalFirstAfter90D);
    CHECK(allocate(Money::fromYuan(2'000), oracleC, rule, 90)->paid.principal.isZero());
    CHECK(allocate(Money::fromYuan(2'000), oracleC, rule, 91)->paid.principal == Money::fromYuan(1'475));
    auto earlier = rule;
    earlier.principalFirstAfterDays = 30;
    CHECK(allocate(Money::fromYuan(2'000), oracleC, earlier, 31)->paid.principal == Money::fromYuan(1'475));
    CHECK(partOrder(rule, 91).value() ==
          PartOrder{DebtPart::Costs, DebtPart::Principal, DebtPart::Interest, DebtPart::Penalty, DebtPart::Compound});
}

TEST_CASE("Allocation: an order of the contract's own", "[allocation]")
{
    auto rule = ruleOf(AllocationOrder::Custom);
    rule.custom =
        PartOrder{DebtPart::Interest, DebtPart::Principal, DebtPart::Costs, DebtPart::Penalty, DebtPart::Compound};
    const auto result = allocate(Money::fromYuan(2'000), oracleC, rule, 0);
    CHECK(result->paid == parts(0, 90'000, 0, 0, 110'000));
    CHECK(result->order == *rule.custom);

    rule.custom->at(0) = DebtPart::Costs; // twice
    REQUIRE_FALSE(allocate(Money::fromYuan(2'000), oracleC, rule, 0).ok());
    CHECK(allocate(Money::fromYuan(2'000), oracleC, rule, 0).error().code == ErrorCode::Invalid);
    rule.custom.reset();
    CHECK_FALSE(allocate(Money::fromYuan(2'000), oracleC, rule, 0).ok());
}

TEST_CASE("Allocation: the order inside interest is a setting", "[allocation]")
{
    AllocationRule rule;
    rule.interestOrder = {DebtPart::Compound, DebtPart::Penalty, DebtPart::Interest};
    CHECK(allocate(Money::fromYuan(2'000), oracleC, rule, 0)->paid == parts(52'500, 0, 144'881, 2'619, 0));
}

TEST_CASE("Allocation: what is no receipt", "[allocation]")
{
    for (const qint64 fen : {0, -1}) {
        const auto result = allocate(Money::fromFen(fen), oracleC, {}, 0);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::AmountNotPositive);
    }
    const auto overpaid = allocate(Money::fromYuan(1), parts(-500, 0, 0, 0, 50), {}, 0);
    CHECK(overpaid->paid == parts(0, 0, 0, 0, 50));
    CHECK(overpaid->surplus == Money::fromFen(50));
}

TEST_CASE("Several debts: 民法典 560", "[allocation]")
{
    const QDate asOf(2025, 6, 20);
    const auto debt = [](qint64 key, qint64 owed, QDate due, qint64 security, const char* rate) {
        return DebtToPay{key, Money::fromYuan(owed), due, Money::fromYuan(security),
                         *parseRate(QString::fromLatin1(rate))};
    };
    const std::vector<DebtToPay> debts{debt(1, 1'000, {2026, 1, 1}, 0, "12.00"),  // not due yet
                                       debt(2, 1'000, {2025, 1, 1}, 500, "7.20"), // secured
                                       debt(3, 1'000, {2025, 3, 1}, 0, "7.20"),
                                       debt(4, 1'000, {2025, 4, 1}, 0, "10.80"), // heaviest
                                       debt(5, 1'000, {2025, 2, 1}, 0, "7.20")}; // earlier than 3
    const auto keys = [](const SharedReceipt& receipt) {
        std::vector<qint64> result;
        for (const auto& share : receipt.shares)
            result.push_back(share.key);
        return result;
    };
    CHECK(keys(shareReceipt(Money::fromYuan(5'000), debts, {}, asOf)) == std::vector<qint64>{4, 5, 3, 2, 1});
    CHECK(keys(shareReceipt(Money::fromYuan(5'000), debts, 1, asOf)) == std::vector<qint64>{1, 4, 5, 3, 2});
    const auto part = shareReceipt(Money::fromYuan(1'500), debts, {}, asOf);
    CHECK(part.shares == std::vector<DebtShare>{{4, Money::fromYuan(1'000)}, {5, Money::fromYuan(500)}});
    CHECK(shareReceipt(Money::fromYuan(6'000), debts, {}, asOf).surplus == Money::fromYuan(1'000));

    const std::vector<DebtToPay> equal{debt(1, 100, {2025, 1, 1}, 0, "7.20"), debt(2, 200, {2025, 1, 1}, 0, "7.20")};
    const auto proRata = shareReceipt(Money::fromYuan(100), equal, {}, asOf);
    CHECK(proRata.shares == std::vector<DebtShare>{{1, Money::fromFen(3'333)}, {2, Money::fromFen(6'667)}});
}

TEST_CASE("Allocation: properties", "[allocation][property]")
{
    const auto amount = rc::gen::inRange<qint64>(0, 1'000'000'00);
    CHECK(rc::check("parts and surplus sum to the receipt; no part is overpaid or negative", [&] {
        const DebtParts owed = parts(*amount, *amount, *amount, *amount, *amount);
        const Money receipt = Money::fromFen(*rc::gen::inRange<qint64>(1, 5'000'000'00));
        const auto order = *rc::gen::element(AllocationOrder::Legal561, AllocationOrder::PrincipalFirstAfter90D);
        const auto result = allocate(receipt, owed, ruleOf(order), *rc::gen::inRange(0, 400));
        RC_ASSERT(result->paid.total() + result->surplus == receipt);
        for (const DebtPart part : allValues<DebtPart>())
            RC_ASSERT(!result->paid.of(part).isNegative() && result->paid.of(part) <= owed.of(part));
        RC_ASSERT(result->surplus.isZero() || result->paid == owed);
    }));
    CHECK(rc::check("shares over debts sum to the receipt and never exceed a debt", [&] {
        std::vector<DebtToPay> debts;
        const int count = *rc::gen::inRange(0, 6);
        Money total;
        for (int i = 0; i < count; ++i) {
            debts.push_back({i + 1,
                             Money::fromFen(*amount),
                             QDate(2025, 1, 1).addDays(*rc::gen::inRange(0, 3)),
                             Money::fromYuan(*rc::gen::inRange(0, 2)),
                             {}});
            total += debts.back().owed;
        }
        const Money receipt = Money::fromFen(*amount);
        const auto result = shareReceipt(receipt, debts, *rc::gen::inRange(0, 4), {2025, 1, 2});
        Money sum = result.surplus;
        for (const auto& share : result.shares) {
            RC_ASSERT(share.amount.isPositive());
            RC_ASSERT(share.amount <= debts[static_cast<size_t>(share.key - 1)].owed);
            sum += share.amount;
        }
        RC_ASSERT(sum == receipt);
        RC_ASSERT(result.surplus == max(receipt - total, Money()));
    }));
}
