// SPDX-License-Identifier: GPL-3.0-or-later
// A branch tree as people type it: one name a line, what belongs to a branch stands indented below it.
#pragma once

#include "core/workspace.h"

#include <QString>

namespace qingshou {

/// Two spaces, a Tab or a full-width space are one step; a line may go one step deeper than the one above. Refused:
/// Duplicate {branch, name}; Invalid {branch, line} for a line that is indented too deep.
Result<std::vector<NewWorkstation::NewBranch>> parseBranchOutline(const QString& text);

} // namespace qingshou
