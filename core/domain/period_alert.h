// SPDX-License-Identifier: GPL-3.0-or-later
// How near the end of a legal period is, in colours, and when the next demand is due. Uses the safe date.
// All limits are the cooperative's settings.
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/period_step.h"

#include <optional>

namespace qingshou {

enum class PeriodAlert {
    None,
    Yellow, // 黄
    Orange, // 橙
    Red,    // 红
    Black   // 黑: passed
};

template <>
struct EnumCodes<PeriodAlert> {
    static constexpr auto table = std::to_array<EnumCode<PeriodAlert>>({{PeriodAlert::None, "none"},
                                                                        {PeriodAlert::Yellow, "yellow"},
                                                                        {PeriodAlert::Orange, "orange"},
                                                                        {PeriodAlert::Red, "red"},
                                                                        {PeriodAlert::Black, "black"}});
};

/// Days before the end; a court takes some to renew one.
struct SeizureAlertSettings {
    int redDays = 7;
    int orangeDays = 30;
    int yellowDays = 60;
};

struct PeriodAlertSettings {
    int redDays = 30;
    int orangeDays = 90;
    int yellowDays = 180;
    int guaranteeRedDays = 60;   ///< guarantee periods cannot be prolonged: red earlier
    int demandDueAfterDays = 90; ///< a demand is due when the last proven event is older than this
    int limitationOldDays = 900; ///< 时效预警: days since the last proven event, of some 1,096
    SeizureAlertSettings seizure{};
};

/// Days left to the safe day, the day itself counting 0; negative = passed.
int daysLeft(const Deadline& end, QDate asOf);
/// Limitation and enforcement. No end (pending, applied …) = None.
PeriodAlert periodAlert(const std::optional<Deadline>& end, QDate asOf, const PeriodAlertSettings& settings);
/// Guarantee periods: None once preserved.
PeriodAlert guaranteeAlert(const std::optional<Deadline>& end, PeriodState state, QDate asOf,
                           const PeriodAlertSettings& settings);
/// lastEventOn: the last proven event, else the due date.
bool demandDue(QDate lastEventOn, QDate asOf, const PeriodAlertSettings& settings);
bool limitationOld(QDate lastEventOn, QDate asOf, const PeriodAlertSettings& settings);

} // namespace qingshou
