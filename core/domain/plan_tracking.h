// SPDX-License-Identifier: GPL-3.0-or-later
// An agreed repayment plan against what came in: receipts since the agreement fill the oldest instalment first, on
// time or late; what is beyond the last instalment is surplus.
#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/receipts.h"

#include <optional>
#include <vector>

namespace qingshou {

struct PlanInstalment {
    int number = 0;
    QDate dueOn{};
    Money amount{};
};

enum class InstalmentState {
    Open,     // 未到期
    Paid,     // 已还
    PartPaid, // 部分归还
    Missed    // 未还
};

template <>
struct EnumCodes<InstalmentState> {
    static constexpr auto table = std::to_array<EnumCode<InstalmentState>>({{InstalmentState::Open, "open"},
                                                                            {InstalmentState::Paid, "paid"},
                                                                            {InstalmentState::PartPaid, "part_paid"},
                                                                            {InstalmentState::Missed, "missed"}});
};

struct InstalmentStatus {
    int number = 0;
    InstalmentState state = InstalmentState::Open;
    Money paid{};
    Money unpaid{};
    std::optional<QDate> paidOn{}; ///< the day it was paid in full
    bool late = false;             ///< paid in full, or still short, after day + grace
};

struct PlanStatus {
    std::vector<InstalmentStatus> instalments{};
    Money paid{};     ///< towards instalments
    Money dueByNow{}; ///< instalments due up to asOf
    Money arrears{};  ///< of those, beyond day + grace and unpaid
    Money surplus{};
    std::optional<QDate> nextDueOn{}; ///< first instalment not paid in full
    bool broken() const { return arrears.isPositive(); }
    bool settled() const { return !nextDueOn.has_value(); }
};

/// Instalments may come in any order and are judged by due date. Receipts before agreedOn do not count.
PlanStatus trackPlan(std::vector<PlanInstalment> instalments, const std::vector<Receipt>& receipts, QDate agreedOn,
                     QDate asOf, int graceDays);

} // namespace qingshou
