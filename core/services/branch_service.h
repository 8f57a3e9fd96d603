// SPDX-License-Identifier: GPL-3.0-or-later
// The branch tree. Imports create branches that they meet for the first time; here they are put in their places.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/branch_repository.h"

namespace qingshou {

class BranchService {
public:
    explicit BranchService(ServiceContext& context) : context_(context) {}

    /// Required {name}, Duplicate {name}, NotFound {parent}.
    Result<BranchId> create(const QString& name, const QString& branchCode, BranchId parent);
    /// Name, code, parent, order. Conflict when a branch would stand below itself.
    Outcome update(const Branch& branch);
    /// Ledgers that write alias mean this branch. Duplicate when it is taken.
    Outcome addAlias(BranchId branch, const QString& alias);

private:
    ServiceContext& context_;
};

} // namespace qingshou
