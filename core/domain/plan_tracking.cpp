// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan_tracking.h"

#include <algorithm>

namespace qingshou {
namespace {

InstalmentStatus judged(const PlanInstalment& instalment, Money paid, std::optional<QDate> paidOn, QDate asOf,
                        int graceDays)
{
    const QDate lastDay = instalment.dueOn.addDays(graceDays);
    InstalmentStatus status{instalment.number, InstalmentState::Open, paid, instalment.amount - paid, paidOn, false};
    if (status.unpaid.isZero()) {
        status.state = InstalmentState::Paid;
        status.late = paidOn && *paidOn > lastDay;
        return status;
    }
    status.late = asOf > lastDay;
    if (paid.isPositive())
        status.state = InstalmentState::PartPaid;
    else if (status.late)
        status.state = InstalmentState::Missed;
    return status;
}

} // namespace

PlanStatus trackPlan(std::vector<PlanInstalment> instalments, const std::vector<Receipt>& receipts, QDate agreedOn,
                     QDate asOf, int graceDays)
{
    std::stable_sort(instalments.begin(), instalments.end(),
                     [](const PlanInstalment& a, const PlanInstalment& b) { return a.dueOn < b.dueOn; });
    std::vector<Receipt> money = netReceipts(receipts, asOf);
    std::erase_if(money, [&](const Receipt& receipt) { return receipt.on < agreedOn; });

    PlanStatus plan;
    auto receipt = money.begin();
    for (const PlanInstalment& instalment : instalments) {
        Money paid;
        std::optional<QDate> paidOn;
        while (paid < instalment.amount && receipt != money.end()) {
            const Money taken = min(receipt->amount, instalment.amount - paid);
            paid += taken;
            receipt->amount -= taken;
            if (paid == instalment.amount)
                paidOn = receipt->on;
            if (receipt->amount.isZero())
                ++receipt;
        }
        const InstalmentStatus status = judged(instalment, paid, paidOn, asOf, graceDays);
        plan.paid += paid;
        if (instalment.dueOn <= asOf)
            plan.dueByNow += instalment.amount;
        if (status.late)
            plan.arrears += status.unpaid;
        if (!plan.nextDueOn && status.state != InstalmentState::Paid)
            plan.nextDueOn = instalment.dueOn;
        plan.instalments.push_back(status);
    }
    for (; receipt != money.end(); ++receipt)
        plan.surplus += receipt->amount;
    return plan;
}

} // namespace qingshou
