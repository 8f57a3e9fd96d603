// SPDX-License-Identifier: GPL-3.0-or-later
// Ratios over a book of loans (R1.9, R1.10 of the rules): non-performing, special mention, overdue, deviation.
#pragma once

#include "core/base/money.h"
#include "core/base/percentage.h"
#include "core/domain/risk_class.h"

#include <array>
#include <optional>

namespace qingshou {

struct PortfolioSums {
    std::array<Money, 5> byClass{}; ///< balances, indexed by RiskClass
    Money overdue{};                ///< supervisory overdue balance
    Money overdueBeyond90{};        ///< balance of loans more than 90 days past due
    Money lossReserve{};            ///< 贷款损失准备

    Money& of(RiskClass riskClass) { return byClass[static_cast<size_t>(riskClass)]; }
    Money of(RiskClass riskClass) const { return byClass[static_cast<size_t>(riskClass)]; }
    Money total() const;
    Money nonPerforming() const;
};

std::optional<Percentage> nonPerformingRatio(const PortfolioSums& sums);  ///< 不良贷款率
std::optional<Percentage> specialMentionRatio(const PortfolioSums& sums); ///< 关注率
std::optional<Percentage> overdueRatio(const PortfolioSums& sums);        ///< 逾期率
std::optional<Percentage> deviationRatio(const PortfolioSums& sums);      ///< 偏离度, aim ≤ 100 %
std::optional<Percentage> provisionCoverage(const PortfolioSums& sums);   ///< 拨备覆盖率

/// 新生成不良 = closing − opening + disposed of in the period.
Money newlyNonPerforming(Money opening, Money closing, Money disposed);

/// Opening + new − each way out = closing non-performing balance, to the fen (R7.3).
struct NonPerformingFlow {
    Money opening{};
    Money added{};
    Money cashRecovered{};
    Money writtenOff{};
    Money transferred{};
    Money settledInKind{};
    Money upgraded{};
    Money closing() const;
};

struct OverdueParts {
    Money balance{};
    Money overduePrincipal{};
    int days = 0;
    bool interestOverdue = false;
    bool retailInstalments = false;
};

/// 逾期贷款余额: the whole balance, but only the overdue part of an instalment retail loan up to partUpToDays
/// (a setting; supervisors' practice differs). A loan with overdue interest counts whole.
Money supervisoryOverdue(const OverdueParts& loan, int partUpToDays = 90);

} // namespace qingshou
