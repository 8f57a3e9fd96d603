// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a borrower's promises were kept, decided from recoveries alone. A receipt goes to the promise that falls
// due first among those already made and not yet beyond their day plus grace; what is left goes to the next.
// Money that comes later than day plus grace does not mend a promise.
#pragma once

#include "core/domain/promise_state.h"
#include "core/domain/receipts.h"

#include <optional>
#include <vector>

namespace qingshou {

struct PromiseToPay {
    PromiseId id{};
    QDate madeOn{};
    QDate dueOn{};
    Money amount{};
};

struct PromiseStatus {
    PromiseId id{};
    PromiseState state = PromiseState::Open;
    Money paid{};
    std::optional<QDate> keptOn{}; ///< the day it was paid in full
};

/// In the order of `promises`. graceDays is a setting. asOf decides: up to day + grace a promise is open unless kept.
std::vector<PromiseStatus> judgePromises(const std::vector<PromiseToPay>& promises,
                                         const std::vector<Receipt>& receipts, QDate asOf, int graceDays);

} // namespace qingshou
