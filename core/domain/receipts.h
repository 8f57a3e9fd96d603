// SPDX-License-Identifier: GPL-3.0-or-later
// Recoveries as the rules on promises and plans see them: money on a day, and reversals as entries of their own.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>

#include <vector>

namespace qingshou {

struct Receipt {
    RecoveryId id{};
    QDate on{};
    Money amount{};        ///< of a reversal: what it takes back, as a negative amount
    RecoveryId reverses{}; ///< a reversal names the entry it takes back
};

/// The receipts up to asOf in order of date, each less what reversals up to asOf took back; emptied ones are left
/// out. A reversal whose entry is not among them is ignored.
std::vector<Receipt> netReceipts(std::vector<Receipt> entries, QDate asOf);

} // namespace qingshou
