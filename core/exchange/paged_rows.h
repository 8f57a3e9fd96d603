// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for a writer, fetched a thousand at a time.
#pragma once

#include "core/exchange/table_document.h"

namespace qingshou {

/// page: the rows from place `offset` on, up to `limit` places; some may have gone since they were counted. Called on
/// the thread that pulls. progress is told the place before each page, and ends it with Cancelled by answering false.
RowSource pagedRows(qint64 total, std::function<std::vector<TableRow>(qint64 offset, qint64 limit)> page,
                    std::function<bool(qint64 done)> progress);

/// Of a list whose filter has an offset and a limit; cells: the rows that one such filter finds.
template <class Filter, class Cells>
RowSource pagedRows(qint64 total, const Filter& filter, Cells cells, std::function<bool(qint64 done)> progress)
{
    return pagedRows(
        total,
        [filter, cells = std::move(cells)](qint64 offset, qint64 limit) {
            Filter page = filter;
            page.offset = offset;
            page.limit = limit;
            return cells(page);
        },
        std::move(progress));
}

} // namespace qingshou
