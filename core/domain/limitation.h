// SPDX-License-Identifier: GPL-3.0-or-later
// Limitation of a claim (诉讼时效): three years, interrupted only by proven events, at most twenty.
// Sources: 民法典 188, 189, 192, 194, 195, 200–204; 诉讼时效规定 (法释〔2020〕17号) §§4, 8–17, 19.
// Read on the safe side: counted from the last day for performance; a withdrawn suit is a demand at most.
#pragma once

#include "core/base/day_range.h"
#include "core/domain/deadline.h"
#include "core/domain/legal_events.h"
#include "core/domain/period_step.h"

#include <optional>
#include <vector>

namespace qingshou {

/// When the debt had to be paid. Extended loans: give the extended dates.
struct DebtDue {
    std::vector<QDate> dueDates{};        ///< one, or every instalment: the last one counts (189)
    std::optional<QDate> acceleratedTo{}; ///< 提前到期: the date named in the notice that reached the debtor
    std::optional<QDate> graceEnd{};      ///< no date fixed: end of the time given for performance
};

/// The last day for performance; nothing when no date is known.
std::optional<QDate> lastDayForPerformance(const DebtDue& due);

struct Limitation {
    PeriodState state = PeriodState::NotStarted; ///< NotStarted, Running, Pending, Suspended, Passed or Judged
    std::optional<Deadline> end{};               ///< none while Pending, Suspended or Judged, or without a due date
    std::optional<QDate> cap{};                  ///< last day of the twenty years
    std::optional<QDate> lastEventOn{};          ///< the last proven event that moved it
    bool reconfirmed = false;                    ///< 时效重新确认: had passed and was reopened
    PeriodSteps steps{};
};

/// The claim against the debtors. Events aimed at a guarantor and events after asOf are left out of account.
Limitation limitationOf(const DebtDue& due, const LegalEvents& events, const WorkingCalendar& calendar, QDate asOf);

/// The last days for performance, as long as nothing has happened since, of debts whose limitation ends on a safe day
/// within `ends`; some more besides, and never too few. For looking up the few loans that an alert can be about.
std::vector<DayRange> performanceDaysEnding(const DayRange& ends);

} // namespace qingshou
