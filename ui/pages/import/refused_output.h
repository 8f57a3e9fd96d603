// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be read of a ledger leaves the page: as a list, and as the ledger itself with these cells marked. Both
// ask where to; `page` owns the question and what comes after it.
#pragma once

#include "core/services/import_types.h"
#include "ui/workbench/page.h"

namespace qingshou {

/// .csv; personal data in it are masked.
void saveRefusedCells(Page* page, PageContext& context, const QString& ledger, const std::vector<RefusedCell>& refused);
/// .xlsx; see core/services/marked_ledger.h. refused: of a dry run of the request.
void saveMarkedLedgerAs(Page* page, PageContext& context, const ImportRequest& request,
                        const std::vector<RefusedCell>& refused);

} // namespace qingshou
