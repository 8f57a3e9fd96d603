// SPDX-License-Identifier: GPL-3.0-or-later
// import ledger FILE: all of it or nothing. --dry-run says what it would do. import undo: takes the newest back.
#include "app/cli/command_line.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/services/marked_ledger.h"
#include "core/storage/import_run_repository.h"
#include "ui/support/error_text.h"
#include "ui/support/refused_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string path, day, mapping, scope, marked;
    bool dryRun = false;
    bool acceptTotalDifference = false;
};

Result<ImportRequest> requestOf(const Arguments& arguments)
{
    ImportRequest request;
    request.path = qstring(arguments.path);
    if (!arguments.mapping.empty()) {
        Result<Mapping> mapping = loadMapping(qstring(arguments.mapping));
        if (!mapping)
            return mapping.error();
        request.mapping = std::move(mapping).value();
    } else {
        request.asBefore = true;
    }
    if (!arguments.day.empty()) {
        request.statisticsDate = dayArgument(arguments.day);
        if (!request.statisticsDate)
            return {ErrorCode::Invalid, {QStringLiteral("statistics_date"), qstring(arguments.day)}};
    }
    if (!arguments.scope.empty())
        request.scope = arguments.scope == "whole" ? LedgerScope::WholeBook : LedgerScope::BadLoansOnly;
    request.acceptTotalDifference = arguments.acceptTotalDifference;
    return request;
}

QString totalCode(TotalCheck total)
{
    switch (total) {
    case TotalCheck::Matches:
        return QStringLiteral("matches");
    case TotalCheck::Differs:
        return QStringLiteral("differs");
    case TotalCheck::Absent:
        break;
    }
    return QStringLiteral("absent");
}

QJsonArray branchNames(const std::vector<ImportBranch>& branches)
{
    QJsonArray names;
    for (const ImportBranch& branch : branches)
        names.append(QJsonObject{{"name", branch.name}, {"rows", branch.rows}, {"new", !branch.id.isValid()}});
    return names;
}

QJsonObject asJson(const ImportFindings& findings)
{
    const ImportCounts& counts = findings.counts;
    return {{"rows", counts.rows},
            {"new", counts.added},
            {"changed", counts.changed},
            {"unchanged", counts.unchanged},
            {"absent", counts.absent},
            {"refused", counts.refused},
            {"balance_fen", findings.balance.fen()},
            {"total_row", totalCode(findings.total)},
            {"statistics_on", toIso(findings.statisticsOn)},
            {"scope", code(findings.scope)},
            {"branches", branchNames(findings.branches)}};
}

void printRefused(CommandLine& line, const ImportFindings& findings)
{
    for (const RefusedCell& cell : findings.refused)
        line.err() << refusedText(cell) << "\n";
}

int answer(CommandLine& line, const ImportFindings& findings)
{
    printRefused(line, findings);
    if (!findings.readAs.isEmpty())
        line.err() << Say::tr("Read as %1 was: --mapping says otherwise.").arg(findings.readAs) << "\n";
    if (findings.statisticsOn > SystemClock().today())
        line.err() << Say::tr("The statistics date %1 lies in the future. No earlier ledger can be imported after it.")
                          .arg(toIso(findings.statisticsOn))
                   << "\n";
    if (line.json()) {
        line.out() << QJsonDocument(asJson(findings)).toJson();
        return Exit::done;
    }
    const ImportCounts& counts = findings.counts;
    line.out() << Say::tr("Statistics date %1: %2 rows, balance %3 yuan.")
                      .arg(toIso(findings.statisticsOn))
                      .arg(counts.rows)
                      .arg(findings.balance.toYuan())
               << "\n"
               << Say::tr("New %1, changed %2, unchanged %3, absent %4, refused %5.")
                      .arg(counts.added)
                      .arg(counts.changed)
                      .arg(counts.unchanged)
                      .arg(counts.absent)
                      .arg(counts.refused)
               << "\n";
    const std::vector<QString> created = findings.newBranches();
    if (!created.empty())
        line.out() << Say::tr("Branches not known so far: %1")
                          .arg(QStringList(created.begin(), created.end()).join(QStringLiteral("、")))
                   << "\n";
    return Exit::done;
}

