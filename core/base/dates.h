// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar arithmetic of 民法典 202: the corresponding day, else the month's last day. No time zones.
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace qingshou {

/// Same day n months later (n may be negative), or that month's last day when it is absent.
inline QDate addMonths(QDate date, int months)
{
    return date.addMonths(months);
}
inline QDate addYears(QDate date, int years)
{
    return date.addMonths(12 * years);
}
inline QDate endOfMonth(QDate date)
{
    return {date.year(), date.month(), date.daysInMonth()};
}

/// "2026-09-30", as kept in the file. An invalid date gives "".
QString toIso(QDate date);
/// The same as bytes, without an allocation: an import writes millions. For valid days of the years 0 to 9999.
std::array<char, 10> isoBytes(QDate date);
/// Exactly yyyy-MM-dd; nothing otherwise.
std::optional<QDate> fromIso(std::string_view text);

/// What an officer types, relative to today: 2026-09-30, 2026/9/30, 20260930, 0930 (this year),
/// 30 (this month), +7, -1, 今天 明天 后天 昨天, 周一 … 周日 (next to come), 下周一 … 下周日, 月底, 下月底.
/// Nothing for anything else or a day that does not exist.
std::optional<QDate> parseTypedDate(const QString& text, QDate today);

} // namespace qingshou
