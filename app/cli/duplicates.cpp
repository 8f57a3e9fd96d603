// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates: customers that may be one person, the surest first. They are merged in the window, side by side.
#include "app/cli/command_line.h"

#include "app/cli/output_table.h"
#include "core/services/duplicate_search.h"
#include "core/storage/database.h"
#include "ui/support/duplicate_labels.h"

namespace qingshou::cli {
namespace {

std::vector<OutColumn<DuplicatePair>> columnsOf(CommandLine& line)
{
    using Row = DuplicatePair;
    const bool json = line.json();
    const auto words = [json](const Row& pair) {
        return TableCell(json ? code(pair.judged.grade) : label(pair.judged.grade));
    };
    std::vector<OutColumn<Row>> columns{
        {Say::tr("How sure"), "grade", ColumnKind::Text, words},
        {Say::tr("Borrower"), "keep", ColumnKind::Text, [](const Row& pair) { return TableCell(pair.keep.name); }},
        {Say::tr("Customer number"), "keep_number", ColumnKind::Text,
         [](const Row& pair) { return TableCell(pair.keep.customerNumber); }},
        {Say::tr("Other"), "merge", ColumnKind::Text, [](const Row& pair) { return TableCell(pair.merge.name); }},
        {Say::tr("Customer number"), "merge_number", ColumnKind::Text,
         [](const Row& pair) { return TableCell(pair.merge.customerNumber); }},
        {Say::tr("Balance"), "balance", ColumnKind::Money, [](const Row& pair) { return TableCell(pair.balance()); }}};
    if (!json) {
        columns.push_back({Say::tr("Why"), "why", ColumnKind::Text,
                           [](const Row& pair) { return TableCell(whyDuplicate(pair.judged)); }});
        return columns;
    }
    columns.push_back(
        {{}, "keep_borrower", ColumnKind::Number, [](const Row& pair) { return TableCell(pair.keep.id.value); }});
    columns.push_back(
        {{}, "merge_borrower", ColumnKind::Number, [](const Row& pair) { return TableCell(pair.merge.id.value); }});
    return columns;
}

int list(CommandLine& line)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    const Result<DuplicatesFound> found = findDuplicates(workspace->reader(), *workspace->session());
    if (!found)
        return line.refuse(found.error());
    const int code = putOut<DuplicatePair>(line, Say::tr("Duplicates"), columnsOf(line),
                                           [&](const auto& give) {
                                               for (const DuplicatePair& pair : found->pairs)
                                                   give(pair);
                                           },
                                           {});
    if (found->all > found->pairs.size())
        line.err() << Say::tr("The first %1 of %2 pairs.").arg(found->pairs.size()).arg(found->all) << Qt::endl;
    return code;
}

} // namespace

void addDuplicates(CommandLine& line)
{
    CLI::App* duplicates = line.app().add_subcommand("duplicates", "Customers that may be one person");
    line.verb(duplicates, [&line] { return list(line); });
}

} // namespace qingshou::cli
