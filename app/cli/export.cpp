// SPDX-License-Identifier: GPL-3.0-or-later
// export --out X.csv|.xlsx [--unmasked --reason R]: the whole book as a ledger that can be imported again.
#include "app/cli/command_line.h"

#include "core/services/ledger_export.h"
#include "core/storage/database.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string out, reason;
    bool unmasked = false;
};

int exportLedger(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    const Result<LedgerExportPermit> permit = workspace->services().ledgerExport.permit(
        {qstring(arguments.out), arguments.unmasked, qstring(arguments.reason)});
    if (!permit)
        return line.refuse(permit.error());
    const Result<qint64> written = writeLedger(workspace->reader(), *permit, [](qint64, qint64) { return true; });
    if (!written)
        return line.refuse(written.error());
    line.out() << Say::tr("%1 loans were written to %2.").arg(*written).arg(qstring(arguments.out)) << "\n";
    return Exit::done;
}

} // namespace

void addExport(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand("export", "The whole book as a ledger");
    verb->add_option("--out", arguments->out, "The .csv or .xlsx file to write")->required();
    verb->add_flag("--unmasked", arguments->unmasked, "With whole identity numbers, phones, addresses and accounts");
    verb->add_option("--reason", arguments->reason, "What for; needed with --unmasked, kept in the audit");
    line.verb(verb, [&line, arguments] { return exportLedger(line, *arguments); });
}

} // namespace qingshou::cli
