// SPDX-License-Identifier: GPL-3.0-or-later
// schedule --method … --principal … --annual-rate … --months … --start …: a repayment schedule as CSV. Needs no file.
#include "app/cli/command_line.h"

#include "core/base/dates.h"
#include "core/domain/schedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string method, principal, rate, start, dayCount = "act360";
    int months = 0;
};

Result<ScheduleTerms> termsOf(const Arguments& arguments)
{
    QString method = qstring(arguments.method);
    method.replace(QLatin1Char('-'), QLatin1Char('_'));
    const auto knownMethod = fromCode<RepaymentMethod>(method);
    const auto principal = parseMoney(qstring(arguments.principal));
    const auto rate = parseRate(qstring(arguments.rate));
    const auto start = dayArgument(arguments.start);
    if (!knownMethod)
        return {ErrorCode::Invalid, {QStringLiteral("method"), method}};
    if (!principal)
        return {ErrorCode::Invalid, {QStringLiteral("principal"), qstring(arguments.principal)}};
    if (!rate)
        return {ErrorCode::Invalid, {QStringLiteral("rate"), qstring(arguments.rate)}};
    if (!start)
        return {ErrorCode::Invalid, {QStringLiteral("start"), qstring(arguments.start)}};
    return ScheduleTerms{*knownMethod, *principal,
                         *rate,        arguments.months,
                         *start,       fromCode<DayCount>(qstring(arguments.dayCount)).value_or(DayCount::Act360)};
}

void writeCsv(QTextStream& out, const Schedule& schedule)
{
    out << "number,due_on,payment,interest,principal,balance\n";
    for (const ScheduleRow& row : schedule.rows)
        out << row.number << ',' << toIso(row.dueOn) << ',' << row.payment.toPlainYuan() << ','
            << row.interest.toPlainYuan() << ',' << row.principal.toPlainYuan() << ',' << row.balance.toPlainYuan()
            << '\n';
}

QJsonArray asJson(const Schedule& schedule)
{
    QJsonArray rows;
    for (const ScheduleRow& row : schedule.rows)
        rows.append(QJsonObject{{"number", row.number},
                                {"due_on", toIso(row.dueOn)},
                                {"payment_fen", row.payment.fen()},
                                {"interest_fen", row.interest.fen()},
                                {"principal_fen", row.principal.fen()},
                                {"balance_fen", row.balance.fen()}});
    return rows;
}

int printSchedule(CommandLine& line, const Arguments& arguments)
{
    const Result<ScheduleTerms> terms = termsOf(arguments);
    const Result<Schedule> schedule = terms ? makeSchedule(*terms) : Result<Schedule>(terms.error());
    if (!schedule) {
        line.refuse(schedule.error());
        return Exit::wrongCall; // nothing but the call itself can be wrong here
    }
    if (line.json())
        line.out() << QJsonDocument(asJson(*schedule)).toJson();
    else
        writeCsv(line.out(), *schedule);
    return Exit::done;
}

} // namespace

void addSchedule(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand("schedule", "Work out a repayment schedule (CSV)");
    verb->add_option("--method", arguments->method, "How it is repaid")
        ->required()
        ->check(CLI::IsMember({"equal-payment", "equal-principal", "interest-only", "bullet"}));
    verb->add_option("--principal", arguments->principal, "Yuan, such as 100000.00")->required();
    verb->add_option("--annual-rate", arguments->rate, "Per cent a year, such as 8.40")->required();
    verb->add_option("--months", arguments->months, "Number of months")->required();
    verb->add_option("--start", arguments->start, "Day of disbursement, yyyy-MM-dd")->required();
    verb->add_option("--day-count", arguments->dayCount, "For interest-only and bullet")
        ->check(CLI::IsMember({"act360", "act365"}));
    line.verb(verb, [&line, arguments] { return printSchedule(line, *arguments); });
}

} // namespace qingshou::cli
