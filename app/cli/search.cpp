// SPDX-License-Identifier: GPL-3.0-or-later
// search TEXT [--limit N]: borrowers by name, pinyin, numbers, village or branch, the best first.
#include "app/cli/command_line.h"

#include "app/cli/output_table.h"
#include "core/storage/database.h"
#include "ui/models/search_labels.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string text;
    qint64 limit = 20;
};

std::vector<OutColumn<SearchHit>> columnsOf(CommandLine& line)
{
    using Row = SearchHit;
    std::vector<OutColumn<Row>> columns{
        {Say::tr("Borrower"), "name", ColumnKind::Text, [](const Row& hit) { return TableCell(hit.borrower.name); }},
        {Say::tr("Identity number"), "identity_number", ColumnKind::Text,
         [](const Row& hit) { return TableCell(hit.maskedIdentity); }},
        {Say::tr("Branch"), "branch", ColumnKind::Text,
         [](const Row& hit) { return TableCell(hit.borrower.branchName); }},
        {Say::tr("Balance"), "balance", ColumnKind::Money,
         [](const Row& hit) { return TableCell(hit.borrower.balance); }}};
    if (!line.json()) {
        columns.push_back(
            {Say::tr("Why"), "why", ColumnKind::Text, [](const Row& hit) { return TableCell(whyText(hit)); }});
        return columns;
    }
    columns.push_back(
        {{}, "borrower", ColumnKind::Number, [](const Row& hit) { return TableCell(hit.borrower.id.value); }});
    columns.push_back({{}, "why", ColumnKind::Text, [](const Row& hit) { return TableCell(code(hit.reason)); }});
    columns.push_back({{}, "role", ColumnKind::Text, [](const Row& hit) { return TableCell(code(hit.role)); }});
    columns.push_back({{}, "party", ColumnKind::Text, [](const Row& hit) { return TableCell(hit.party); }});
    columns.push_back({{}, "loan_number", ColumnKind::Text, [](const Row& hit) { return TableCell(hit.loanNumber); }});
    return columns;
}

int searchText(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    BorrowerSearch search(workspace->reader(), workspace->session());
    if (const Outcome ready = search.waitUntilReady(); !ready)
        return line.refuse(ready.error());
    const Result<SearchAnswer> answer =
        search.find(qstring(arguments.text), static_cast<size_t>(arguments.limit), workspace->clock().today());
    if (!answer)
        return line.refuse(answer.error());
    const int code = putOut<SearchHit>(line, Say::tr("Search"), columnsOf(line),
                                       [&](const auto& give) {
                                           for (const SearchHit& hit : answer->hits)
                                               give(hit);
                                       },
                                       {});
    if (answer->more)
        line.err() << Say::tr("There are more: say more of what you look for, or raise --limit.") << Qt::endl;
    return code;
}

} // namespace

void addSearch(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* search = line.app().add_subcommand("search", "Find borrowers by whatever is known of them");
    search->add_option("text", arguments->text, "Name, pinyin or initials, number or its last four, village, branch")
        ->required();
    search->add_option("--limit", arguments->limit, "At most so many")->check(CLI::Range(1, 1000));
    line.verb(search, [&line, arguments] { return searchText(line, *arguments); });
}

} // namespace qingshou::cli
