// SPDX-License-Identifier: GPL-3.0-or-later
// periods [--as-of D] [--borrower B]: limitation, guarantee, enforcement and seizure dates of every loan that is still
// owed, as CSV.
#include "app/cli/arguments.h"

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
                            row.property,
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
            {"property", row.property},
            {"balance_fen", row.balance.fen()},
            {"state", code(row.state)},
            {"safe_on", row.end ? QJsonValue(toIso(row.end->safe)) : QJsonValue()},
            {"legal_on", row.end ? QJsonValue(toIso(row.end->legal)) : QJsonValue()},
            {"provisional", row.end && row.end->provisional},
            {"days_left", row.daysLeft ? QJsonValue(*row.daysLeft) : QJsonValue()},
            {"alert", code(row.alert)}};
}

struct Arguments {
    std::string day, borrower;
};

int printPeriods(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::ViewBorrowers); !may)
        return line.refuse(may.error());
    const std::optional<QDate> day = line.asOf(arguments.day, *workspace);
    if (!day)
        return Exit::wrongCall;
    try {
        Database& db = workspace->reader();
        PeriodFilter filter;
        if (!arguments.borrower.empty()) {
            const std::optional<BorrowerId> borrower = theBorrower(line, *workspace, arguments.borrower);
            if (!borrower)
                return Exit::refused;
            filter.borrowers.push_back(*borrower);
        }
        const PeriodBook book(db, workspace->session()->scope, filter, WorkingCalendar::builtIn(), *day,
                              periodAlertSettings(Settings::load(db)));
        if (!line.json())
            line.out()
                << "kind,loan_number,name,branch,guarantor,judgment,property,balance,state,safe_on,legal_on,note,days_"
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
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand("periods", "Limitation, guarantee and enforcement dates (CSV)");
    verb->add_option("--as-of", arguments->day, "Day, yyyy-MM-dd; today when left out");
    verb->add_option("--borrower", arguments->borrower, "Only of this one: whatever finds one borrower");
    line.verb(verb, [&line, arguments] { return printPeriods(line, *arguments); });
}

} // namespace qingshou::cli
