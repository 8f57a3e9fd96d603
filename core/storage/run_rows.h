// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of import_changes, as "c", that an import run has to show: its own, some of them, or relapses since an
// earlier day. Inside core/storage only.
#pragma once

#include "core/domain/loan_movement.h"
#include "core/domain/relapse.h"
#include "core/storage/sql_filter.h"

#include <optional>

namespace qingshou {

enum class ImportChangeKind;

struct RunRows {
    ImportRunId run{};
    std::optional<ImportChangeKind> kind{};
    std::optional<LoanMovement> movement{};
    std::optional<RelapseSince> relapsedSince{}; ///< then the rows are those of the runs in which they relapsed

    /// What follows FROM.
    const char* table() const { return relapsedSince ? "import_changes c" : "run_changes c"; }
    SqlFilter where() const;
};

} // namespace qingshou
