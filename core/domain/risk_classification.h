// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say about a loan's risk class: floors ("at least"), never a class of their own. The bank classifies;
// the program warns when the bank's class is better than the floor and never upgrades.
// Source: 《商业银行金融资产风险分类办法》(银保监会 人民银行令〔2023〕1号), ch. 2 and 3. Days and shares are settings.
#pragma once

#include "core/base/percentage.h"
#include "core/domain/risk_class.h"

#include <QDate>

#include <optional>
#include <vector>

namespace qingshou {

struct RiskSettings {
    int technicalDays = 7;       ///< so many days late stay normal with an operational or technical cause
    int specialMentionDays = 90; ///< last day of each class
    int substandardDays = 270;
    int doubtfulDays = 360;
    int doubtfulLossShareBp = 5000; ///< expected credit loss ÷ balance from which: doubtful
    int lossLossShareBp = 9000;     ///< …: loss
    int overdueElsewhereBp = 2000;  ///< more than this share of all-bank debt > 90 days late: substandard
    int badHereBp = 1000;           ///< more than this share of the debt in this bank bad: all of it bad
    RiskClass restructuredAgain = RiskClass::Substandard;
    int observationMonths = 12;
    int upgradeMonths = 6;
};

/// Days past due: asOf − the earliest unpaid due date (the extended one after 展期), never below 0; 0 when none.
int daysPastDue(const std::optional<QDate>& earliestUnpaidDueOn, QDate asOf);

/// The rule's own count, the ledger's count, and the worse of the two, which the floor uses.
struct DaysPastDue {
    int derived = 0;
    std::optional<int> ledger{};
    int worse() const { return ledger && *ledger > derived ? *ledger : derived; }
    /// ±1 is a way of counting; beyond that the two disagree.
    bool disagree() const { return ledger && (*ledger > derived + 1 || *ledger < derived - 1); }
};

/// Principal and interest counted apart, the larger used.
DaysPastDue daysPastDue(const std::optional<QDate>& principalSince, const std::optional<QDate>& interestSince,
                        std::optional<int> ledgerDays, QDate asOf);

RiskClass floorByDays(int days, bool technicalCause, const RiskSettings& settings);

enum class RiskTrigger {
    Days,              // 逾期天数
    FundUseChanged,    // 未经同意改变资金用途
    Refinanced,        // 借新还旧等再融资偿还 (债券, 合规小微续贷除外)
    BadElsewhere,      // 同一非零售债务人在任何银行有不良
    CreditImpaired,    // 已发生信用减值
    RatingCut,         // 信用评级大幅下调
    OverdueElsewhere,  // 同一非零售债务人所有银行债务中逾期超 90 天占比
    BadHere,           // 同一非零售债务人本行债务不良占比
    Evasion,           // 逃废债
    LossShareDoubtful, // 减值且预期损失占比
    LossShareLoss,     // 减值且预期损失占比
    Bankruptcy,        // 破产清算
    Restructured,      // 重组资产观察期
    RestructuredAgain  // 观察期内再次重组
};

template <>
struct EnumCodes<RiskTrigger> {
    static constexpr auto table =
        std::to_array<EnumCode<RiskTrigger>>({{RiskTrigger::Days, "days"},
                                              {RiskTrigger::FundUseChanged, "fund_use_changed"},
                                              {RiskTrigger::Refinanced, "refinanced"},
                                              {RiskTrigger::BadElsewhere, "bad_elsewhere"},
                                              {RiskTrigger::CreditImpaired, "credit_impaired"},
                                              {RiskTrigger::RatingCut, "rating_cut"},
                                              {RiskTrigger::OverdueElsewhere, "overdue_elsewhere"},
                                              {RiskTrigger::BadHere, "bad_here"},
                                              {RiskTrigger::Evasion, "evasion"},
                                              {RiskTrigger::LossShareDoubtful, "loss_share_doubtful"},
                                              {RiskTrigger::LossShareLoss, "loss_share_loss"},
                                              {RiskTrigger::Bankruptcy, "bankruptcy"},
                                              {RiskTrigger::Restructured, "restructured"},
                                              {RiskTrigger::RestructuredAgain, "restructured_again"}});
};

/// What is known beside the days. Retail loans may be judged by days alone (脱期法).
struct RiskFacts {
    bool daysOnly = false;
    bool retail = false;         ///< the shares across banks and loans are for other debtors
    bool technicalCause = false; ///< flagged, with a reason kept elsewhere
    bool fundUseChanged = false;
    bool refinanced = false;
    bool refinancingExempt = false; ///< a bond, or a qualifying 小微续贷
    bool badElsewhere = false;
    bool creditImpaired = false;
    bool ratingCut = false;
    bool evasion = false;
    bool bankruptcy = false;
    std::optional<Percentage> lossShare{};        ///< expected credit loss ÷ balance
    std::optional<Percentage> overdueElsewhere{}; ///< share of all-bank debt more than 90 days late
    std::optional<Percentage> badHere{};          ///< share of the debt in this bank that is bad
};

struct RiskFloorReason {
    RiskTrigger trigger = RiskTrigger::Days;
    RiskClass floor = RiskClass::Normal;
    friend bool operator==(const RiskFloorReason&, const RiskFloorReason&) = default;
};

struct RiskFloor {
    RiskClass floor = RiskClass::Normal;    ///< the worst of the reasons
    std::vector<RiskFloorReason> reasons{}; ///< Days first; each only if worse than normal
};

RiskFloor riskFloor(int days, const RiskFacts& facts, const RiskSettings& settings);

/// 分类偏离: the bank's class is better than the floor.
constexpr bool deviates(RiskClass bankClass, RiskClass floor)
{
    return isWorse(floor, bankClass);
}

// --- upgrade of a bad loan to special mention or normal: all must hold (ch. 2) ---

enum class UpgradeObstacle {
    ArrearsNotPaid,      // 欠款或费用未还清
    PaymentPeriodsShort, // 未连续正常还款满两期
    MonthsShort,         // 正常还款不足六个月
    NotAbleToContinue,   // 未评估为能够持续履约
    OtherImpairedHere    // 在本行有其他已减值资产
};

template <>
struct EnumCodes<UpgradeObstacle> {
    static constexpr auto table =
        std::to_array<EnumCode<UpgradeObstacle>>({{UpgradeObstacle::ArrearsNotPaid, "arrears_not_paid"},
                                                  {UpgradeObstacle::PaymentPeriodsShort, "payment_periods_short"},
                                                  {UpgradeObstacle::MonthsShort, "months_short"},
                                                  {UpgradeObstacle::NotAbleToContinue, "not_able_to_continue"},
                                                  {UpgradeObstacle::OtherImpairedHere, "other_impaired_here"}});
};

struct UpgradeFacts {
    std::optional<QDate> paidUpOn{};     ///< arrears and fees all paid, and no payment missed since
    std::vector<QDate> repaymentDates{}; ///< regular repayment dates, in any order; those after paidUpOn count
    bool ableToContinue = false;
    bool otherImpairedHere = false;
};

struct UpgradeCheck {
    std::vector<UpgradeObstacle> obstacles{}; ///< empty = allowed
    std::optional<QDate> earliestOn{};        ///< when the waiting is over, if known
    bool allowed() const { return obstacles.empty(); }
};

UpgradeCheck upgradeCheck(const UpgradeFacts& facts, QDate asOf, const RiskSettings& settings);

} // namespace qingshou
