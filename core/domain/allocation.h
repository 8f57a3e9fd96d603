// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting a receipt over costs, interest and principal, and over several debts. The parts and the surplus always
// sum to the receipt; nothing is ever negative.
// Sources: 民法典 561 (costs → interest → principal unless agreed), 560 (several debts). Principal first is the
// accounting rule once a loan is more than 90 days late; it binds the borrower only by contract.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/result.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace qingshou {

enum class DebtPart {
    Costs,    // 实现债权的费用
    Interest, // 欠息 (期内)
    Penalty,  // 罚息
    Compound, // 复利
    Principal // 本金
};

template <>
struct EnumCodes<DebtPart> {
    static constexpr auto table = std::to_array<EnumCode<DebtPart>>({{DebtPart::Costs, "costs"},
                                                                     {DebtPart::Interest, "interest"},
                                                                     {DebtPart::Penalty, "penalty"},
                                                                     {DebtPart::Compound, "compound"},
                                                                     {DebtPart::Principal, "principal"}});
};

enum class AllocationOrder {
    Legal561,               // 先费用, 后利息, 再本金 (民法典 561)
    PrincipalFirstAfter90D, // 逾期超 90 天先本后息
    Custom                  // 按合同或协议约定
};

template <>
struct EnumCodes<AllocationOrder> {
    static constexpr auto table = std::to_array<EnumCode<AllocationOrder>>(
        {{AllocationOrder::Legal561, "legal_561"},
         {AllocationOrder::PrincipalFirstAfter90D, "principal_first_after_90d"},
         {AllocationOrder::Custom, "custom"}});
};

struct DebtParts {
    Money costs{};
    Money interest{};
    Money penalty{};
    Money compound{};
    Money principal{};

    Money& of(DebtPart part);
    Money of(DebtPart part) const;
    Money allInterest() const { return interest + penalty + compound; }
    Money total() const { return costs + allInterest() + principal; }
    friend bool operator==(const DebtParts&, const DebtParts&) = default;
};

/// Part by part, never below zero.
DebtParts leftOf(const DebtParts& owed, const DebtParts& taken);
void addTo(DebtParts& sum, const DebtParts& parts);

using PartOrder = std::array<DebtPart, 5>;

struct AllocationRule {
    AllocationOrder order = AllocationOrder::Legal561;
    std::optional<PartOrder> custom{}; ///< for Custom: each part once
    /// The order inside interest, a setting of the cooperative.
    std::array<DebtPart, 3> interestOrder{DebtPart::Interest, DebtPart::Penalty, DebtPart::Compound};
    int principalFirstAfterDays = 90;
};

/// The order that applies to a loan so many days late: to be printed on the receipt.
/// Refused with Invalid("allocation order", …) when a custom order leaves a part out.
Result<PartOrder> partOrder(const AllocationRule& rule, int daysPastDue);

struct Allocation {
    DebtParts paid{};
    Money surplus{}; ///< 溢缴
    PartOrder order{};
};

/// Parts owed that are negative count as nothing owed. Refused with AmountNotPositive("receipt") for a receipt of
/// zero or less (a reversal takes back the recorded split instead), and like partOrder().
Result<Allocation> allocate(Money receipt, const DebtParts& owed, const AllocationRule& rule, int daysPastDue);

/// One of several debts of the same borrower.
struct DebtToPay {
    qint64 key = 0; ///< the caller's, returned with the share
    Money owed{};
    QDate dueOn{};
    Money security{}; ///< value of what secures it
    Rate rate{};      ///< the heavier burden is paid first
};

struct DebtShare {
    qint64 key = 0;
    Money amount{};
    friend bool operator==(const DebtShare&, const DebtShare&) = default;
};

struct SharedReceipt {
    std::vector<DebtShare> shares{}; ///< in the order paid; debts that got nothing are left out
    Money surplus{};
};

/// 民法典 560: the debtor's choice first; then due before not due, least secured, heaviest, earliest due, pro rata.
SharedReceipt shareReceipt(Money receipt, const std::vector<DebtToPay>& debts, std::optional<qint64> chosenKey,
                           QDate asOf);

} // namespace qingshou
