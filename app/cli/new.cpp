// SPDX-License-Identifier: GPL-3.0-or-later
// new [--demo] --cooperative NAME [--workstation N]: the first administrator is --user with QINGSHOU_PASSWORD.
#include "app/cli/command_line.h"

#include "app/demo/demo_file.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

struct Arguments {
    bool demo = false;
    std::string cooperative;
    qint64 workstation = 1;
};

int createFile(CommandLine& line, const Arguments& arguments)
{
    if (line.file().isEmpty() || line.user().isEmpty())
        return line.misuse(Say::tr("Name the workstation file with --file and the user with --user."));
    if (arguments.demo) {
        const Outcome created = createDemoFile(line.file(), line.user(), CommandLine::password(), line.environment());
        return created ? Exit::done : line.refuse(created.error());
    }
    NewWorkstation data;
    data.cooperative = qstring(arguments.cooperative);
    data.number = arguments.workstation;
    data.administratorLogin = line.user();
    data.password = CommandLine::password();
    const auto created = Workspace::create(line.file(), data, line.environment());
    if (!created)
        return line.refuse(created.error());
    if (line.json())
        line.out()
            << QJsonDocument(QJsonObject{{"file", line.file()}, {"recovery_key", created->recoveryKey}}).toJson();
    else
        line.out() << Say::tr("Recovery key, shown this once; print it and keep it safe:") << "\n"
                   << created->recoveryKey << "\n";
    return Exit::done;
}

} // namespace

void addNew(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand("new", "Create a workstation file");
    verb->add_flag("--demo", arguments->demo, "A made-up cooperative with eight branches and a running campaign");
    verb->add_option("--cooperative", arguments->cooperative, "The cooperative's name");
    verb->add_option("--workstation", arguments->workstation, "Workstation number")->check(CLI::Range(1, 8388607));
    line.verb(verb, [&line, arguments] { return createFile(line, *arguments); });
}

} // namespace qingshou::cli
