// SPDX-License-Identifier: GPL-3.0-or-later
// today [--as-of D] [--owner NAME]: what there is to do, the most pressing first, as CSV: one line per borrower.
#include "app/cli/command_line.h"

#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "core/figures/work_list.h"
#include "core/services/change.h"
#include "core/services/rule_settings.h"
#include "core/services/settings.h"
#include "core/storage/database.h"
#include "core/storage/party_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

QJsonObject jsonOf(const WorkItem& item, PartyNames& names)
{
    QJsonArray reasons;
    for (const WorkFact& fact : item.facts)
        reasons.append(QJsonObject{{"reason", code(fact.reason)},
                                   {"on", toIso(fact.on)},
                                   {"cash_fen", fact.cash.fen()},
                                   {"about", fact.about},
                                   {"words", fact.guarantor.isValid() ? names.of(fact.guarantor) : fact.words}});
    return {{"name", item.borrower.name},
            {"branch", item.branchName},
            {"owner", item.borrower.owner},
            {"balance_fen", item.borrower.balance.fen()},
            {"arrears_fen", item.borrower.arrears.fen()},
            {"cash_fen", item.cash().fen()},
            {"reasons", reasons}};
}

QStringList cellsOf(const WorkItem& item)
{
    QStringList reasons;
    for (const WorkFact& fact : item.facts)
        reasons << code(fact.reason);
    return {item.borrower.name,
            item.branchName,
            item.borrower.owner,
            reasons.join(QLatin1Char(' ')),
            toIso(item.facts.front().on),
            item.cash().toPlainYuan(),
            item.borrower.balance.toPlainYuan()};
}

int printToday(CommandLine& line, const std::string& dayText, const std::optional<QString>& owner)
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
        const WorkList list(db, workspace->session()->scope, WorkingCalendar::builtIn(), *day,
                            workSettings(Settings::load(db)));
        const std::vector<const WorkItem*> items = list.items({.owner = owner});
        if (line.json()) {
            QJsonArray array;
            PartyNames names(db);
            for (const WorkItem* item : items)
                array.append(jsonOf(*item, names));
            line.out() << QJsonDocument(array).toJson();
            return Exit::done;
        }
        line.out() << "name,branch,owner,reasons,on,cash,balance\n";
        for (const WorkItem* item : items)
            line.out() << csvLine(cellsOf(*item)) << "\n";
        return Exit::done;
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addToday(CommandLine& line)
{
    auto day = std::make_shared<std::string>();
    auto owner = std::make_shared<std::string>();
    CLI::App* verb = line.app().add_subcommand("today", "What there is to do today, the most pressing first (CSV)");
    verb->add_option("--as-of", *day, "Day, yyyy-MM-dd; today when left out");
    const CLI::Option* whose = verb->add_option("--owner", *owner, "Case owner; everybody's when left out");
    line.verb(verb, [&line, day, owner, whose] {
        return printToday(line, *day, whose->count() > 0 ? std::optional(qstring(*owner)) : std::nullopt);
    });
}

} // namespace qingshou::cli
