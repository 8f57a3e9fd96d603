// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/working_calendar.h"

#include "core/base/dates.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace qingshou {
namespace {

Error invalidCalendar(const QString& why)
{
    return {ErrorCode::Invalid, {QStringLiteral("calendar"), why}};
}

Result<std::set<QDate>> readDays(const QJsonObject& table, const QString& key)
{
    const QJsonValue days = table.value(key);
    if (!days.isObject())
        return invalidCalendar(key);
    std::set<QDate> dates;
    for (const QString& text : days.toObject().keys()) {
        const auto date = fromIso(text.toStdString());
        if (!date)
            return invalidCalendar(text);
        dates.insert(*date);
    }
    return dates;
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

} // namespace

WorkingCalendar WorkingCalendar::builtIn()
{
    WorkingCalendar calendar;
    const QDir tables(QStringLiteral(":/calendar"));
    for (const QString& name : tables.entryList({QStringLiteral("*.json")})) {
        QFile file(tables.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || !calendar.addYear(file.readAll()))
            throw std::logic_error("a calendar that comes with the program is damaged: " + name.toStdString());
    }
    return calendar;
}

Outcome WorkingCalendar::addYear(const QByteArray& json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return invalidCalendar(parsed.errorString());
    const auto holidays = readDays(document.object(), QStringLiteral("holidays"));
    if (!holidays)
        return holidays.error();
    const auto makeUpDays = readDays(document.object(), QStringLiteral("workdays"));
    if (!makeUpDays)
        return makeUpDays.error();
    if (holidays->empty())
        return invalidCalendar(QStringLiteral("holidays"));

    const int year = holidays->begin()->year();
    for (const auto* days : {&*holidays, &*makeUpDays})
        for (const QDate day : *days)
            if (day.year() != year)
                return invalidCalendar(toIso(day));
    for (const QDate day : *makeUpDays)
        if (holidays->contains(day))
            return invalidCalendar(toIso(day));

    const auto ofThatYear = [year](QDate day) { return day.year() == year; };
    std::erase_if(holidays_, ofThatYear);
    std::erase_if(makeUpDays_, ofThatYear);
    holidays_.insert(holidays->begin(), holidays->end());
    makeUpDays_.insert(makeUpDays->begin(), makeUpDays->end());
    years_.insert(year);
    return Done{};
}

bool WorkingCalendar::isWorkingDay(QDate date) const
{
    return makeUpDays_.contains(date) || (!isWeekend(date) && !holidays_.contains(date));
}

CalendarDay WorkingCalendar::roll(QDate date) const
{
    bool provisional = !knowsYear(date.year());
    while (!isWorkingDay(date)) {
        date = date.addDays(1);
        provisional = provisional || !knowsYear(date.year());
    }
    return {date, provisional};
}

CalendarDay WorkingCalendar::addWorkingDays(QDate date, int count) const
{
    const int step = count < 0 ? -1 : 1;
    bool provisional = !knowsYear(date.year());
    for (int left = count * step; left > 0;) {
        date = date.addDays(step);
        provisional = provisional || !knowsYear(date.year());
        if (isWorkingDay(date))
            --left;
    }
    return {date, provisional};
}

int WorkingCalendar::workingDaysBetween(QDate first, QDate last) const
{
    int days = 0;
    for (QDate date = first; date <= last; date = date.addDays(1))
        days += isWorkingDay(date) ? 1 : 0;
    return days;
}

} // namespace qingshou
