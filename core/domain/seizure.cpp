// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seizure.h"

#include "core/base/dates.h"

namespace qingshou {

QDate longestSeizure(SeizedProperty property, QDate from)
{
    switch (property) {
    case SeizedProperty::Deposit:
        return addYears(from, 1);
    case SeizedProperty::Movable:
        return addYears(from, 2);
    case SeizedProperty::RealEstate:
        return addYears(from, 3);
    }
    return {};
}

PeriodAlert seizureAlert(QDate until, QDate asOf, const PeriodAlertSettings& settings)
{
    PeriodAlertSettings alerts;
    alerts.redDays = settings.seizure.redDays;
    alerts.orangeDays = settings.seizure.orangeDays;
    alerts.yellowDays = settings.seizure.yellowDays;
    return periodAlert(Deadline{until, until, false}, asOf, alerts);
}

} // namespace qingshou
