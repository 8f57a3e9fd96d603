// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/marked_ledger.h"

#include "core/exchange/marked_workbook.h"
#include "core/ledger/header_match.h"
#include "core/ledger/progress_steps.h"
#include "core/services/import_plan.h"

#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace qingshou {
namespace {

using RefusedRow = std::vector<const RefusedCell*>;

Outcome writeCell(MarkedWorkbook& workbook, qint64 row, int column, const Cell& cell, bool marked)
{
    if (cell.type == CellType::Date)
        return workbook.day(row, column, cell.serialDay, marked);
    if (cell.type == CellType::Number) {
        double value = 0;
        const char* end = cell.text.data() + cell.text.size();
        if (const auto read = std::from_chars(cell.text.data(), end, value); read.ec == std::errc() && read.ptr == end)
            return workbook.number(row, column, value, cell.percent, marked);
    }
    return workbook.text(row, column, cell.text, marked);
}

Outcome writeRow(MarkedWorkbook& workbook, qint64 to, const Row& row, const RefusedRow& refused, int remarks)
{
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const auto column = static_cast<int>(i);
        const bool marked = std::any_of(refused.begin(), refused.end(),
                                        [column](const RefusedCell* cell) { return cell->column == column; });
        if (column == remarks || (row.cells[i].empty() && !marked))
            continue;
        if (const Outcome written = writeCell(workbook, to, column, row.cells[i], marked); !written)
            return written;
    }
    // A cell that is wanted and not even there.
    for (const RefusedCell* cell : refused)
        if (cell->column >= static_cast<int>(row.cells.size()))
            if (const Outcome written = workbook.text(to, cell->column, {}, true); !written)
                return written;
    return Done{};
}

/// Where the remarks go: the column in which an earlier save has put them, else behind all others.
int remarksColumn(const Recognition& recognition, std::span<const RefusedCell> refused)
{
    int column = static_cast<int>(recognition.columns.size());
    for (const RecognisedColumn& known : recognition.columns)
        if (known.header == problemHeader())
            return known.index;
    for (const RefusedCell& cell : refused)
        column = std::max(column, cell.column + 1);
    return column;
}

Outcome copyRows(TableReader& table, MarkedWorkbook& workbook, const Recognition& recognition,
                 std::span<const RefusedCell> refused, const std::function<QString(const RefusedCell&)>& reason,
                 ProgressSteps progress)
{
    std::unordered_map<qint64, RefusedRow> byRow;
    for (const RefusedCell& cell : refused)
        byRow[cell.row].push_back(&cell);
    const int remarks = remarksColumn(recognition, refused);
    Row row;
    for (qint64 to = 0;; ++to) {
        const Result<bool> more = table.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        if (const Outcome going = progress.at(table.bytesRead()); !going)
            return going;
        static const RefusedRow none;
        const auto found = byRow.find(row.number);
        const RefusedRow& cells = found == byRow.end() ? none : found->second;
        if (const Outcome written = writeRow(workbook, to, row, cells, remarks); !written)
            return written;
        QStringList words;
        for (const RefusedCell* cell : cells)
            words += reason(*cell);
        const QString remark = row.number == recognition.headerRow ? problemHeader() : words.join(QStringLiteral("; "));
        if (!remark.isEmpty())
            if (const Outcome written = workbook.remark(to, remarks, remark); !written)
                return written;
        if (row.number == recognition.lastHeaderRow)
            workbook.freezeBelow(to, remarks + 1);
    }
}

} // namespace

Outcome saveMarkedLedger(Database& db, const ImportRequest& request, std::span<const RefusedCell> refused,
                         const QString& path, const std::function<QString(const RefusedCell&)>& reason,
                         const ImportProgress& progress, std::stop_token stop)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(request.path).canonicalFilePath())
        return {ErrorCode::FileExists, {path}};
    const Result<ImportPlan> plan = planImport(db, request, progress, stop);
    if (!plan)
        return plan.error();
    Result<std::unique_ptr<TableReader>> table = openTable(plan->file, plan->recognition.table);
    if (!table)
        return table.error();
    Result<std::unique_ptr<MarkedWorkbook>> workbook = MarkedWorkbook::create(path, QStringLiteral("台账"));
    if (!workbook)
        return workbook.error();
    if (const Outcome copied =
            copyRows(**table, **workbook, plan->recognition, refused, reason,
                     ProgressSteps(toldAs(ImportStage::Reading, progress, stop), plan->file.size()));
        !copied)
        return copied;
    return (*workbook)->finish();
}

} // namespace qingshou
