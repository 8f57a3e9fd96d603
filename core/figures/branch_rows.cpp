// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/branch_rows.h"

#include <algorithm>

namespace qingshou {

Result<BranchRows> BranchRows::of(const std::vector<Branch>& tree, const Scope& scope, BranchId top)
{
    std::vector<Branch> seen;
    std::copy_if(tree.begin(), tree.end(), std::back_inserter(seen),
                 [&](const Branch& branch) { return scope.contains(branch.id); });
    const auto find = [&](BranchId id) {
        return std::find_if(seen.begin(), seen.end(), [&](const Branch& branch) { return branch.id == id; });
    };
    if (top.isValid() && find(top) == seen.end())
        return ErrorCode::OutsideScope;

    BranchRows result;
    if (!top.isValid()) {
        std::vector<BranchId> beginnings;
        for (const Branch& branch : seen)
            if (find(branch.parent) == seen.end())
                beginnings.push_back(branch.id);
        if (beginnings.size() == 1)
            top = beginnings.front();
    }
    result.top_ = top;
    // Parents come before children: a branch joins the row of the one above it.
    for (const Branch& branch : seen) {
        const bool isTop = branch.id == top;
        const bool beginsRow = isTop || branch.parent == top || (!top.isValid() && find(branch.parent) == seen.end());
        size_t row = result.rows_.size();
        if (beginsRow) {
            result.rows_.push_back({branch.id, branch.name, {}});
        } else if (const auto above = result.rowOf_.find(branch.parent); above != result.rowOf_.end()) {
            row = above->second;
        } else {
            continue; // beside the top
        }
        result.rows_[row].covers.push_back(branch.id);
        result.rowOf_[branch.id] = row;
        result.branches_[branch.id] = branch;
        result.shown_.branches->push_back(branch.id);
    }
    result.isWholeBook_ = result.branches_.size() == tree.size();
    return result;
}

std::optional<size_t> BranchRows::rowOf(BranchId branch) const
{
    const auto row = rowOf_.find(branch);
    return row != rowOf_.end() ? std::optional(row->second) : std::nullopt;
}

std::vector<BranchId> BranchRows::upwards(BranchId branch) const
{
    std::vector<BranchId> chain;
    for (auto at = branches_.find(branch); at != branches_.end(); at = branches_.find(at->second.parent))
        chain.push_back(at->first);
    return chain;
}

std::vector<BranchId> BranchRows::below(BranchId branch) const
{
    std::vector<BranchId> children;
    for (const BranchId id : *shown_.branches)
        if (branches_.at(id).parent == branch)
            children.push_back(id);
    return children;
}

QString BranchRows::nameOf(BranchId branch) const
{
    const auto at = branches_.find(branch);
    return at != branches_.end() ? at->second.name : QString();
}

} // namespace qingshou
