// SPDX-License-Identifier: GPL-3.0-or-later
// book [--as-of D] [--non-performing] [--out X.csv|.xlsx]: the loans as the ledgers up to a day had them.
#include "app/cli/command_line.h"

#include "app/cli/output_table.h"
#include "core/base/dates.h"
#include "core/services/change.h"
#include "core/storage/book_on_day.h"
#include "core/storage/book_totals.h"
#include "core/storage/database.h"
#include "ui/support/domain_labels.h"

namespace qingshou::cli {
namespace {

constexpr qint64 rowsAtOnce = 1000;

struct Arguments {
    std::string day, out;
    bool badOnly = false;
};

TableCell dayCell(QDate day)
{
    return day.isValid() ? TableCell(day) : TableCell();
}

std::vector<OutColumn<LoanOnDay>> columnsFor(CommandLine& line)
{
    using Row = LoanOnDay;
    const auto word = [&line](auto value) { return TableCell(line.json() ? code(value) : label(value)); };
    return {
        {Say::tr("Loan number"), "loan_number", ColumnKind::Text,
         [](const Row& row) { return TableCell(row.loanNumber); }},
        {Say::tr("Borrower"), "name", ColumnKind::Text, [](const Row& row) { return TableCell(row.name); }},
        {Say::tr("Branch"), "branch", ColumnKind::Text, [](const Row& row) { return TableCell(row.branch); }},
        {Say::tr("Owner in the ledger"), "owner", ColumnKind::Text,
         [](const Row& row) { return TableCell(row.owner); }},
        {Say::tr("Risk class"), "risk_class", ColumnKind::Text,
         [word](const Row& row) { return row.riskClass ? word(*row.riskClass) : TableCell(); }},
        {Say::tr("Book side"), "book_side", ColumnKind::Text, [word](const Row& row) { return word(row.bookSide); }},
        {Say::tr("Guarantee"), "guarantee_type", ColumnKind::Text,
         [word](const Row& row) { return word(row.guaranteeType); }},
        {Say::tr("Balance"), "balance", ColumnKind::Money, [](const Row& row) { return TableCell(row.balance); }},
        {Say::tr("Due"), "due_on", ColumnKind::Date, [](const Row& row) { return dayCell(row.dueOn); }},
        {Say::tr("Overdue since"), "overdue_since_on", ColumnKind::Date,
         [](const Row& row) { return dayCell(row.overdueSinceOn); }}};
}

int printBook(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    for (const Permission needed : arguments.out.empty() ? std::vector{Permission::ViewBorrowers}
                                                         : std::vector{Permission::ViewBorrowers, Permission::Export})
        if (const Outcome may = workspace->context().require(needed); !may)
            return line.refuse(may.error());
    const std::optional<QDate> day = line.asOf(arguments.day, *workspace);
    if (!day)
        return Exit::wrongCall;
    Database& db = workspace->reader();
    try {
        const std::optional<QDate> ledger = BookTotals(db).dateUpTo(*day);
        if (!ledger)
            return line.refuse({ErrorCode::NotFound, {QStringLiteral("import_run"), toIso(*day)}, {}});
        BookOnDay book(db, workspace->session()->scope, *ledger);
        const std::vector<LoanId> loans = book.loans({.badOnly = arguments.badOnly});
        return putOut<LoanOnDay>(
            line, Say::tr("Book of %1").arg(toIso(*ledger)), columnsFor(line),
            [&](const auto& give) {
                for (qint64 offset = 0; offset < static_cast<qint64>(loans.size()); offset += rowsAtOnce)
                    for (const LoanOnDay& loan : book.page(loans, offset, rowsAtOnce))
                        give(loan);
            },
            arguments.out);
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, db));
    }
}

} // namespace

void addBook(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = line.app().add_subcommand("book", "Loans as the ledgers up to a day had them");
    verb->add_option("--as-of", arguments->day, "Day, yyyy-MM-dd; today when left out");
    verb->add_flag("--non-performing", arguments->badOnly, "Only what was non-performing on that day");
    verb->add_option("--out", arguments->out, "Write a .csv or .xlsx file");
    line.verb(verb, [&line, arguments] { return printBook(line, *arguments); });
}

} // namespace qingshou::cli
