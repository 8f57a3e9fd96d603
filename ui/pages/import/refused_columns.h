// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a ledger that could not be read as a table, on the screen and as a document for .csv. Personal data are
// masked.
#pragma once

#include "core/exchange/table_document.h"
#include "core/ledger/refusal.h"
#include "ui/widgets/paged_table_model.h"

namespace qingshou {

std::vector<ColumnOf<RefusedCell>> refusedColumns();
TableDocument refusedDocument(const std::vector<RefusedCell>& refused);

} // namespace qingshou
