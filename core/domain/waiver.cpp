// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/waiver.h"

#include <algorithm>

namespace qingshou {
namespace {

Error conflict(const char* reason)
{
    return {ErrorCode::Conflict, {QLatin1String(reason)}};
}

} // namespace

DebtParts mayBeWaived(const DebtParts& owed, const WaiverRules& rules)
{
    DebtParts most = leftOf(owed, {});
    if (!rules.principal)
        most.principal = {};
    return most;
}

Outcome checkWaiver(const DebtParts& waived, const DebtParts& owed, const WaiverFacts& facts, const WaiverRules& rules)
{
    if (waived.principal.isPositive() && !rules.principal)
        return conflict("waiver_principal");
    const DebtParts most = mayBeWaived(owed, rules);
    for (const DebtPart part : allValues<DebtPart>())
        if (waived.of(part).isNegative() || waived.of(part) > most.of(part))
            return {ErrorCode::OutOfRange,
                    {code(part), waived.of(part).toPlainYuan(), QStringLiteral("0"), most.of(part).toPlainYuan()}};
    if (!waived.total().isPositive())
        return {ErrorCode::AmountNotPositive, {QStringLiteral("waived")}};
    if (rules.onlyBad && !facts.bad)
        return conflict("waiver_not_bad");
    if (facts.evading)
        return conflict("waiver_evading");
    return Done{};
}

ApprovalLevel approvalFor(const DebtParts& waived, const WaiverRules& rules)
{
    return approvalFor(waived.total(), rules.matrix,
                       waived.principal.isPositive() ? rules.principalLevel : ApprovalLevel::Director);
}

ConditionStatus judgeLumpSum(Money amount, QDate dueOn, int graceDays, QDate from, const std::vector<Receipt>& receipts,
                             QDate asOf)
{
    const QDate lastDay = dueOn.addDays(graceDays);
    ConditionStatus status;
    for (const Receipt& receipt : netReceipts(receipts, asOf)) {
        if (receipt.on < from || receipt.on > lastDay)
            continue;
        status.paid += receipt.amount;
        if (!status.fulfilledOn && status.paid >= amount)
            status.fulfilledOn = receipt.on;
    }
    if (!status.fulfilledOn && asOf > lastDay)
        status.brokenOn = lastDay.addDays(1);
    return status;
}

ConditionStatus judgePlanKept(const std::vector<PlanInstalment>& instalments, const PlanStatus& status, int graceDays,
                              QDate cancelledOn)
{
    ConditionStatus result;
    result.paid = status.paid;
    for (const PlanInstalment& instalment : instalments) {
        const auto tracked = std::find_if(status.instalments.begin(), status.instalments.end(),
                                          [&](const InstalmentStatus& one) { return one.number == instalment.number; });
        if (tracked == status.instalments.end() || !tracked->late)
            continue;
        const QDate brokenOn = instalment.dueOn.addDays(graceDays + 1);
        result.brokenOn = std::min(result.brokenOn.value_or(brokenOn), brokenOn);
    }
    if (result.brokenOn)
        return result;
    if (!status.settled()) {
        if (cancelledOn.isValid())
            result.brokenOn = cancelledOn;
        return result;
    }
    for (const InstalmentStatus& one : status.instalments)
        if (one.paidOn)
            result.fulfilledOn = std::max(result.fulfilledOn.value_or(*one.paidOn), *one.paidOn);
    return result;
}

WaiverState waiverState(std::optional<WaiverDecision> decision, bool withdrawn, const ConditionStatus& condition)
{
    if (withdrawn)
        return WaiverState::Withdrawn;
    if (decision == WaiverDecision::Refused)
        return WaiverState::Refused;
    if (condition.brokenOn)
        return WaiverState::FallenBack;
    if (!decision)
        return WaiverState::Proposed;
    return condition.fulfilledOn ? WaiverState::InEffect : WaiverState::Approved;
}

} // namespace qingshou
