// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise_rule.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace qingshou {

std::vector<PromiseStatus> judgePromises(const std::vector<PromiseToPay>& promises,
                                         const std::vector<Receipt>& receipts, QDate asOf, int graceDays)
{
    std::vector<PromiseStatus> statuses;
    for (const PromiseToPay& promise : promises)
        statuses.push_back({promise.id, PromiseState::Open, {}, {}});

    std::vector<size_t> oldestFirst(promises.size());
    std::iota(oldestFirst.begin(), oldestFirst.end(), size_t{0});
    std::sort(oldestFirst.begin(), oldestFirst.end(), [&](size_t a, size_t b) {
        return std::tuple(promises[a].dueOn, promises[a].madeOn, promises[a].id) <
               std::tuple(promises[b].dueOn, promises[b].madeOn, promises[b].id);
    });

    for (const Receipt& receipt : netReceipts(receipts, asOf)) {
        Money left = receipt.amount;
        for (const size_t index : oldestFirst) {
            const PromiseToPay& promise = promises[index];
            PromiseStatus& status = statuses[index];
            const bool within = receipt.on >= promise.madeOn && receipt.on <= promise.dueOn.addDays(graceDays);
            const Money missing = max(promise.amount - status.paid, Money());
            if (!within || !missing.isPositive())
                continue;
            const Money taken = min(left, missing);
            status.paid += taken;
            left -= taken;
            if (status.paid >= promise.amount)
                status.keptOn = receipt.on;
            if (left.isZero())
                break;
        }
    }

    for (size_t i = 0; i < promises.size(); ++i) {
        PromiseStatus& status = statuses[i];
        if (status.paid >= promises[i].amount)
            status.state = PromiseState::Kept;
        else if (asOf > promises[i].dueOn.addDays(graceDays))
            status.state = status.paid.isPositive() ? PromiseState::PartlyKept : PromiseState::Broken;
    }
    return statuses;
}

} // namespace qingshou
