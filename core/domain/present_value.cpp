// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/present_value.h"

namespace qingshou {
namespace {

constexpr qint64 wholeRate = 100'000'000; // 100 % a year in 10^-8

qint64 daysOfYear(DayCount dayCount)
{
    return dayCount == DayCount::Act365 ? 365 : 360;
}

} // namespace

Money sumOf(const std::vector<DatedCash>& cash)
{
    Money sum;
    for (const DatedCash& one : cash)
        sum += one.amount;
    return sum;
}

Money presentValue(const std::vector<DatedCash>& cash, Rate annualRate, DayCount dayCount, QDate asOf)
{
    const qint64 year = daysOfYear(dayCount) * wholeRate;
    Money value;
    for (const DatedCash& one : cash) {
        const int days = std::max(0, daysBetween(asOf, one.on, dayCount));
        value += one.amount.timesRatioHalfUp(year, year + annualRate.e8() * days);
    }
    return value;
}

} // namespace qingshou
