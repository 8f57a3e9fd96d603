// SPDX-License-Identifier: GPL-3.0-or-later
// conduct --month M: what the conduct rules said against the contacts and letters of a month, by officer: what was
// allowed by whom and why, and the warnings; then the sums by officer and by rule.
#include "app/cli/command_line.h"

#include "app/cli/output_table.h"
#include "core/services/change.h"
#include "core/storage/database.h"
#include "ui/models/conduct_columns.h"
#include "ui/print/conduct_paper.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string month, out;
};

QJsonObject jsonOf(const ReportedFinding& row)
{
    return {{"officer", row.officerName},
            {"at", Clock::chinaTime(row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"))},
            {"borrower", row.borrowerName},
            {"branch", row.branchName},
            {"channel", code(row.channel)},
            {"person", code(row.person)},
            {"person_name", row.personName},
            {"rule", numberOf(ruleOf(row.row.finding.reason))},
            {"level", code(row.level())},
            {"finding", encoded(row.row.finding)},
            {"allowed_by", row.overriddenByName},
            {"reason", row.row.overriddenReason}};
}

QJsonObject jsonOf(const ConductSum& sum)
{
    QJsonObject object{
        {"contacts", sum.contacts}, {"letters", sum.letters},
        {"warnings", sum.warnings}, {"allowed", sum.allowed},
        {"made", sum.made},         {"share", sum.share() ? QJsonValue(sum.share()->toText()) : QJsonValue()}};
    if (sum.rule)
        object["rule"] = numberOf(*sum.rule);
    if (!sum.officerName.isEmpty())
        object["officer"] = sum.officerName;
    return object;
}

template <class Row>
QJsonArray jsonOf(const std::vector<Row>& rows)
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(jsonOf(row));
    return array;
}

void putOut(CommandLine& line, const ConductReport& report, const QString& cooperative)
{
    if (line.json()) {
        line.out() << QJsonDocument(QJsonObject{{"findings", jsonOf(report.findings)},
                                                {"officers", jsonOf(report.officers)},
                                                {"rules", jsonOf(report.rules)},
                                                {"all", jsonOf(report.all)}})
                          .toJson();
        return;
    }
    if (!report.findings.empty())
        for (const TableDocument& table : conductTables(report, cooperative)) {
            line.out() << table.name << "\n";
            printDocument(line, table);
            line.out() << "\n";
        }
    line.out() << conductSentence(report) << "\n";
}

int printConduct(CommandLine& line, const Arguments& arguments)
{
    const QDate first = QDate::fromString(qstring(arguments.month), QStringLiteral("yyyy-MM"));
    if (!first.isValid())
        return line.misuse(Say::tr("--month takes yyyy-MM."));
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    for (const Permission needed : {Permission::ViewAudit, Permission::Export})
        if (const Outcome may = workspace->context().require(needed);
            !may && (needed != Permission::Export || !arguments.out.empty()))
            return line.refuse(may.error());
    try {
        const ConductReport report = conductReport(workspace->reader(), workspace->session()->scope, first);
        const QString cooperative = workspace->info().cooperative;
        if (arguments.out.empty()) {
            putOut(line, report, cooperative);
            return Exit::done;
        }
        const Outcome written = writeTable(qstring(arguments.out), conductTables(report, cooperative));
        return written ? Exit::done : line.refuse(written.error());
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addConduct(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand(
        "conduct", "What the conduct rules said against a month's contacts and letters, by officer and by rule");
    verb->add_option("--month", arguments->month, "Month, yyyy-MM")->required();
    verb->add_option("--out", arguments->out, "Write a .csv or .xlsx file");
    line.verb(verb, [&line, arguments] { return printConduct(line, *arguments); });
}

} // namespace qingshou::cli
