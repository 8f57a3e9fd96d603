// SPDX-License-Identifier: GPL-3.0-or-later
// contact add --borrower B --channel C --outcome O …: a contact as it took place, checked by the conduct rules, and
// with
// --promise the promise made in it. What the rules block needs --allow-because; a supervisor other than the one who is
// signed in is named by --allowed-by and gives the password in QINGSHOU_APPROVER_PASSWORD.
#include "app/cli/arguments.h"

#include "core/services/change.h"
#include "core/services/promise_service.h"
#include "core/storage/database.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string borrower, channel, person = "borrower", name, outcome, note, next, nextOn, at, promise, promiseDue,
                                   allowedBy, allowBecause, capacity = "unknown", willingness = "unknown", mood, offer,
                                   offerOn;
    int staff = 0;
    bool recorded = false;
};

std::optional<ConductOverride> overrideFrom(const Arguments& arguments)
{
    if (arguments.allowBecause.empty() && arguments.allowedBy.empty())
        return std::nullopt;
    return ConductOverride{qstring(arguments.allowBecause), qstring(arguments.allowedBy),
                           qEnvironmentVariable("QINGSHOU_APPROVER_PASSWORD")};
}

/// Nothing when something in the call is wrong, which was said.
std::optional<RecordContact> contactFrom(CommandLine& line, Workspace& workspace, const Arguments& arguments)
{
    const std::optional<BorrowerId> borrower = theBorrower(line, workspace, arguments.borrower);
    const std::optional<QDateTime> at = instant(line, arguments.at, workspace.clock());
    const std::optional<QDate> nextOn = optionalDay(line, arguments.nextOn);
    const std::optional<QDate> offerOn = optionalDay(line, arguments.offerOn);
    const std::optional<Money> offer = arguments.offer.empty() ? std::optional<Money>() : amount(line, arguments.offer);
    if (!borrower || !at || !nextOn || !offerOn || (!arguments.offer.empty() && !offer))
        return std::nullopt;
    RecordContact contact;
    contact.borrower = *borrower;
    contact.at = *at;
    contact.channel = valueOf<ContactChannel>(arguments.channel);
    contact.personReached = valueOf<PersonReached>(arguments.person);
    contact.personName = qstring(arguments.name);
    contact.outcome = valueOf<ContactOutcome>(arguments.outcome);
    contact.note = qstring(arguments.note);
    contact.nextAction = qstring(arguments.next);
    contact.nextActionOn = *nextOn;
    if (arguments.staff > 0)
        contact.visitStaff = arguments.staff;
    if (arguments.recorded)
        contact.visitRecorded = true;
    contact.capacity = valueOf<Capacity>(arguments.capacity);
    contact.willingness = valueOf<Willingness>(arguments.willingness);
    contact.mood = fromCode<Mood>(arguments.mood);
    contact.offer = offer;
    contact.offerOn = *offerOn;
    contact.conductOverride = overrideFrom(arguments);
    return contact;
}

int addOne(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    try {
        const std::optional<RecordContact> contact = contactFrom(line, *workspace, arguments);
        if (!contact)
            return Exit::refused;
        std::optional<RecordPromise> promised;
        if (!arguments.promise.empty()) {
            const std::optional<Money> money = amount(line, arguments.promise);
            const std::optional<QDate> due = optionalDay(line, arguments.promiseDue);
            if (!money || !due)
                return Exit::wrongCall;
            promised = RecordPromise{.amount = *money, .dueOn = *due};
        }
        ContactService& contacts = workspace->services().contacts;
        const Result<ContactId> written = promised ? contacts.record(*contact, *promised) : contacts.record(*contact);
        if (!written)
            return line.refuse(written.error());
        return saidDone(line, written->value, Say::tr("The contact is recorded."));
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addContact(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* contact = line.app().add_subcommand("contact", "Contacts with borrowers");
    contact->require_subcommand(1);
    CLI::App* verb = contact->add_subcommand("add", "Record a contact that took place");
    verb->add_option("--borrower", arguments->borrower, "Name, customer number or whatever finds one borrower")
        ->required();
    verb->add_option("--channel", arguments->channel, "By what")
        ->required()
        ->check(CLI::IsMember(codes<ContactChannel>()));
    verb->add_option("--outcome", arguments->outcome, "What came of it")
        ->required()
        ->check(CLI::IsMember(codes<ContactOutcome>()));
    verb->add_option("--person", arguments->person, "Who was reached")->check(CLI::IsMember(codes<PersonReached>()));
    verb->add_option("--name", arguments->name, "Which of several");
    verb->add_option("--note", arguments->note, "What was said");
    verb->add_option("--next", arguments->next, "What comes next");
    verb->add_option("--next-on", arguments->nextOn, "And on which day, yyyy-MM-dd");
    verb->add_option("--at", arguments->at, "yyyy-MM-dd HH:mm or HH:mm in China; now when left out");
    verb->add_option("--staff", arguments->staff, "A visit: how many of us")->check(CLI::PositiveNumber);
    verb->add_flag("--recorded", arguments->recorded, "A visit: sound and picture throughout");
    verb->add_option("--capacity", arguments->capacity, "How able the person seemed")
        ->check(CLI::IsMember(codes<Capacity>()));
    verb->add_option("--willingness", arguments->willingness, "How willing")
        ->check(CLI::IsMember(codes<Willingness>()));
    verb->add_option("--mood", arguments->mood, "In what mood")->check(CLI::IsMember(codes<Mood>()));
    verb->add_option("--offer", arguments->offer, "Offered of the person's own accord, yuan");
    verb->add_option("--offer-on", arguments->offerOn, "And for which day, yyyy-MM-dd");
    CLI::Option* promise = verb->add_option("--promise", arguments->promise, "Promised amount, yuan");
    verb->add_option("--promise-due", arguments->promiseDue, "And by which day, yyyy-MM-dd")->needs(promise);
    verb->add_option("--allow-because", arguments->allowBecause, "Why a supervisor allows what the rules block");
    verb->add_option("--allowed-by", arguments->allowedBy,
                     "Login of that supervisor; the password comes from QINGSHOU_APPROVER_PASSWORD");
    line.verb(verb, [&line, arguments] { return addOne(line, *arguments); });
}

} // namespace qingshou::cli
