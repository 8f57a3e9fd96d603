// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of how many promises were kept, by officer.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/promise_keeping.h"
#include "ui/widgets/list_table_model.h"

namespace qingshou {

/// `unit` is asked whenever a sum is shown.
std::vector<ColumnOf<PromiseKeeping>> promiseKeepingColumns(const std::function<ShownUnit()>& unit);

} // namespace qingshou