/// --marked: the ledger with what was refused marked in it, where anything was.
int answerRefused(CommandLine& line, const Arguments& arguments, Workspace& workspace, const ImportRequest& request,
                  const ImportFindings& findings, int exit)
{
    if (arguments.marked.empty() || findings.refused.empty())
        return exit;
    const QString path = qstring(arguments.marked);
    const Outcome saved = saveMarkedLedger(workspace.context().db, request, findings.refused, path, refusedRemark);
    if (!saved)
        return line.refuse(saved.error());
    line.err() << Say::tr("Saved with the refused cells marked: %1").arg(path) << "\n";
    return exit;
}

int importLedger(CommandLine& line, const Arguments& arguments)
{
    const Result<ImportRequest> request = requestOf(arguments);
    if (!request) {
        line.refuse(request.error());
        return request.error().code == ErrorCode::Invalid ? Exit::wrongCall : Exit::refused;
    }
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    ImportService& imports = workspace->services().imports;
    if (arguments.dryRun) {
        const Result<DryRun> dryRun = imports.dryRun(*request);
        if (!dryRun)
            return line.refuse(dryRun.error());
        answer(line, *dryRun);
        for (const Error& blocker : dryRun->blockers)
            line.refuse(blocker);
        return answerRefused(line, arguments, *workspace, *request, *dryRun,
                             dryRun->blockers.empty() ? Exit::done : Exit::refused);
    }
    const Result<ImportReport> report = imports.importLedger(*request);
    if (!report) {
        // Which rows: the refusal itself only counts them.
        if (report.error().code == ErrorCode::LedgerRowsRefused) {
            if (const Result<DryRun> dryRun = imports.dryRun(*request)) {
                printRefused(line, *dryRun);
                answerRefused(line, arguments, *workspace, *request, *dryRun, Exit::refused);
            }
        }
        return line.refuse(report.error());
    }
    answer(line, *report);
    return answerRefused(line, arguments, *workspace, *request, *report, Exit::done);
}

int undoImport(CommandLine& line, const std::string& reason)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    const std::optional<ImportRun> run = ImportRunRepository(workspace->context().db).newest();
    if (!run)
        return line.refuse({ErrorCode::NotFound, {QStringLiteral("import_run"), QString()}});
    if (const Outcome undone = workspace->services().imports.undo(run->id, qstring(reason)); !undone)
        return line.refuse(undone.error());
    line.out() << Say::tr("Undone: the import of %1 (statistics date %2). The book is as it was before it.")
                      .arg(run->fileName, toIso(run->statisticsOn))
               << "\n";
    return Exit::done;
}

} // namespace

void addImport(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* import = line.app().add_subcommand("import", "Bring a file of the core banking system into the book");
    import->require_subcommand(1);
    CLI::App* verb = import->add_subcommand("ledger", "Import a ledger (.csv, .xlsx or .xls)");
    verb->add_option("ledger_file", arguments->path, "The ledger")->required();
    verb->add_option("--as-of", arguments->day, "Statistics date, where the file does not say it (yyyy-MM-dd)");
    verb->add_option("--mapping", arguments->mapping, "JSON file that says which column is what");
    verb->add_option("--scope", arguments->scope, "What the file claims to hold")
        ->check(CLI::IsMember({"whole", "bad"}));
    verb->add_flag("--dry-run", arguments->dryRun, "Say what would change and change nothing");
    verb->add_option("--marked", arguments->marked,
                     "Where cells were refused: save the ledger with these marked as this .xlsx, to be corrected");
    verb->add_flag("--accept-total", arguments->acceptTotalDifference, "Import although the total row is not the sum");
    line.verb(verb, [&line, arguments] { return importLedger(line, *arguments); });

    auto reason = std::make_shared<std::string>();
    CLI::App* undo = import->add_subcommand("undo", "Take the newest import back, as long as nothing was built on it");
    undo->add_option("--reason", *reason, "Why; kept in the audit")->required();
    line.verb(undo, [&line, reason] { return undoImport(line, *reason); });
}

} // namespace qingshou::cli
