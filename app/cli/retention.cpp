// SPDX-License-Identifier: GPL-3.0-or-later
// retention list: whose records are past the retention period. retention erase --borrower B … --reason R: erases them.
#include "app/cli/arguments.h"

#include "app/cli/output_table.h"
#include "core/base/dates.h"
#include "core/services/change.h"
#include "core/storage/database.h"
#include "ui/support/error_text.h"
#include "ui/support/retention_labels.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::vector<std::string> borrowers;
    std::string reason, out;
};

std::vector<OutColumn<RetentionRow>> columnsOf(CommandLine& line)
{
    using Row = RetentionRow;
    std::vector<OutColumn<Row>> columns{
        {Say::tr("Borrower"), "borrower", ColumnKind::Text, [](const Row& row) { return TableCell(row.name); }},
        {Say::tr("Branch"), "branch", ColumnKind::Text, [](const Row& row) { return TableCell(row.branchName); }},
        {Say::tr("Settled or written off"), "ended_on", ColumnKind::Date,
         [](const Row& row) { return TableCell(row.endedOn); }},
        {Say::tr("Last record"), "last_record_on", ColumnKind::Date,
         [](const Row& row) { return TableCell(row.lastRecordOn); }},
        {Say::tr("Due since"), "due_on", ColumnKind::Date, [](const Row& row) { return TableCell(row.dueOn); }},
        {Say::tr("Records"), "records", ColumnKind::Number,
         [](const Row& row) { return TableCell(static_cast<qint64>(total(row.counts))); }},
        {Say::tr("Still open"), "open", ColumnKind::Text, [json = line.json()](const Row& row) {
             if (!json)
                 return TableCell(holdsText(row.holds));
             QStringList codes;
             for (const RetentionHold hold : row.holds)
                 codes << code(hold);
             return TableCell(codes.join(QLatin1Char(',')));
         }}};
    if (line.json())
        columns.push_back(
            {{}, "borrower_id", ColumnKind::Number, [](const Row& row) { return TableCell(row.borrower.value); }});
    return columns;
}

int list(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    try {
        const Result<RetentionList> found =
            retentionDue(workspace->reader(), *workspace->session(), workspace->clock().today(), {});
        if (!found)
            return line.refuse(found.error());
        if (found->rows.empty())
            line.err() << nobodyDueText(*found) << "\n";
        return putOut<RetentionRow>(
            line, Say::tr("Records past the retention period"), columnsOf(line),
            [&](const auto& give) {
                for (const RetentionRow& row : found->rows)
                    give(row);
            },
            arguments.out);
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

int erase(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    try {
        std::vector<BorrowerId> borrowers;
        for (const std::string& words : arguments.borrowers) {
            const std::optional<BorrowerId> borrower = theBorrower(line, *workspace, words);
            if (!borrower)
                return Exit::refused;
            borrowers.push_back(*borrower);
        }
        const Result<Erasure> erased = workspace->services().retention.erase(borrowers, qstring(arguments.reason));
        if (!erased)
            return line.refuse(erased.error());
        line.out() << erasureText(*erased) << "\n";
        return erased->refused.empty() ? Exit::done : Exit::refused;
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addRetention(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* retention = line.app().add_subcommand("retention", "Records past the retention period");
    retention->require_subcommand(1);
    CLI::App* listed = retention->add_subcommand("list", "Who is due, and who would be but for something open");
    listed->add_option("--out", arguments->out, "A .csv or .xlsx file to write");
    line.verb(listed, [&line, arguments] { return list(line, *arguments); });
    CLI::App* erased = retention->add_subcommand("erase", "Erase the records of these borrowers for good");
    erased->add_option("--borrower", arguments->borrowers, "Name, customer number or whatever finds one; several times")
        ->required();
    erased->add_option("--reason", arguments->reason, "Why; it is kept in the audit")->required();
    line.verb(erased, [&line, arguments] { return erase(line, *arguments); });
}

} // namespace qingshou::cli
