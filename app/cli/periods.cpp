// SPDX-License-Identifier: GPL-3.0-or-later
// periods [--as-of D]: limitation, guarantee and enforcement dates of every loan that is still owed, as CSV.
#include "app/cli/command_line.h"

#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "core/figures/periods_figures.h"
#include "core/services/change.h"
#include "core/services/rule_settings.h"
#include "core/services/settings.h"
#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

constexpr int rowsAtOnce = 1000;

QString csvOf(const PeriodRow& row)
{
    const QStringList cells{code(row.kind),
                            row.loanNumber,
                            row.name,
                            row.branchName,
                            row.guarantor,
                            row.documentNumber,
                            row.balance.toPlainYuan(),
                            code(row.state),
                            row.end ? toIso(row.end->safe) : QString(),
                            row.end ? toIso(row.end->legal) : QString(),
                            row.end && row.end->provisional ? QStringLiteral("provisional") : QString(),
                            row.daysLeft ? QString::number(*row.daysLeft) : QString(),
                            code(row.alert)};
    return csvLine(cells);
}

QJsonObject jsonOf(const PeriodRow& row)
{
    return {{"kind", code(row.kind)},
            {"loan_number", row.loanNumber},
            {"name", row.name},
            {"branch", row.branchName},
            {"guarantor", row.guarantor},
            {"judgment", row.documentNumber},
            {"balance_fen", row.balance.fen()},
            {"state", code(row.state)},
            {"safe_on", row.end ? QJsonValue(toIso(row.end->safe)) : QJsonValue()},
            {"legal_on", row.end ? QJsonValue(toIso(row.end->legal)) : QJsonValue()},
            {"provisional", row.end && row.end->provisional},
            {"days_left", row.daysLeft ? QJsonValue(*row.daysLeft) : QJsonValue()},
            {"alert", code(row.alert)}};
}

int printPeriods(CommandLine& line, const std::string& dayText)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::ViewBorrowers); !may)
        return line.refuse(may.error());
    const std::optional<QDate> day = line.asOf(dayText, *workspace);
    if (!day)
        return Exit::wrongCall;
    try {
        Database& db = workspace->reader();
        const PeriodBook book(db, workspace->session()->scope, {}, WorkingCalendar::builtIn(), *day,
                              periodAlertSettings(Settings::load(db)));
        if (!line.json())
            line.out() << "kind,loan_number,name,branch,guarantor,judgment,balance,state,safe_on,legal_on,note,days_"
                          "left,alert\n";
        else
            line.out() << "[";
        bool first = true;
        for (qint64 offset = 0; offset < book.size(); offset += rowsAtOnce) {
            for (const PeriodRow& row : book.page(db, offset, rowsAtOnce)) {
                if (line.json())
                    line.out() << (first ? "\n" : ",\n") << QJsonDocument(jsonOf(row)).toJson(QJsonDocument::Compact);
                else
                    line.out() << csvOf(row) << "\n";
                first = false;
            }
        }
        if (line.json())
            line.out() << "\n]\n";
        return Exit::done;
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addPeriods(CommandLine& line)
{
    auto day = std::make_shared<std::string>();
    CLI::App* verb = line.app().add_subcommand("periods", "Limitation, guarantee and enforcement dates (CSV)");
    verb->add_option("--as-of", *day, "Day, yyyy-MM-dd; today when left out");
    line.verb(verb, [&line, day] { return printPeriods(line, *day); });
}

} // namespace qingshou::cli
