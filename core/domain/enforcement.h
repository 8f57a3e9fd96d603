// SPDX-License-Identifier: GPL-3.0-or-later
// Period for applying for enforcement (申请执行时效): two years from the last day for performance, interrupted and
// suspended like limitation. Once applied for in time, resuming after 终本 has no time limit.
// Sources: 民诉法 (2023) 85, 171, 250; 民法典 200–204. Dates of appeal and effect are rolled off holidays.
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/legal_events.h"
#include "core/domain/limitation.h"
#include "core/domain/period_step.h"

#include <optional>
#include <vector>

namespace qingshou {

enum class JudgmentKind {
    Judgment, // 一审判决: 15 days to appeal
    Ruling,   // 裁定 open to appeal: 10 days
    Immediate // 二审, 调解书, 仲裁裁决, 支付令, 公证债权文书: effective on effectiveOn
};

template <>
struct EnumCodes<JudgmentKind> {
    static constexpr auto table = std::to_array<EnumCode<JudgmentKind>>({{JudgmentKind::Judgment, "judgment"},
                                                                         {JudgmentKind::Ruling, "ruling"},
                                                                         {JudgmentKind::Immediate, "immediate"}});
};

struct Judgment {
    JudgmentId id{};
    JudgmentKind kind = JudgmentKind::Judgment;
    std::vector<QDate> servedOn{};          ///< each party's service; the last one counts
    bool appealed = false;                  ///< then it takes effect only with effectiveOn
    std::optional<QDate> effectiveOn{};     ///< known day of effect; wins over what follows from service
    std::optional<int> performWithinDays{}; ///< days after effect
    std::vector<QDate> performBy{};         ///< fixed last days, or every instalment: the last one counts
};

struct Enforcement {
    PeriodState state = PeriodState::NotStarted; ///< NotStarted, Running, Pending, Suspended, Passed or Applied
    std::optional<QDate> appealLastDay{};        ///< rolled
    std::optional<QDate> effectiveOn{};
    std::optional<Deadline> performBy{};
    std::optional<Deadline> end{}; ///< none before effect, and while Pending, Suspended or Applied
    std::optional<QDate> lastEventOn{};
    PeriodSteps steps{};
};

/// Events aimed at a guarantor, from before the effect or after asOf are left out of account.
Enforcement enforcementOf(const Judgment& judgment, const LegalEvents& events, const WorkingCalendar& calendar,
                          QDate asOf);

enum class SecurityRight {
    Mortgage,         // 抵押权
    RegisteredPledge, // 登记的权利质权
    PossessoryRight   // 动产质权, 留置权: not barred that way
};

template <>
struct EnumCodes<SecurityRight> {
    static constexpr auto table =
        std::to_array<EnumCode<SecurityRight>>({{SecurityRight::Mortgage, "mortgage"},
                                                {SecurityRight::RegisteredPledge, "registered_pledge"},
                                                {SecurityRight::PossessoryRight, "possessory_right"}});
};

/// Last day for exercising a mortgage (民法典 419, 担保制度解释 44): that of the claim's limitation, after a judgment
/// that of its enforcement. Nothing while those have no end, or for a possessory right.
std::optional<Deadline> securityDeadline(SecurityRight right, const Limitation& claim,
                                         const std::optional<Enforcement>& enforcement);

} // namespace qingshou
