// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/allocation.h"

#include <algorithm>
#include <tuple>

namespace qingshou {
namespace {

bool namesEachPartOnce(const PartOrder& order)
{
    const auto all = allValues<DebtPart>();
    return std::is_permutation(order.begin(), order.end(), all.begin(), all.end());
}

/// 560: everything that decides before the day of the debt and the shares do.
auto priority(const DebtToPay& debt, QDate asOf)
{
    const bool notDue = debt.dueOn > asOf;
    return std::tuple(notDue, debt.security.fen(), -debt.rate.e8(), debt.dueOn.toJulianDay());
}

using Debts = std::vector<DebtToPay>;

/// Pays debts of equal priority pro rata; cumulative rounding makes the shares sum to the fen.
void payProRata(Debts::const_iterator first, Debts::const_iterator last, Money& left, std::vector<DebtShare>& shares)
{
    Money total;
    std::for_each(first, last, [&](const DebtToPay& debt) { total += debt.owed; });
    const Money paying = min(left, total);
    Money owedSoFar;
    Money paidSoFar;
    for (auto debt = first; debt != last; ++debt) {
        owedSoFar += debt->owed;
        const Money paid = paying.timesRatioHalfUp(owedSoFar.fen(), total.fen()) - paidSoFar;
        if (paid.isPositive())
            shares.push_back({debt->key, paid});
        paidSoFar += paid;
    }
    left -= paying;
}

} // namespace

Money& DebtParts::of(DebtPart part)
{
    switch (part) {
    case DebtPart::Costs:
        return costs;
    case DebtPart::Interest:
        return interest;
    case DebtPart::Penalty:
        return penalty;
    case DebtPart::Compound:
        return compound;
    case DebtPart::Principal:
        break;
    }
    return principal;
}

Money DebtParts::of(DebtPart part) const
{
    DebtParts copy = *this;
    return copy.of(part);
}

DebtParts leftOf(const DebtParts& owed, const DebtParts& taken)
{
    DebtParts left;
    for (const DebtPart part : allValues<DebtPart>())
        left.of(part) = max(Money(), owed.of(part) - taken.of(part));
    return left;
}

void addTo(DebtParts& sum, const DebtParts& parts)
{
    for (const DebtPart part : allValues<DebtPart>())
        sum.of(part) += parts.of(part);
}

Result<PartOrder> partOrder(const AllocationRule& rule, int daysPastDue)
{
    PartOrder order{};
    const auto& inside = rule.interestOrder;
    const bool principalFirst =
        rule.order == AllocationOrder::PrincipalFirstAfter90D && daysPastDue > rule.principalFirstAfterDays;
    if (rule.order == AllocationOrder::Custom)
        order = rule.custom.value_or(PartOrder{});
    else if (principalFirst)
        order = {DebtPart::Costs, DebtPart::Principal, inside[0], inside[1], inside[2]};
    else
        order = {DebtPart::Costs, inside[0], inside[1], inside[2], DebtPart::Principal};
    if (!namesEachPartOnce(order))
        return {ErrorCode::Invalid, {QStringLiteral("allocation order"), code(rule.order)}};
    return order;
}

Result<Allocation> allocate(Money receipt, const DebtParts& owed, const AllocationRule& rule, int daysPastDue)
{
    if (!receipt.isPositive())
        return {ErrorCode::AmountNotPositive, {QStringLiteral("receipt")}};
    const auto order = partOrder(rule, daysPastDue);
    if (!order)
        return order.error();
    Allocation result;
    result.order = *order;
    Money left = receipt;
    for (const DebtPart part : *order) {
        const Money paid = min(left, max(owed.of(part), Money()));
        result.paid.of(part) = paid;
        left -= paid;
    }
    result.surplus = left;
    return result;
}

SharedReceipt shareReceipt(Money receipt, const std::vector<DebtToPay>& debts, std::optional<qint64> chosenKey,
                           QDate asOf)
{
    Debts queue;
    std::copy_if(debts.begin(), debts.end(), std::back_inserter(queue),
                 [](const DebtToPay& debt) { return debt.owed.isPositive(); });
    const auto before = [&](const DebtToPay& a, const DebtToPay& b) { return priority(a, asOf) < priority(b, asOf); };
    std::stable_sort(queue.begin(), queue.end(), before);
    const auto chosen =
        std::stable_partition(queue.begin(), queue.end(), [&](const DebtToPay& debt) { return chosenKey == debt.key; });

    SharedReceipt result;
    Money left = max(receipt, Money());
    if (chosen != queue.begin())
        payProRata(queue.cbegin(), chosen, left, result.shares);
    for (Debts::const_iterator first = chosen; first != queue.cend();) {
        const auto last =
            std::find_if(first, queue.cend(), [&](const DebtToPay& debt) { return before(*first, debt); });
        payProRata(first, last, left, result.shares);
        first = last;
    }
    result.surplus = left;
    return result;
}

} // namespace qingshou
