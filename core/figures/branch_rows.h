// SPDX-License-Identifier: GPL-3.0-or-later
// Which branches a table shows: those directly below its top, each for itself and all below it, and the top for what is
// its own. Only branches of the reader's scope are there at all.
#pragma once

#include "core/base/result.h"
#include "core/storage/branch_repository.h"

#include <map>
#include <set>

namespace qingshou {

struct BranchRow {
    BranchId branch{};
    QString name{};
    std::vector<BranchId> covers{}; ///< in tree order
};

class BranchRows {
public:
    /// top none: where the scope begins. OutsideScope for a top that is not in it.
    static Result<BranchRows> of(const std::vector<Branch>& tree, const Scope& scope, BranchId top);

    const std::vector<BranchRow>& rows() const { return rows_; }
    /// None where the scope begins at several branches: then those are the rows.
    BranchId top() const { return top_; }
    /// All branches that are shown, and whether these are all that there are.
    const Scope& shown() const { return shown_; }
    bool isWholeBook() const { return isWholeBook_; }
    /// The row that a branch belongs to; nothing: not shown.
    std::optional<size_t> rowOf(BranchId branch) const;
    /// The branch, the one above it, … as far as they are shown.
    std::vector<BranchId> upwards(BranchId branch) const;
    std::vector<BranchId> below(BranchId branch) const; ///< directly
    QString nameOf(BranchId branch) const;

private:
    std::vector<BranchRow> rows_;
    BranchId top_{};
    Scope shown_{std::vector<BranchId>{}};
    bool isWholeBook_ = false;
    std::map<BranchId, size_t> rowOf_;
    std::map<BranchId, Branch> branches_;
};

} // namespace qingshou
