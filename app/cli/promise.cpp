// SPDX-License-Identifier: GPL-3.0-or-later
// promise add --borrower B --amount A --due D: a promise to pay that was made outside of a recorded contact.
#include "app/cli/arguments.h"

#include "core/services/change.h"
#include "core/storage/database.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string borrower, amount, due, madeOn, note;
};

int addOne(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    try {
        const std::optional<BorrowerId> borrower = theBorrower(line, *workspace, arguments.borrower);
        const std::optional<Money> money = amount(line, arguments.amount);
        const std::optional<QDate> due = optionalDay(line, arguments.due);
        const std::optional<QDate> madeOn = optionalDay(line, arguments.madeOn);
        if (!borrower || !money || !due || !madeOn)
            return Exit::refused;
        const Result<PromiseId> written = workspace->services().promises.record({.borrower = *borrower,
                                                                                 .amount = *money,
                                                                                 .dueOn = *due,
                                                                                 .madeOn = *madeOn,
                                                                                 .note = qstring(arguments.note)});
        if (!written)
            return line.refuse(written.error());
        return saidDone(line, written->value, Say::tr("The promise is recorded."));
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addPromise(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* promise = line.app().add_subcommand("promise", "Promises to pay");
    promise->require_subcommand(1);
    CLI::App* verb = promise->add_subcommand("add", "Record a promise to pay");
    verb->add_option("--borrower", arguments->borrower, "Name, customer number or whatever finds one borrower")
        ->required();
    verb->add_option("--amount", arguments->amount, "Yuan")->required();
    verb->add_option("--due", arguments->due, "Day, yyyy-MM-dd")->required();
    verb->add_option("--made-on", arguments->madeOn, "Day, yyyy-MM-dd; today when left out");
    verb->add_option("--note", arguments->note, "What was said");
    line.verb(verb, [&line, arguments] { return addOne(line, *arguments); });
}

} // namespace qingshou::cli
