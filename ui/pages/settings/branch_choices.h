// SPDX-License-Identifier: GPL-3.0-or-later
// The branch tree in a combo box or a list, what belongs to a branch indented below it.
#pragma once

#include "core/storage/branch_repository.h"

class QComboBox;

namespace qingshou {

/// How deep each stands below the top of the tree; branches are in tree order.
std::map<BranchId, int> branchDepths(const std::vector<Branch>& branches);
QString indented(const QString& name, int depth);
/// Each with its id as data; none: the first entry, for no branch; empty: there is no such entry.
void fillBranches(QComboBox& combo, const std::vector<Branch>& branches, const QString& none);
void chooseBranch(QComboBox& combo, BranchId branch);
BranchId chosenBranch(const QComboBox& combo);

} // namespace qingshou
