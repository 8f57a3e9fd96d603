// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period_alert.h"

namespace qingshou {
namespace {

PeriodAlert alertWithin(int days, int redDays, const PeriodAlertSettings& settings)
{
    if (days < 0)
        return PeriodAlert::Black;
    if (days <= redDays)
        return PeriodAlert::Red;
    if (days <= settings.orangeDays)
        return PeriodAlert::Orange;
    return days <= settings.yellowDays ? PeriodAlert::Yellow : PeriodAlert::None;
}

} // namespace

int daysLeft(const Deadline& end, QDate asOf)
{
    return static_cast<int>(asOf.daysTo(end.safe));
}

PeriodAlert periodAlert(const std::optional<Deadline>& end, QDate asOf, const PeriodAlertSettings& settings)
{
    return end ? alertWithin(daysLeft(*end, asOf), settings.redDays, settings) : PeriodAlert::None;
}

PeriodAlert guaranteeAlert(const std::optional<Deadline>& end, PeriodState state, QDate asOf,
                           const PeriodAlertSettings& settings)
{
    if (!end || state == PeriodState::Preserved)
        return PeriodAlert::None;
    return alertWithin(daysLeft(*end, asOf), settings.guaranteeRedDays, settings);
}

bool demandDue(QDate lastEventOn, QDate asOf, const PeriodAlertSettings& settings)
{
    return lastEventOn.daysTo(asOf) > settings.demandDueAfterDays;
}

bool limitationOld(QDate lastEventOn, QDate asOf, const PeriodAlertSettings& settings)
{
    return lastEventOn.daysTo(asOf) >= settings.limitationOldDays;
}

} // namespace qingshou
