// SPDX-License-Identifier: GPL-3.0-or-later
// promise add --borrower B --amount A --due D: a promise to pay that was made outside of a recorded contact.
// promise kept --from D --until D: how many of those that fell due were kept, by officer (CSV).
#include "app/cli/arguments.h"

#include "core/figures/promise_keeping.h"
#include "core/services/change.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

struct Span {
    std::string from, until;
};

QString textOf(const std::optional<Percentage>& share)
{
    return share ? share->toText() : QString();
}

int printKept(CommandLine& line, const Span& span)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::ViewBorrowers); !may)
        return line.refuse(may.error());
    const std::optional<QDate> first = optionalDay(line, span.from);
    const std::optional<QDate> last = optionalDay(line, span.until);
    if (!first || !last)
        return Exit::wrongCall;
    const QDate today = workspace->clock().today();
    const QDate until = last->isValid() ? *last : today;
    const QDate from = first->isValid() ? *first : QDate(until.year(), until.month(), 1);
    try {
        const std::vector<PromiseKeeping> sums =
            promiseKeeping(workspace->reader(), workspace->session()->scope, from, until, today);
        if (line.json()) {
            QJsonArray array;
            for (const PromiseKeeping& sum : sums)
                array.append(QJsonObject{{"officer", sum.officerName},
                                         {"due", sum.due},
                                         {"kept", sum.kept},
                                         {"kept_by_count", textOf(sum.keptByCount())},
                                         {"promised_fen", sum.promised.fen()},
                                         {"paid_fen", sum.paid.fen()},
                                         {"kept_by_amount", textOf(sum.keptByAmount())}});
            line.out() << QJsonDocument(array).toJson();
            return Exit::done;
        }
        line.out() << "officer,due,kept,kept_by_count,promised,paid,kept_by_amount\n";
        for (const PromiseKeeping& sum : sums)
            line.out() << csvLine({sum.officerName.isEmpty() ? Say::tr("All") : sum.officerName,
                                   QString::number(sum.due), QString::number(sum.kept), textOf(sum.keptByCount()),
                                   sum.promised.toPlainYuan(), sum.paid.toPlainYuan(), textOf(sum.keptByAmount())})
                       << "\n";
        return Exit::done;
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

    auto span = std::make_shared<Span>();
    CLI::App* kept =
        promise->add_subcommand("kept", "How many of the promises that fell due were kept, by officer (CSV)");
    kept->add_option("--from", span->from, "Day, yyyy-MM-dd; the first of the month when left out");
    kept->add_option("--until", span->until, "Day, yyyy-MM-dd; today when left out");
    line.verb(kept, [&line, span] { return printKept(line, *span); });
}

} // namespace qingshou::cli
