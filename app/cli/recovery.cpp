// SPDX-License-Identifier: GPL-3.0-or-later
// recovery add --loan N --amount A: what came in on one loan, split by its allocation order. --dry-run shows the split.
#include "app/cli/arguments.h"

#include "core/services/change.h"
#include "core/storage/database.h"
#include "ui/support/domain_labels.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string loan, amount, day, kind = codeView(RecoveryKind::NormalCash).data(), voucher, note;
    bool dryRun = false;
};

void sayHow(CommandLine& line, const RecoverySplit& split, std::optional<RecoveryId> written)
{
    QJsonObject object{{"surplus_fen", split.surplus.fen()}};
    for (const DebtPart part : allValues<DebtPart>()) {
        object.insert(code(part) + QStringLiteral("_fen"), split.paid.of(part).fen());
        if (!line.json() && !split.paid.of(part).isZero())
            line.out() << label(part) << "\t" << split.paid.of(part).toYuan() << "\n";
    }
    if (line.json()) {
        if (written)
            object.insert(QStringLiteral("id"), QString::number(written->value));
        line.out() << QJsonDocument(object).toJson();
        return;
    }
    if (!split.surplus.isZero())
        line.out() << Say::tr("More than is owed") << "\t" << split.surplus.toYuan() << "\n";
    line.out() << (written ? Say::tr("The recovery is recorded.") : Say::tr("Nothing was written.")) << "\n";
}

int addOne(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::RecordRecovery); !may)
        return line.refuse(may.error());
    try {
        const std::optional<LoanId> loan = theLoan(line, *workspace, arguments.loan);
        const std::optional<Money> money = amount(line, arguments.amount);
        const std::optional<QDate> day = optionalDay(line, arguments.day);
        if (!loan || !money || !day)
            return Exit::refused;
        const RecordRecovery recovery{.loan = *loan,
                                      .amount = *money,
                                      .receivedOn = *day,
                                      .kind = valueOf<RecoveryKind>(arguments.kind),
                                      .voucher = qstring(arguments.voucher),
                                      .note = qstring(arguments.note)};
        const Result<RecoverySplit> split =
            RecoveryService::preview(workspace->reader(), recovery, workspace->clock().today());
        if (!split)
            return line.refuse(split.error());
        if (arguments.dryRun) {
            sayHow(line, *split, std::nullopt);
            return Exit::done;
        }
        const Result<RecoveryId> written = workspace->services().recoveries.record(recovery);
        if (!written)
            return line.refuse(written.error());
        sayHow(line, *split, *written);
        return Exit::done;
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addRecovery(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* recovery = line.app().add_subcommand("recovery", "Recoveries");
    recovery->require_subcommand(1);
    CLI::App* verb = recovery->add_subcommand("add", "Record what came in on a loan");
    verb->add_option("--loan", arguments->loan, "Number of the loan")->required();
    verb->add_option("--amount", arguments->amount, "Yuan")->required();
    verb->add_option("--on", arguments->day, "Day on which it came, yyyy-MM-dd; today when left out");
    verb->add_option("--kind", arguments->kind, "How it came")->check(CLI::IsMember(codes<RecoveryKind>()));
    verb->add_option("--voucher", arguments->voucher, "Number of the voucher");
    verb->add_option("--note", arguments->note, "Anything else");
    verb->add_flag("--dry-run", arguments->dryRun, "Only show how it would be split");
    line.verb(verb, [&line, arguments] { return addOne(line, *arguments); });
}

} // namespace qingshou::cli
