// SPDX-License-Identifier: GPL-3.0-or-later
// event add --loan N --kind K --on D --evidence E: what moves a legal period, and what proves it.
#include "app/cli/arguments.h"

#include "core/services/change.h"
#include "core/storage/database.h"
#include "core/storage/legal_repository.h"

#include <algorithm>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string loan, kind, on, evidence, guarantor, note, ending = codeView(ProcedureEnd::Open).data(), endedOn,
                                                           servedOn;
    bool consents = false;
};

/// The guarantee of that guarantor on the loan; says why not.
std::optional<GuaranteeId> theGuarantee(CommandLine& line, Workspace& workspace, LoanId loan, const std::string& name)
{
    std::vector<GuaranteeRow> fit = LegalRepository(workspace.reader()).guarantees(loan);
    std::erase_if(fit,
                  [&](const GuaranteeRow& row) { return row.partyName != qstring(name) || row.endedOn.isValid(); });
    if (fit.size() == 1)
        return fit.front().id;
    if (fit.empty())
        line.refuse({ErrorCode::NotFound, {QStringLiteral("guarantee"), qstring(name)}, {}});
    else
        line.misuse(
            Say::tr("%1 guarantees this loan by several contracts: record it in the window.").arg(qstring(name)));
    return std::nullopt;
}

int addOne(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    try {
        const std::optional<LoanId> loan = theLoan(line, *workspace, arguments.loan);
        const std::optional<QDate> on = optionalDay(line, arguments.on);
        const std::optional<QDate> endedOn = optionalDay(line, arguments.endedOn);
        const std::optional<QDate> servedOn = optionalDay(line, arguments.servedOn);
        if (!loan || !on || !endedOn || !servedOn)
            return Exit::refused;
        std::optional<GuaranteeId> guarantee = GuaranteeId{};
        if (!arguments.guarantor.empty())
            guarantee = theGuarantee(line, *workspace, *loan, arguments.guarantor);
        if (!guarantee)
            return Exit::refused;
        const Result<LegalEventId> written =
            workspace->services().legalEvents.record({.loan = *loan,
                                                      .guarantee = *guarantee,
                                                      .kind = valueOf<LegalEventKind>(arguments.kind),
                                                      .happenedOn = *on,
                                                      .evidence = qstring(arguments.evidence),
                                                      .note = qstring(arguments.note),
                                                      .consents = arguments.consents,
                                                      .ending = valueOf<ProcedureEnd>(arguments.ending),
                                                      .endedOn = *endedOn,
                                                      .servedOn = *servedOn});
        if (!written)
            return line.refuse(written.error());
        return saidDone(line, written->value, Say::tr("The legal event is recorded."));
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addEvent(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* event = line.app().add_subcommand("event", "Events that move legal periods");
    event->require_subcommand(1);
    CLI::App* verb = event->add_subcommand("add", "Record an event, with what proves it");
    verb->add_option("--loan", arguments->loan, "Number of the loan")->required();
    verb->add_option("--kind", arguments->kind, "What happened")
        ->required()
        ->check(CLI::IsMember(codes<LegalEventKind>()));
    verb->add_option("--on", arguments->on, "The day that counts, yyyy-MM-dd")->required();
    verb->add_option("--evidence", arguments->evidence, "What proves it")->required();
    verb->add_option("--guarantor", arguments->guarantor, "Name of the guarantor it was aimed at; else the debtors");
    verb->add_option("--note", arguments->note, "Anything else");
    verb->add_flag("--consents", arguments->consents, "It shows consent to perform");
    verb->add_option("--ending", arguments->ending, "How a procedure ended")
        ->check(CLI::IsMember(codes<ProcedureEnd>()));
    verb->add_option("--ended-on", arguments->endedOn, "And when, yyyy-MM-dd");
    verb->add_option("--served-on", arguments->servedOn, "Withdrawn: when the papers reached the other side");
    line.verb(verb, [&line, arguments] { return addOne(line, *arguments); });
}

} // namespace qingshou::cli
