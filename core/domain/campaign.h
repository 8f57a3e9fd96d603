// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign (集中清收活动): period, scope, what counts, targets, team. Its arithmetic is in campaign_rule.h.
// A branch always stands for itself and all branches below it. Days past due are counted at the baseline's
// statistics date.
#pragma once

#include "core/base/id.h"
#include "core/domain/campaign_rule.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/risk_class.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

/// Which loans are in. An empty list leaves that question open: any.
struct CampaignScope {
    std::vector<BranchId> branches{};
    std::vector<RiskClass> classes{};
    std::optional<int> overdueAtLeast{}; ///< days
    std::optional<int> overdueAtMost{};
    std::vector<BookSide> bookSides{};
    std::vector<GuaranteeType> guaranteeTypes{};
    friend bool operator==(const CampaignScope&, const CampaignScope&) = default;
};

enum class CampaignState {
    Draft,   // 筹备
    Running, // 进行中: the baseline is frozen
    Closed   // 已结束: the figures stand still
};

template <>
struct EnumCodes<CampaignState> {
    static constexpr auto table = std::to_array<EnumCode<CampaignState>>(
        {{CampaignState::Draft, "draft"}, {CampaignState::Running, "running"}, {CampaignState::Closed, "closed"}});
};

enum class TeamDuty {
    Leader,   // 挂钩领导
    Head,     // 清收负责人
    Collector // 清收人员
};

template <>
struct EnumCodes<TeamDuty> {
    static constexpr auto table = std::to_array<EnumCode<TeamDuty>>(
        {{TeamDuty::Leader, "leader"}, {TeamDuty::Head, "head"}, {TeamDuty::Collector, "collector"}});
};

/// 清收任务 of a branch (person empty), or of a person for the loans of that branch.
struct CampaignTarget {
    BranchId branch{};
    QString person{};
    Money amount{};
    friend bool operator==(const CampaignTarget&, const CampaignTarget&) = default;
};

struct TeamMember {
    QString person{};
    TeamDuty duty = TeamDuty::Collector;
    BranchId branch{};
    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

struct CampaignData {
    QString name{};
    QDate firstDay{};
    QDate lastDay{};
    CampaignDays days = CampaignDays::Calendar;
    CampaignScope scope{};
    CountedSet counted{};
    QString note{};
    friend bool operator==(const CampaignData&, const CampaignData&) = default;
};

struct Campaign {
    CampaignId id{};
    CampaignData data{};
    CampaignState state = CampaignState::Draft;
    QDate baselineOn{}; ///< statistics date of the frozen baseline; invalid in a draft
    QDateTime frozenAt{};
    QDateTime closedAt{};
    QDateTime createdAt{};
};

/// The longest period that a campaign may have; longer ones are slips of the hand.
constexpr int longestCampaignDays = 5 * 366;

/// What came in, in the columns of a progress report (R7.7). Costs and surplus are in none of them.
struct RecoveryParts {
    Money onBookCash{};  ///< 表内现金: principal
    Money offBookCash{}; ///< 表外 (已核销) 现金: principal
    Money interest{};    ///< 利息 paid in cash, on either side
    Money nonCash{};     ///< 非现金: principal and interest
    RecoveryParts& operator+=(const RecoveryParts& other);
    Money total() const { return onBookCash + offBookCash + interest + nonCash; }
    friend bool operator==(const RecoveryParts&, const RecoveryParts&) = default;
};

RecoveryParts partsOf(const CountableRecovery& recovery, bool transferPriceIsCash);

/// The parts, and how much of them counts for the campaign.
struct Recovered {
    RecoveryParts parts{};
    Money counted{};
    Recovered& operator+=(const Recovered& other);
    friend bool operator==(const Recovered&, const Recovered&) = default;
};

Recovered recovered(const CountableRecovery& recovery, const CountedSet& set);

} // namespace qingshou
