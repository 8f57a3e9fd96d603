// SPDX-License-Identifier: GPL-3.0-or-later
// Headers and the titles above them: lines of cells between "|".
#include "core/ledger/header_match.h"
#include "core/ledger/header_place.h"
#include "core/ledger/ledger_row.h"
#include "core/ledger/title_rows.h"
#include "tests/fuzz/promise.h"

#include <QStringList>

#include <algorithm>

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

constexpr qsizetype mostRows = 20; // what is looked at for a header

void promiseMatch(const HeaderMatch& match, qsizetype rows)
{
    promise(match.rowCount == 1 || match.rowCount == 2, "a header has one row or two");
    promise(match.firstRow >= 0 && match.firstRow + match.rowCount <= rows, "a header lies in the rows given");
    FieldSet seen;
    int fields = 0;
    for (const HeaderColumn& column : match.columns) {
        if (!column.field)
            continue;
        ++fields;
        promise(!seen.test(fieldBit(*column.field)), "no field has two columns");
        seen.set(fieldBit(*column.field));
        promise(std::count(column.candidates.begin(), column.candidates.end(), *column.field) == 1,
                "a column's field is one of its candidates");
        promise(!column.ignored, "a column with a field is not ignored");
    }
    for (const FieldTie& tie : match.ties) {
        promise(tie.columns.size() > 1 && !seen.test(fieldBit(tie.field)), "a tie is between columns for no field yet");
        for (const int column : tie.columns)
            promise(!match.columns.at(static_cast<size_t>(column)).field, "a tied column has no field");
    }
    promise(match.hits == fields + static_cast<int>(match.ties.size()), "hits are counted");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = textOf(data, size);
    HeadRows head;
    const QString text = QString::fromUtf8(input.data(), static_cast<qsizetype>(input.size()));
    for (const QString& line : text.split(QLatin1Char('\n')).mid(0, mostRows)) {
        const QStringList cells = line.split(QLatin1Char('|'));
        head.rows.emplace_back(cells.begin(), cells.end());
        head.numbers.push_back(static_cast<qint64>(head.rows.size()));
    }
    const auto rows = static_cast<qsizetype>(head.rows.size());
    const HeaderMatch found = findHeader(head.rows);
    const auto placed = placeHeader(head, {});
    promise(placed.has_value() == found.found(), "without a mapping the header is the one found");
    for (const auto& row : head.rows)
        for (const QString& cell : row) {
            moneyUnitOfHeader(cell);
            rateUnitOfHeader(cell);
        }
    if (!found.found()) {
        readTitleRows(head.rows);
        return 0;
    }
    promiseMatch(found, rows);
    readTitleRows({head.rows.begin(), head.rows.begin() + found.firstRow});

    // With every column that was found named by a mapping, the same columns come out.
    Mapping mapping;
    mapping.headerRow = found.firstRow + 1;
    mapping.headerRows = found.rowCount;
    for (size_t i = 0; i < found.columns.size(); ++i)
        if (found.columns[i].field)
            mapping.fields[*found.columns[i].field].column = static_cast<int>(i);
    const auto again = placeHeader(head, mapping);
    promise(again.has_value(), "a header is found where it is said to be");
    const auto hints = hintsOf(mapping, *again);
    promise(hints.ok(), "a mapping by number fits its own header");
    const HeaderMatch hinted = matchHeader(head.rows, again->firstRow, again->rowCount, *hints);
    for (size_t i = 0; i < found.columns.size(); ++i)
        if (found.columns[i].field)
            promise(hinted.columns.at(i).field == found.columns[i].field, "a named column keeps its field");
    return 0;
}
