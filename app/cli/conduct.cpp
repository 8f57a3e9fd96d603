// SPDX-License-Identifier: GPL-3.0-or-later
// conduct --month M: what the conduct rules said against the contacts of a month, by officer: what was allowed by whom
// and why, and the warnings.
#include "app/cli/command_line.h"

#include "app/cli/output_table.h"
#include "core/services/change.h"
#include "core/storage/contact_finding_repository.h"
#include "core/storage/database.h"
#include "ui/support/conduct_text.h"
#include "ui/support/domain_labels.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string month, out;
};

std::vector<OutColumn<ReportedFinding>> columnsFor(CommandLine& line)
{
    using Row = ReportedFinding;
    const bool json = line.json();
    const auto word = [json](auto value) { return TableCell(json ? code(value) : label(value)); };
    return {
        {Say::tr("Officer"), "officer", ColumnKind::Text, [](const Row& row) { return TableCell(row.officer); }},
        {Say::tr("Time"), "at", ColumnKind::Text,
         [](const Row& row) {
             return TableCell(Clock::chinaTime(row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
         }},
        {Say::tr("Borrower"), "borrower", ColumnKind::Text, [](const Row& row) { return TableCell(row.borrowerName); }},
        {Say::tr("Branch"), "branch", ColumnKind::Text, [](const Row& row) { return TableCell(row.branchName); }},
        {Say::tr("Channel"), "channel", ColumnKind::Text, [word](const Row& row) { return word(row.channel); }},
        {Say::tr("Person"), "person", ColumnKind::Text, [word](const Row& row) { return word(row.person); }},
        {Say::tr("Rule"), "rule", ColumnKind::Text,
         [](const Row& row) { return TableCell(numberOf(ruleOf(row.row.finding.reason))); }},
        {Say::tr("Level"), "level", ColumnKind::Text,
         [word](const Row& row) { return word(levelOf(row.row.finding.reason)); }},
        {Say::tr("Finding"), "finding", ColumnKind::Text,
         [json](const Row& row) { return TableCell(json ? encoded(row.row.finding) : findingText(row.row.finding)); }},
        {Say::tr("Allowed by"), "allowed_by", ColumnKind::Text,
         [](const Row& row) { return TableCell(row.overriddenByName); }},
        {Say::tr("Reason"), "reason", ColumnKind::Text,
         [](const Row& row) { return TableCell(row.row.overriddenReason); }},
    };
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
        const QDateTime from(first, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600);
        const std::vector<ReportedFinding> found = ContactFindingRepository(workspace->reader())
                                                       .reported(workspace->session()->scope, from, from.addMonths(1));
        return putOut<ReportedFinding>(
            line, Say::tr("Conduct %1").arg(qstring(arguments.month)), columnsFor(line),
            [&](const auto& give) {
                for (const ReportedFinding& row : found)
                    give(row);
            },
            arguments.out);
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addConduct(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb =
        line.app().add_subcommand("conduct", "What the conduct rules said against a month's contacts, by officer");
    verb->add_option("--month", arguments->month, "Month, yyyy-MM")->required();
    verb->add_option("--out", arguments->out, "Write a .csv or .xlsx file");
    line.verb(verb, [&line, arguments] { return printConduct(line, *arguments); });
}

} // namespace qingshou::cli
