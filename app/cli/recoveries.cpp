// SPDX-License-Identifier: GPL-3.0-or-later
// import recoveries FILE: what is clear is recorded, all or nothing; the rest is listed for a person to decide.
#include "app/cli/arguments.h"
#include "app/cli/output_table.h"

#include "core/services/recovery_import.h"
#include "ui/support/recovery_labels.h"
#include "ui/support/refused_text.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string path, day, out;
    std::string kind = codeView(RecoveryKind::NormalCash).data();
    bool dryRun = false;
};

std::vector<OutColumn<MatchedRecovery>> columns()
{
    using Row = MatchedRecovery;
    return {
        {Say::tr("Row"), "row", ColumnKind::Number, [](const Row& one) -> TableCell { return one.line.row; }},
        {Say::tr("State"), "state", ColumnKind::Text, [](const Row& one) -> TableCell { return label(one.state); }},
        {Say::tr("Name"), "name", ColumnKind::Text, [](const Row& one) -> TableCell { return one.line.name; }},
        {Say::tr("Loan number"), "loan_number", ColumnKind::Text,
         [](const Row& one) -> TableCell {
             const auto chosen = one.judged.candidate;
             return chosen ? one.candidates[*chosen].loanNumber : one.line.loanNumber;
         }},
        {Say::tr("Received on"), "received_on", ColumnKind::Date,
         [](const Row& one) -> TableCell { return one.line.receivedOn; }},
        {Say::tr("Amount"), "amount", ColumnKind::Money, [](const Row& one) -> TableCell { return one.line.amount; }},
        {Say::tr("Why"), "why", ColumnKind::Text, [](const Row& one) -> TableCell { return whyMatched(one); }}};
}

int importRecoveries(CommandLine& line, const Arguments& arguments)
{
    RecoveryImportOptions options;
    const std::optional<QDate> day = optionalDay(line, arguments.day);
    if (!day)
        return Exit::wrongCall;
    options.receivedOn = *day;
    options.kind = valueOf<RecoveryKind>(arguments.kind);
    const Result<LedgerFile> file = LedgerFile::open(qstring(arguments.path));
    if (!file)
        return line.refuse(file.error());
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    const Result<RecoveryImport> found =
        matchRecoveries(workspace->reader(), *workspace->session(), workspace->clock().today(), *file, options);
    if (!found)
        return line.refuse(found.error());
    for (const RefusedCell& cell : found->refused)
        line.err() << refusedText(cell) << "\n";
    std::vector<RecordRecovery> recoveries;
    for (const MatchedRecovery& one : found->receipts)
        if (one.state == MatchState::Certain)
            recoveries.push_back(one.request(one.candidates[*one.judged.candidate].loan, options.kind));
    if (!arguments.dryRun && !recoveries.empty())
        if (const auto recorded = workspace->services().recoveries.recordAll(recoveries, found->source); !recorded)
            return line.refuse(recorded.error());
    line.err() << (arguments.dryRun ? Say::tr("Would be recorded: %1 of %2 receipts.")
                                    : Say::tr("Recorded: %1 of %2 receipts."))
                      .arg(recoveries.size())
                      .arg(found->receipts.size())
               << "\n";
    return putOut<MatchedRecovery>(
        line, Say::tr("Receipts"), columns(),
        [&](const auto& give) {
            for (const MatchedRecovery& one : found->receipts)
                if ((arguments.dryRun || one.state != MatchState::Certain) && !give(one))
                    return;
        },
        arguments.out);
}

} // namespace

void addRecoveries(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().get_subcommand("import")->add_subcommand(
        "recoveries", "Record the receipts of a file (.csv, .xlsx or .xls); what is doubtful is listed and left");
    verb->add_option("file", arguments->path, "The file")->required();
    verb->add_option("--on", arguments->day, "Day of receipt of rows that name none (yyyy-MM-dd)");
    verb->add_option("--kind", arguments->kind, "Kind of recovery of rows that name none")
        ->check(CLI::IsMember(codes<RecoveryKind>()));
    verb->add_option("--out", arguments->out, "Save the list as this .csv or .xlsx");
    verb->add_flag("--dry-run", arguments->dryRun, "List every receipt and record none");
    line.verb(verb, [&line, arguments] { return importRecoveries(line, *arguments); });
}

} // namespace qingshou::cli
