// SPDX-License-Identifier: GPL-3.0-or-later
// list borrowers|loans|campaigns [--branch …] [--class …] [--overdue-over N] [--out X.csv|.xlsx].
#include "app/cli/command_line.h"

#include "app/cli/output_table.h"
#include "core/services/change.h"
#include "core/storage/branch_repository.h"
#include "core/storage/database.h"
#include "core/storage/loan_list_query.h"
#include "ui/models/case_labels.h"
#include "ui/support/domain_labels.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string branch, riskClass, out;
    int overdueOver = -1;
};

/// A code (substandard), a number (3) or the bank's word (次级).
std::optional<RiskClass> riskClassArgument(const std::string& text)
{
    for (const RiskClass riskClass : allValues<RiskClass>()) {
        if (code(riskClass) == qstring(text) || label(riskClass) == qstring(text) ||
            std::to_string(static_cast<int>(riskClass) + 1) == text)
            return riskClass;
    }
    return std::nullopt;
}

/// Fills what borrowers and loans are filtered by alike. Exit::done: go on.
template <class Filter>
int fillFilter(CommandLine& line, Workspace& workspace, const Arguments& arguments, Filter& filter)
{
    filter.asOf = workspace.clock().today();
    if (!arguments.branch.empty()) {
        const auto branch = BranchRepository(workspace.reader()).findByName(qstring(arguments.branch));
        if (!branch)
            return line.refuse({ErrorCode::NotFound, {QStringLiteral("branch"), qstring(arguments.branch)}, {}});
        filter.branches = {*branch};
    }
    if (!arguments.riskClass.empty()) {
        const auto riskClass = riskClassArgument(arguments.riskClass);
        if (!riskClass) {
            line.refuse({ErrorCode::Invalid, {QStringLiteral("class"), qstring(arguments.riskClass)}, {}});
            return Exit::wrongCall;
        }
        filter.classes = {*riskClass};
    }
    if (arguments.overdueOver >= 0)
        filter.minDays = arguments.overdueOver + 1;
    return Exit::done;
}

TableCell classCell(CommandLine& line, const ListedClass& riskClass)
{
    if (!riskClass)
        return std::monostate{};
    return line.json() ? code(*riskClass) : label(*riskClass);
}

std::vector<OutColumn<BorrowerListRow>> borrowerColumns(CommandLine& line)
{
    using Row = BorrowerListRow;
    return {{Say::tr("Borrower"), "name", ColumnKind::Text, [](const Row& row) { return TableCell(row.name); }},
            {Say::tr("Branch"), "branch", ColumnKind::Text, [](const Row& row) { return TableCell(row.branchName); }},
            {Say::tr("Case owner"), "owner", ColumnKind::Text, [](const Row& row) { return TableCell(row.owner); }},
            {Say::tr("Risk class"), "risk_class", ColumnKind::Text,
             [&line](const Row& row) { return classCell(line, row.riskClass); }},
            {Say::tr("Days past due"), "days_past_due", ColumnKind::Number,
             [](const Row& row) { return TableCell(qint64(row.daysPastDue)); }},
            {Say::tr("Loans"), "loans", ColumnKind::Number,
             [](const Row& row) { return TableCell(qint64(row.loanCount)); }},
            {Say::tr("Balance"), "balance", ColumnKind::Money, [](const Row& row) { return TableCell(row.balance); }},
            {Say::tr("Arrears"), "arrears", ColumnKind::Money, [](const Row& row) { return TableCell(row.arrears); }},
            {Say::tr("Next action"), "next_action", ColumnKind::Text,
             [](const Row& row) { return TableCell(nextActionText(row.nextChannel, row.nextAction)); }},
            {Say::tr("On"), "next_action_on", ColumnKind::Date,
             [](const Row& row) { return row.nextActionOn.isValid() ? TableCell(row.nextActionOn) : TableCell(); }}};
}

