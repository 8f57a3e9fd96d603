// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paged_rows.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace qingshou {

RowSource pagedRows(qint64 total, std::function<std::vector<TableRow>(qint64, qint64)> page,
                    std::function<bool(qint64)> progress)
{
    static constexpr qint64 pageSize = 1000;
    struct State {
        std::vector<TableRow> rows{};
        size_t next = 0;
        qint64 offset = 0;
    };
    return [total, page = std::move(page), progress = std::move(progress),
            state = std::make_shared<State>()](TableRow& row) -> Result<bool> {
        while (state->next == state->rows.size()) {
            if (state->offset >= total)
                return false;
            if (!progress(state->offset))
                return {ErrorCode::Cancelled};
            state->rows = page(state->offset, std::min(pageSize, total - state->offset));
            state->offset += pageSize;
            state->next = 0;
        }
        row = std::move(state->rows[state->next++]);
        return true;
    };
}

} // namespace qingshou
