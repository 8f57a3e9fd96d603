// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of interruptions and suspensions that limitation, guarantee debts and enforcement share.
// Sources: 民法典 188, 192, 194, 195; 民诉法 250.
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/legal_events.h"
#include "core/domain/period_step.h"

#include <optional>

namespace qingshou {

/// 民法总则 in force. Two years that ended before are over.
inline const QDate threeYearsSince(2017, 10, 1);

struct ChainRule {
    int years = 3;
    bool oldTwoYears = false;        ///< claims whose two years ended before 2017-10-01 keep them
    bool capped = false;             ///< twenty years from the harm
    bool reconfirmable = false;      ///< consent to perform reopens a period that has passed (192)
    bool judgmentSupersedes = false; ///< ends with a judgment; else a procedure's end just restarts it
    bool executionSettles = false;   ///< once execution is applied for in time there is no further end
};

/// Where the period starts, on the safe and the legal reading.
struct ChainStart {
    QDate safe;
    QDate legal;
    bool provisional = false;
};

struct Chain {
    PeriodState state = PeriodState::NotStarted;
    std::optional<Deadline> end{};
    std::optional<QDate> cap{};
    std::optional<QDate> lastEventOn{};
    bool reconfirmed = false;
    PeriodSteps steps{};
};

/// events: those of this chain only, in any order. Those after asOf are left out of account.
Chain runChain(const ChainRule& rule, const ChainStart& start, const LegalEvents& events,
               const WorkingCalendar& calendar, QDate asOf);

/// The procedure was withdrawn by asOf.
bool isWithdrawn(const LegalEvent& event, QDate asOf);
/// Its papers had reached the other side by asOf.
bool isServed(const LegalEvent& event, QDate asOf);

} // namespace qingshou
