// SPDX-License-Identifier: GPL-3.0-or-later
// What may be agreed on when a loan is extended or restructured (展期, 重组), and how far an agreement has come. Pure.
// Sources: 贷款通则 12 (an extension is applied for before the loan is due, and has a quota: extension.h);
// 《商业银行金融 资产风险分类办法》 ch. 3 (restructuring.h). Money in fen, rates a year.
#pragma once

#include "core/domain/extension.h"
#include "core/domain/restructuring.h"
#include "core/domain/schedule.h"

namespace qingshou {

/// A waiver is proposed by itself (waiver.h).
constexpr bool mayBeProposed(ContractChange change)
{
    return change != ContractChange::Waiver;
}

struct RestructuringTerms {
    ContractChange change = ContractChange::Extension;
    ScheduleTerms schedule{}; ///< what is to be paid when; of an extension from the day that the loan is due
};

/// What the limits ask about the loan.
struct RestructuringStand {
    QDate startOn{};
    QDate originalDueOn{}; ///< invalid: never extended
    QDate dueOn{};
    std::optional<Rate> rate{}; ///< of the contract; none: unknown
    Money principal{};          ///< owed
    Money owed{};               ///< in all
};

/// The refusals of makeSchedule(); Invalid("change", …) for what may not be proposed; OutOfRange("principal", …) beyond
/// the principal owed, of interest made principal beyond all that is owed; Required("applied_on").
/// Of an extension: Conflict("extension_dates_unknown") when the ledger has no start or due day,
/// Conflict("extension_after_due") when it was applied for later than that, Conflict("extension_start") when the
/// schedule begins on another day, Conflict("extension_used_up") and OutOfRange("months", …) beyond the quota.
/// Of a rate cut Conflict("rate_not_cut").
Outcome checkRestructuring(const RestructuringTerms& terms, const RestructuringStand& stand, QDate appliedOn,
                           const ExtensionSettings& settings);

enum class RestructuringState {
    Proposed,  // 待审批
    Approved,  // 已批准, 待签订
    Concluded, // 已签订
    Refused,   // 未批准
    Withdrawn  // 已撤回
};

template <>
struct EnumCodes<RestructuringState> {
    static constexpr auto table =
        std::to_array<EnumCode<RestructuringState>>({{RestructuringState::Proposed, "proposed"},
                                                     {RestructuringState::Approved, "approved"},
                                                     {RestructuringState::Concluded, "concluded"},
                                                     {RestructuringState::Refused, "refused"},
                                                     {RestructuringState::Withdrawn, "withdrawn"}});
};

} // namespace qingshou
