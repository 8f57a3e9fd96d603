// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/branch_choices.h"

#include <QComboBox>

namespace qingshou {

std::map<BranchId, int> branchDepths(const std::vector<Branch>& branches)
{
    std::map<BranchId, int> depths;
    for (const Branch& branch : branches) {
        const auto above = depths.find(branch.parent);
        depths[branch.id] = above == depths.end() ? 0 : above->second + 1;
    }
    return depths;
}

QString indented(const QString& name, int depth)
{
    return QString(depth, QChar(0x3000)) + name;
}

void fillBranches(QComboBox& combo, const std::vector<Branch>& branches, const QString& none)
{
    combo.clear();
    if (!none.isEmpty())
        combo.addItem(none, qint64{0});
    const std::map<BranchId, int> depths = branchDepths(branches);
    for (const Branch& branch : branches)
        combo.addItem(indented(branch.name, depths.at(branch.id)), branch.id.value);
}

void chooseBranch(QComboBox& combo, BranchId branch)
{
    combo.setCurrentIndex(combo.findData(branch.value));
}

BranchId chosenBranch(const QComboBox& combo)
{
    return BranchId{combo.currentData().toLongLong()};
}

} // namespace qingshou
