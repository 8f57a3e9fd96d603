// SPDX-License-Identifier: GPL-3.0-or-later
// guard check --borrower B --channel C [--person ROLE] [--name N] [--at T]: what the conduct rules would say against a
// contact. Exit 0: nothing that blocks; 1: blocked. Nothing is written.
#include "app/cli/borrower_argument.h"
#include "app/cli/command_line.h"

#include "core/services/change.h"
#include "core/services/conduct_check.h"
#include "core/storage/database.h"
#include "ui/support/conduct_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string borrower, channel, person = "borrower", name, at;
};

/// On China's clock: "2026-11-23 22:10", or "22:10" of today; empty: now. Nothing for anything else.
std::optional<QDateTime> instantOf(const std::string& typed, const Clock& clock)
{
    if (typed.empty())
        return clock.now();
    QString text = qstring(typed).trimmed();
    text.replace(QLatin1Char('T'), QLatin1Char(' '));
    const qsizetype between = text.indexOf(QLatin1Char(' '));
    const std::optional<QDate> day = between < 0 ? std::optional(clock.today()) : dayArgument(typed.substr(0, 10));
    const QTime time = QTime::fromString(text.mid(between + 1), QStringLiteral("HH:mm"));
    if (!day || !time.isValid())
        return std::nullopt;
    return QDateTime(*day, time, Qt::OffsetFromUTC, 8 * 3600);
}

int checkGuard(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::ViewBorrowers); !may)
        return line.refuse(may.error());
    const std::optional<QDateTime> at = instantOf(arguments.at, workspace->clock());
    if (!at)
        return line.misuse(Say::tr("--at takes yyyy-MM-dd HH:mm, or HH:mm of today."));
    try {
        const std::optional<BorrowerId> borrower = theBorrower(line, *workspace, qstring(arguments.borrower));
        if (!borrower)
            return Exit::refused;
        ConductAct act;
        act.channel = fromCode<ContactChannel>(arguments.channel).value_or(ContactChannel::Call);
        act.person = fromCode<PersonReached>(arguments.person).value_or(PersonReached::Borrower);
        act.personName = qstring(arguments.name);
        act.at = *at;
        const std::vector<ConductFinding> findings =
            checkConduct(workspace->reader(), workspace->session()->vault, *borrower, act, workspace->clock().today());
        QJsonArray array;
        for (const ConductFinding& finding : findings) {
            const ConductLevel level = levelOf(finding.reason);
            if (line.json())
                array.append(QJsonObject{{"rule", numberOf(ruleOf(finding.reason))},
                                         {"level", code(level)},
                                         {"reason", code(finding.reason)},
                                         {"values", QJsonArray::fromStringList(finding.values)}});
            else
                line.out() << label(level) << " " << findingSentence(finding) << "\n";
        }
        if (line.json())
            line.out() << QJsonDocument(array).toJson();
        else if (findings.empty())
            line.out() << Say::tr("Nothing in the conduct rules speaks against it.") << "\n";
        return isBlocked(findings) ? Exit::refused : Exit::done;
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

template <CodedEnum E>
std::vector<std::string> codes()
{
    std::vector<std::string> all;
    for (const E value : allValues<E>())
        all.emplace_back(codeView(value));
    return all;
}

} // namespace

void addGuard(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* guard = line.app().add_subcommand("guard", "The conduct rules");
    guard->require_subcommand(1);
    CLI::App* verb = guard->add_subcommand("check", "What they say against a contact before it is made");
    verb->add_option("--borrower", arguments->borrower, "Name, customer number or whatever finds one borrower")
        ->required();
    verb->add_option("--channel", arguments->channel, "By what")
        ->required()
        ->check(CLI::IsMember(codes<ContactChannel>()));
    verb->add_option("--person", arguments->person, "Who is addressed")->check(CLI::IsMember(codes<PersonReached>()));
    verb->add_option("--name", arguments->name, "Which of several");
    verb->add_option("--at", arguments->at, "yyyy-MM-dd HH:mm or HH:mm in China; now when left out");
    line.verb(verb, [&line, arguments] { return checkGuard(line, *arguments); });
}

} // namespace qingshou::cli
