// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_count.h"

#include "core/base/dates.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr qint64 rateScale = 100'000'000; // Rate counts in 10^-8

bool endsFebruary(QDate date)
{
    return date.month() == 2 && date == endOfMonth(date);
}

int thirty360(QDate first, QDate last)
{
    int firstDay = first.day();
    int lastDay = last.day();
    if (endsFebruary(first)) {
        if (endsFebruary(last))
            lastDay = 30;
        firstDay = 30;
    }
    if (lastDay == 31 && firstDay >= 30)
        lastDay = 30;
    firstDay = std::min(firstDay, 30);
    return 360 * (last.year() - first.year()) + 30 * (last.month() - first.month()) + lastDay - firstDay;
}

} // namespace

int daysBetween(QDate first, QDate last, DayCount dayCount)
{
    if (dayCount != DayCount::Thirty360)
        return static_cast<int>(first.daysTo(last));
    return first <= last ? thirty360(first, last) : -thirty360(last, first);
}

Money simpleInterest(Money amount, Rate annualRate, int days, DayCount dayCount)
{
    const qint64 year = dayCount == DayCount::Act365 ? 365 : 360;
    return amount.timesRatioHalfUp(annualRate.e8() * days, rateScale * year);
}

} // namespace qingshou
