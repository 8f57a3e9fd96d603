// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers (减免): what may be waived of a debt, who approves, and what became of the condition. A waiver is approved
// first and takes effect only once what it asks for has been paid (附条件免除); it ends that part of the debt.
// The condition is judged from recoveries alone, as promises are (promise_rule.h): what is paid after its day does not
// mend it, and what a reversal takes back was never paid.
// Source: 民法典 575 (a waiver ends the debt in part). What may be waived, of which loans, and the levels of approval
// are the cooperative's policy and come as settings.
#pragma once

#include "core/domain/allocation.h"
#include "core/domain/approval.h"
#include "core/domain/plan_tracking.h"

#include <optional>
#include <vector>

namespace qingshou {

struct WaiverRules {
    bool principal = false;                                ///< principal may be waived at all
    ApprovalLevel principalLevel = ApprovalLevel::Council; ///< then not below this level
    bool onlyBad = true;                                   ///< of non-performing or written-off loans only
    ApprovalMatrix matrix{};
};

/// What the limits ask about the loan.
struct WaiverFacts {
    bool bad = false;     ///< non-performing, or off the book
    bool evading = false; ///< the debtor evades debts (逃废债)
};

/// Of each part, at most what is owed of it.
DebtParts mayBeWaived(const DebtParts& owed, const WaiverRules& rules);

/// Refused with AmountNotPositive("waived") when nothing is waived; OutOfRange(part, value, 0, owed) beyond what is
/// owed; Conflict("waiver_principal" | "waiver_not_bad" | "waiver_evading").
Outcome checkWaiver(const DebtParts& waived, const DebtParts& owed, const WaiverFacts& facts, const WaiverRules& rules);

ApprovalLevel approvalFor(const DebtParts& waived, const WaiverRules& rules);

enum class WaiverCondition {
    LumpSum, // 一次性归还一定金额
    Plan     // 按期履行还款计划
};

template <>
struct EnumCodes<WaiverCondition> {
    static constexpr auto table = std::to_array<EnumCode<WaiverCondition>>(
        {{WaiverCondition::LumpSum, "lump_sum"}, {WaiverCondition::Plan, "plan"}});
};

struct ConditionStatus {
    Money paid{};
    std::optional<QDate> fulfilledOn{};
    std::optional<QDate> brokenOn{}; ///< the first day on which it can no longer be fulfilled
};

/// Receipts from `from` on count, up to the day plus grace.
ConditionStatus judgeLumpSum(Money amount, QDate dueOn, int graceDays, QDate from, const std::vector<Receipt>& receipts,
                             QDate asOf);
/// Fulfilled when all instalments are paid; broken by the first that was not paid by its day plus grace, or when the
/// plan was cancelled before (invalid: it was not). status: as trackPlan() gives it with the same grace.
ConditionStatus judgePlanKept(const std::vector<PlanInstalment>& instalments, const PlanStatus& status, int graceDays,
                              QDate cancelledOn);

enum class WaiverDecision { Approved, Refused };

template <>
struct EnumCodes<WaiverDecision> {
    static constexpr auto table = std::to_array<EnumCode<WaiverDecision>>(
        {{WaiverDecision::Approved, "approved"}, {WaiverDecision::Refused, "refused"}});
};

enum class WaiverState {
    Proposed,   // 待审批
    Approved,   // 已批准, 条件未成就
    InEffect,   // 已生效
    FallenBack, // 条件未成就, 减免失效
    Refused,    // 未批准
    Withdrawn   // 已撤回
};

template <>
struct EnumCodes<WaiverState> {
    static constexpr auto table = std::to_array<EnumCode<WaiverState>>({{WaiverState::Proposed, "proposed"},
                                                                        {WaiverState::Approved, "approved"},
                                                                        {WaiverState::InEffect, "in_effect"},
                                                                        {WaiverState::FallenBack, "fallen_back"},
                                                                        {WaiverState::Refused, "refused"},
                                                                        {WaiverState::Withdrawn, "withdrawn"}});
};

/// decision: none yet.
WaiverState waiverState(std::optional<WaiverDecision> decision, bool withdrawn, const ConditionStatus& condition);

} // namespace qingshou
