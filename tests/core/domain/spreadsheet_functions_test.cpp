// SPDX-License-Identifier: GPL-3.0-or-later
// The date and loan functions of spreadsheets, from the function test documents of an office suite
// (tests/data/numbers), against ours. Rows whose arguments have no counterpart here (payment in advance, future value,
// other weekends, periods of a week, wrong arguments) are not mapped.
#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "core/domain/schedule.h"

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QFile>

#include <functional>

using namespace qingshou;

namespace {

struct Row {
    const char* function;
    const char* cell;
    const char* formula; ///< as in the file, so that a changed file is seen
    std::function<QString()> ours;
};

QString expectedOf(const Row& row)
{
    QFile file(test::dataPath(QStringLiteral("numbers/spreadsheet_functions.tsv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.value(0) == row.function && cells.value(1) == row.cell) {
            CHECK(cells.value(2) == row.formula);
            return cells.value(3);
        }
    }
    return QStringLiteral("no such row");
}

Schedule schedule(const char* principal, const char* annualPercent, int periods, int monthsPerPeriod)
{
    return makeSchedule({RepaymentMethod::EqualPayment,
                         *parseMoney(QString::fromLatin1(principal)),
                         *parseRate(QString::fromLatin1(annualPercent)),
                         periods * monthsPerPeriod,
                         {2024, 1, 31},
                         DayCount::Act360,
                         monthsPerPeriod})
        .value();
}

/// A calendar of 2014 whose only days off beside weekends are those given.
WorkingCalendar november2014(const char* holidays)
{
    WorkingCalendar calendar;
    REQUIRE(calendar.addYear(QByteArray(R"({"holidays":{)") + holidays + R"(},"workdays":{}})").ok());
    return calendar;
}

} // namespace

TEST_CASE("Spreadsheet functions: dates agree", "[spreadsheet]")
{
    const auto iso = [](QDate date) { return [date] { return toIso(date); }; };
    const auto thirty = [](QDate first, QDate last) {
        return [first, last] { return QString::number(daysBetween(first, last, DayCount::Thirty360)); };
    };
    const std::vector<Row> rows{
        {"edate", "A3", "=EDATE(\"2001-03-31\";1)", iso(addMonths({2001, 3, 31}, 1))},
        {"edate", "A5", "=EDATE(\"2001-03-31\";13)", iso(addMonths({2001, 3, 31}, 13))},
        {"edate", "A7", "=EDATE(0.2;0)", iso(addMonths({1899, 12, 30}, 0))},
        {"eomonth", "A3", "=EOMONTH(\"Jan11, 2015\";1)", iso(endOfMonth(addMonths({2015, 1, 11}, 1)))},
        {"eomonth", "A5", "=EOMONTH(0;1)", iso(endOfMonth(addMonths({1899, 12, 30}, 1)))},
        {"eomonth", "A13", "=EOMONTH(2173-10-13;-1)", iso(endOfMonth(addMonths({2173, 10, 13}, -1)))},
        {"eomonth", "A15", "=EOMONTH(2008-01-01;-35)", iso(endOfMonth(addMonths({2008, 1, 1}, -35)))},
        {"days360", "A3", "=DAYS360(2007-02-28;2007-03-28;0)", thirty({2007, 2, 28}, {2007, 3, 28})},
        {"days360", "A5", "=DAYS360(2008-02-28;2008-03-28)", thirty({2008, 2, 28}, {2008, 3, 28})},
        {"days360", "A9", "=DAYS360(2008-02-29;2008-03-29;0)", thirty({2008, 2, 29}, {2008, 3, 29})},
        {"days360", "A11", "=DAYS360(2008-04-30;2008-05-30)", thirty({2008, 4, 30}, {2008, 5, 30})},
        {"networkdays", "A3", "=NETWORKDAYS(2014-11-01;2014-11-01;2014-11-01)",
         [] {
             return QString::number(
                 november2014(R"("2014-11-01":"")").workingDaysBetween({2014, 11, 1}, {2014, 11, 1}));
         }},
        {"networkdays", "A5", "=NETWORKDAYS(2014-11-01;2014-11-30;)",
         [] {
             return QString::number(WorkingCalendar().workingDaysBetween({2014, 11, 1}, {2014, 11, 30}));
         }},
        {"networkdays", "A7",
         "=NETWORKDAYS(DATE(2014;11;1);DATE(2014;11;30);{\"2014-11-11\"|\"2014-11-28\"|\"2014-11-27\"})",
         [] {
             return QString::number(november2014(R"("2014-11-11":"","2014-11-28":"","2014-11-27":"")")
                                        .workingDaysBetween({2014, 11, 1}, {2014, 11, 30}));
         }},
        {"workday", "A3", "=WORKDAY(2014-11-01;5;2014-11-01)",
         [] {
             return toIso(november2014(R"("2014-11-01":"")").addWorkingDays({2014, 11, 1}, 5).date);
         }},
        {"workday", "A5", "=WORKDAY(2014-11-01;5;)", [] {
             return toIso(WorkingCalendar().addWorkingDays({2014, 11, 1}, 5).date);
         }}};
    for (const Row& row : rows) {
        CAPTURE(row.function, row.cell);
        CHECK(row.ours() == expectedOf(row));
    }
}

TEST_CASE("Spreadsheet functions: payments agree to the fen", "[spreadsheet]")
{
    const auto payment = [](const char* principal, const char* annualPercent, int periods, int monthsPerPeriod) {
        return [=] {
            return annuityPayment(*parseMoney(QString::fromLatin1(principal)),
                                  *parseRate(QString::fromLatin1(annualPercent)), periods, monthsPerPeriod)
                .toPlainYuan();
        };
    };
    const auto interest = [](const char* principal, const char* percent, int periods, int monthsPerPeriod, int number) {
        return [=] {
            return schedule(principal, percent, periods, monthsPerPeriod)
                .rows[static_cast<size_t>(number - 1)]
                .interest.toPlainYuan();
        };
    };
    const auto principalPart = [](const char* principal, const char* percent, int periods, int monthsPerPeriod) {
        return [=] { return schedule(principal, percent, periods, monthsPerPeriod).rows[0].principal.toPlainYuan(); };
    };
    const std::vector<Row> rows{
        {"pmt", "A3", "=PMT(0.0199/12;36;25000;0;)", payment("25000", "1.99", 36, 1)},
        {"pmt", "A21", "=PMT(0.0025/1; 10*1; 6500; 0;0)", payment("6500", "0.25", 10, 12)},
        {"pmt", "A23", "=PMT(0.08/12;10;10000)", payment("10000", "8", 10, 1)},
        {"pmt", "A29", "=PMT(0;10;1000)", payment("1000", "0", 10, 1)},
        {"ipmt", "A3", "=IPMT(0.075/12; 8; 2*12; 5000)", interest("5000", "7.5", 24, 1, 8)},
        {"ipmt", "A5", "=IPMT(0.0525/1; 4; 10*1; 6500)", interest("6500", "5.25", 10, 12, 4)},
        {"ipmt", "A7", "=IPMT(0.1; 3;3; 8000)", interest("8000", "10", 3, 12, 3)},
        {"ppmt", "A9", "=PPMT(0.0875/12;1;36;5000)", principalPart("5000", "8.75", 36, 1)},
        {"ppmt", "A21", "=PPMT(0.1/12; 1; 2*12; 2000)", principalPart("2000", "10", 24, 1)},
        {"cumipmt", "A5", "=CUMIPMT(0.09/12;30*12;125000;1;1;0)", interest("125000", "9", 360, 1, 1)},
        {"cumprinc", "A5", "=CUMPRINC(0.09/12;30*12;125000;1;1;0)", principalPart("125000", "9", 360, 1)}};
    for (const Row& row : rows) {
        CAPTURE(row.function, row.cell);
        const QString rounded = QString::number(-expectedOf(row).toDouble(), 'f', 2); // ours is the borrower's side
        CHECK(row.ours() == rounded);
    }
}
