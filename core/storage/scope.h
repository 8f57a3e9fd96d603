// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the book that a signed-in user may see. Every query takes one.
#pragma once

#include "core/base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace qingshou {

struct Scope {
    /// The branches of the user's subtree; nothing: the whole book.
    std::optional<std::vector<BranchId>> branches;

    static Scope wholeBook() { return {}; }
    bool contains(BranchId branch) const;
    /// "1" for the whole book, else "column IN (1, 2, …)"; ids are numbers, so nothing needs escaping.
    std::string condition(std::string_view column) const;
};

/// "1" for nobody in particular, else "column IN (1, 2, …)".
std::string among(std::string_view column, const std::vector<BorrowerId>& borrowers);

} // namespace qingshou
