// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a file, whatever its kind: recognised, then read as loans. The .xls of old has its own targets.
#include "core/ledger/ledger_reader.h"
#include "core/ledger/recognition.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

void promiseRead(const LedgerFile& file, const Recognition& plan)
{
    const auto reader = LedgerReader::open(file, plan);
    if (!reader)
        return;
    LedgerRow row;
    qint64 rows = 0;
    Money balance;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return;
        if (!*more)
            break;
        ++rows;
        promise(!row.loanNumber.empty() && !row.name.empty(), "a loan has a number and a borrower");
        balance += row.balance;
    }
    const LedgerSummary& summary = (*reader)->summary();
    promise(summary.rows == rows && summary.balance == balance, "the summary is that of the rows");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = LedgerFile::fromBytes(std::string(textOf(data, size)), QStringLiteral("made"), smallLimits());
    if (!file || file->kind() == FileKind::Xls)
        return 0;
    const auto plan = recognise(*file);
    if (!plan)
        return 0;
    promise(plan->headerRow >= 1 && plan->lastHeaderRow >= plan->headerRow, "the header has a place");
    promiseRead(*file, *plan);
    const auto again = recognise(*file, mappingOf(*plan));
    promise(again.ok(), "a recognition's mapping leads to a recognition");
    promise(again->headerRow == plan->headerRow && again->columns.size() == plan->columns.size(), "of the same table");
    return 0;
}
