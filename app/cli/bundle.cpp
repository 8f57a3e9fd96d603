// SPDX-License-Identifier: GPL-3.0-or-later
// bundle --borrower B --out FOLDER [--loan N …] [--reason R]: what a court is shown of one borrower, as papers, files
// and hashes.
#include "app/cli/arguments.h"

#include "core/services/change.h"
#include "core/storage/database.h"
#include "ui/print/court_bundle_output.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string borrower, out, reason;
    std::vector<std::string> loans;
};

int writeBundle(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    if (const Outcome may = workspace->context().require(Permission::ViewBorrowers); !may)
        return line.refuse(may.error());
    try {
        const std::optional<BorrowerId> borrower = theBorrower(line, *workspace, arguments.borrower);
        if (!borrower)
            return Exit::refused;
        ExportBundle request{*borrower, {}, qstring(arguments.out), qstring(arguments.reason)};
        for (const std::string& number : arguments.loans) {
            const std::optional<LoanId> loan = theLoan(line, *workspace, number);
            if (!loan)
                return Exit::refused;
            request.loans.push_back(*loan);
        }
        const Result<BundlePermit> permit = workspace->services().bundles.permit(request);
        if (!permit)
            return line.refuse(permit.error());
        if (!permit->isWhole())
            line.err() << Say::tr("No reason was given (--reason): numbers are masked, and the evidence itself is left "
                                  "out.")
                       << "\n";
        const Result<int> written = writeCourtBundle(workspace->reader(), *permit, workspace->clock().today(), {});
        if (!written)
            return line.refuse(written.error());
        if (line.json())
            line.out() << QJsonDocument(QJsonObject{{"folder", request.folder},
                                                    {"files", *written},
                                                    {"whole", permit->isWhole()}})
                              .toJson();
        else
            line.out() << Say::tr("%1 files were written to %2.").arg(*written).arg(request.folder) << "\n";
        return Exit::done;
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addBundle(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand("bundle", "A court bundle of one borrower: PDF, evidence and hashes");
    verb->add_option("--borrower", arguments->borrower, "Name, customer number, identity number, loan …")->required();
    verb->add_option("--out", arguments->out, "The folder to write: empty, or not there yet")->required();
    verb->add_option("--loan", arguments->loans, "Only this loan; several times");
    verb->add_option("--reason", arguments->reason,
                     "What for: with it numbers are whole and the evidence comes along; kept in the audit");
    line.verb(
        verb, [&line, arguments] { return writeBundle(line, *arguments); }, true);
}

} // namespace qingshou::cli
