// SPDX-License-Identifier: GPL-3.0-or-later
// The loans that an import run touched, as a table on the screen, on paper and in files.
#pragma once

#include "core/storage/import_run_repository.h"
#include "ui/print/list_output.h"
#include "ui/widgets/paged_table_model.h"

namespace qingshou {

/// In the order of the loan numbers, which is the only one that the query gives.
std::vector<ColumnOf<ImportChange>> runChangeColumns();

/// words: what of the run is listed. rows: how many there are.
ListOutput runChangeOutput(const QString& cooperative, const ImportRun& run, const ImportChangeFilter& filter,
                           const Scope& scope, const QString& words, qint64 rows);

} // namespace qingshou