std::vector<OutColumn<LoanListRow>> loanColumns(CommandLine& line)
{
    using Row = LoanListRow;
    return {{Say::tr("Loan number"), "loan_number", ColumnKind::Text,
             [](const Row& row) { return TableCell(row.loanNumber); }},
            {Say::tr("Borrower"), "name", ColumnKind::Text, [](const Row& row) { return TableCell(row.name); }},
            {Say::tr("Branch"), "branch", ColumnKind::Text, [](const Row& row) { return TableCell(row.branchName); }},
            {Say::tr("Risk class"), "risk_class", ColumnKind::Text,
             [&line](const Row& row) { return classCell(line, row.riskClass); }},
            {Say::tr("Days past due"), "days_past_due", ColumnKind::Number,
             [](const Row& row) { return TableCell(qint64(row.daysPastDue)); }},
            {Say::tr("Balance"), "balance", ColumnKind::Money, [](const Row& row) { return TableCell(row.balance); }},
            {Say::tr("Arrears"), "arrears", ColumnKind::Money, [](const Row& row) { return TableCell(row.arrears()); }},
            {Say::tr("Start"), "start_on", ColumnKind::Date,
             [](const Row& row) { return row.startOn.isValid() ? TableCell(row.startOn) : TableCell(); }},
            {Say::tr("Due"), "due_on", ColumnKind::Date,
             [](const Row& row) { return row.dueOn.isValid() ? TableCell(row.dueOn) : TableCell(); }},
            {Say::tr("Guarantee"), "guarantee_type", ColumnKind::Text, [&line](const Row& row) {
                 return TableCell(line.json() ? code(row.guaranteeType) : label(row.guaranteeType));
             }}};
}

std::vector<OutColumn<Campaign>> campaignColumns(CommandLine& line)
{
    using Row = Campaign;
    return {{Say::tr("Id"), "id", ColumnKind::Number, [](const Row& row) { return TableCell(row.id.value); }},
            {Say::tr("Campaign"), "name", ColumnKind::Text, [](const Row& row) { return TableCell(row.data.name); }},
            {Say::tr("State"), "state", ColumnKind::Text,
             [&line](const Row& row) { return TableCell(line.json() ? code(row.state) : label(row.state)); }},
            {Say::tr("First day"), "first_day", ColumnKind::Date,
             [](const Row& row) { return TableCell(row.data.firstDay); }},
            {Say::tr("Last day"), "last_day", ColumnKind::Date,
             [](const Row& row) { return TableCell(row.data.lastDay); }}};
}

int listRows(CommandLine& line, const QString& what, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    const Permission permission =
        what == QLatin1String("campaigns") ? Permission::ViewFigures : Permission::ViewBorrowers;
    for (const Permission needed :
         arguments.out.empty() ? std::vector{permission} : std::vector{permission, Permission::Export}) {
        if (const Outcome may = workspace->context().require(needed); !may)
            return line.refuse(may.error());
    }
    const std::shared_ptr<const Session> session = workspace->session();
    try {
        if (what == QLatin1String("campaigns")) {
            const std::vector<Campaign> all = CampaignQuery(workspace->reader()).all();
            return putOut<Campaign>(
                line, Say::tr("Campaigns"), campaignColumns(line),
                [&](const auto& give) {
                    for (const Campaign& campaign : all)
                        give(campaign);
                },
                arguments.out);
        }
        if (what == QLatin1String("loans")) {
            LoanFilter filter;
            if (const int code = fillFilter(line, *workspace, arguments, filter); code != Exit::done)
                return code;
            return putOut<LoanListRow>(
                line, Say::tr("Loans"), loanColumns(line),
                [&](const auto& give) { LoanListQuery(workspace->reader(), session->scope).forEach(filter, {}, give); },
                arguments.out);
        }
        BorrowerFilter filter;
        if (const int code = fillFilter(line, *workspace, arguments, filter); code != Exit::done)
            return code;
        return putOut<BorrowerListRow>(
            line, Say::tr("Borrowers"), borrowerColumns(line),
            [&](const auto& give) {
                BorrowerListQuery(workspace->reader(), session->scope, &session->vault).forEach(filter, {}, give);
            },
            arguments.out);
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

} // namespace

void addList(CommandLine& line)
{
    CLI::App* list = line.app().add_subcommand("list", "Borrowers, loans or campaigns");
    list->require_subcommand(1);
    for (const char* what : {"borrowers", "loans", "campaigns"}) {
        auto arguments = std::make_shared<Arguments>();
        CLI::App* verb = list->add_subcommand(what, std::string("List ") + what);
        verb->add_option("--out", arguments->out, "Write a .csv or .xlsx file");
        if (std::string_view(what) != "campaigns") {
            verb->add_option("--branch", arguments->branch, "Name of a branch; with everything below it");
            verb->add_option("--class", arguments->riskClass, "Risk class: substandard, 次级 or 3");
            verb->add_option("--overdue-over", arguments->overdueOver, "More than so many days past due")
                ->check(CLI::NonNegativeNumber);
        }
        line.verb(verb, [&line, arguments, what] { return listRows(line, QLatin1String(what), *arguments); });
    }
}

} // namespace qingshou::cli
