// SPDX-License-Identifier: GPL-3.0-or-later
// audit verify: walks the chain and names the first entry that is not as it was written.
#include "app/cli/command_line.h"

#include "core/storage/audit_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

int verifyAudit(CommandLine& line)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::ViewAudit); !may)
        return line.refuse(may.error());
    const Result<qint64> verified = AuditRepository(workspace->reader(), workspace->session()->vault).verify();
    if (!verified)
        return line.refuse(verified.error());
    if (line.json())
        line.out() << QJsonDocument(QJsonObject{{"entries", *verified}, {"intact", true}}).toJson();
    else
        line.out() << Say::tr("The audit is intact: %1 entries.").arg(*verified) << "\n";
    return Exit::done;
}

} // namespace

void addAudit(CommandLine& line)
{
    CLI::App* audit = line.app().add_subcommand("audit", "The audit chain");
    audit->require_subcommand(1);
    line.verb(audit->add_subcommand("verify", "Check every entry of the chain"), [&line] { return verifyAudit(line); });
}

} // namespace qingshou::cli
