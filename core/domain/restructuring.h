// SPDX-License-Identifier: GPL-3.0-or-later
// Restructured assets (重组资产): what makes one, the class it may have, and its observation period (观察期).
// Source: 《商业银行金融资产风险分类办法》(令〔2023〕1号) ch. 3.
#pragma once

#include "core/domain/risk_classification.h"

#include <optional>
#include <vector>

namespace qingshou {

/// Signs of financial difficulty (财务困难); any one is enough.
enum class Difficulty {
    AlreadyOverdue,        // 已逾期
    CapacityDown,          // 偿债能力下降, 可能逾期
    AlreadyBad,            // 已为不良
    NoFairCreditElsewhere, // 无法以同等条件在他处融资
    ListingRisk,           // 证券退市风险
    Other
};

/// Changes of the contract in the debtor's favour (合同调整), or refinancing.
enum class ContractChange {
    Extension,           // 展期
    GraceOnSchedule,     // 宽限本息偿还计划
    GracePeriod,         // 新增或延长宽限期
    InterestToPrincipal, // 利息转为本金
    RateCut,             // 降低利率
    Waiver,              // 减免本金, 利息, 费用
    CollateralReleased,  // 释放部分押品
    CollateralSwapped,   // 置换押品
    Swap,                // 置换
    Refinancing,         // 再融资: 借新还旧, 新增债务
    Other
};

template <>
struct EnumCodes<Difficulty> {
    static constexpr auto table =
        std::to_array<EnumCode<Difficulty>>({{Difficulty::AlreadyOverdue, "already_overdue"},
                                             {Difficulty::CapacityDown, "capacity_down"},
                                             {Difficulty::AlreadyBad, "already_bad"},
                                             {Difficulty::NoFairCreditElsewhere, "no_fair_credit_elsewhere"},
                                             {Difficulty::ListingRisk, "listing_risk"},
                                             {Difficulty::Other, "other"}});
};

template <>
struct EnumCodes<ContractChange> {
    static constexpr auto table =
        std::to_array<EnumCode<ContractChange>>({{ContractChange::Extension, "extension"},
                                                 {ContractChange::GraceOnSchedule, "grace_on_schedule"},
                                                 {ContractChange::GracePeriod, "grace_period"},
                                                 {ContractChange::InterestToPrincipal, "interest_to_principal"},
                                                 {ContractChange::RateCut, "rate_cut"},
                                                 {ContractChange::Waiver, "waiver"},
                                                 {ContractChange::CollateralReleased, "collateral_released"},
                                                 {ContractChange::CollateralSwapped, "collateral_swapped"},
                                                 {ContractChange::Swap, "swap"},
                                                 {ContractChange::Refinancing, "refinancing"},
                                                 {ContractChange::Other, "other"}});
};

/// Difficulty and a change in the debtor's favour; without difficulty it is none.
bool isRestructured(const std::vector<Difficulty>& difficulties, const std::vector<ContractChange>& changes);

struct RestructuringFacts {
    RiskClass before = RiskClass::Normal;
    bool refinancing = false;
    bool againInPeriod = false;    ///< restructured once more within the observation period
    bool upgradeSatisfied = false; ///< upgradeCheck() allows it
};

/// The reason that a restructured loan adds to riskFloor(); for a loan that was bad and may not rise, its class before.
RiskFloorReason restructuringFloor(const RestructuringFacts& facts, const RiskSettings& settings);

struct ObservationFacts {
    QDate firstRepaymentOn{};            ///< first repayment date after the change
    std::vector<QDate> repaymentDates{}; ///< the new schedule, in any order
    std::vector<QDate> missedOn{};       ///< repayment dates that were missed
    bool difficultyUnresolved = false;   ///< the difficulty still stands at the end
};

struct ObservationPeriod {
    QDate start;
    QDate end; ///< observed up to and including this day
    bool restarted = false;
    friend bool operator==(const ObservationPeriod&, const ObservationPeriod&) = default;
};

/// At least a year and two consecutive repayment dates; a missed payment restarts it on that day, and an unresolved
/// difficulty restarts it at its end. Misses after the end or after asOf do not count.
ObservationPeriod observationPeriod(const ObservationFacts& facts, QDate asOf, const RiskSettings& settings);

} // namespace qingshou
