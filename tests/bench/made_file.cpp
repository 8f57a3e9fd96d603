// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_file.h"

#include <cstdio>
#include <cstdlib>

namespace qingshou::bench {
namespace {

const auto login = QStringLiteral("supervisor"); // may do all that is measured
const auto password = QStringLiteral("bench-password");

} // namespace

void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

Environment environment()
{
    Environment made;
    made.clock = std::make_shared<FixedClock>(now);
    return made;
}

std::unique_ptr<Workspace> makeFile(const QString& path)
{
    NewWorkstation data;
    data.cooperative = QStringLiteral("某县农村信用合作联社");
    data.administratorLogin = QStringLiteral("admin");
    data.administratorName = QStringLiteral("系统管理员");
    data.password = password;
    data.isDemo = true; // for the second user
    data.demoUsers = {{login, QStringLiteral("李主任"), Role::Supervisor, -1, password}};
    auto created = Workspace::create(path, data, environment());
    if (!created)
        giveUp(QStringLiteral("No workstation file could be made at %1.").arg(path));
    return std::move(created.value().workspace);
}

std::unique_ptr<Workspace> openFile(const QString& path)
{
    auto opened = Workspace::open(path, environment());
    if (!opened)
        giveUp(QStringLiteral("%1 could not be opened.").arg(path));
    return std::move(opened).value();
}

std::shared_ptr<const Session> signIn(Workspace& workspace)
{
    const auto signedIn = workspace.services().signIn.signIn(login, password);
    if (!signedIn)
        giveUp(QStringLiteral("The administrator could not sign in."));
    return *signedIn;
}

void importLedger(Workspace& workspace, const QString& ledger, QDate day, int added)
{
    ImportRequest request;
    request.path = ledger;
    request.statisticsDate = day;
    request.scope = LedgerScope::WholeBook;
    const auto report = workspace.services().imports.importLedger(request);
    if (!report || report->counts.added != added)
        giveUp(QStringLiteral("Not every row of %1 was imported.").arg(ledger));
}

} // namespace qingshou::bench
