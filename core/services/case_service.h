// SPDX-License-Identifier: GPL-3.0-or-later
// Who must collect, in what order money is counted, and remarks. Permissions: AssignOwner, SetAllocationOrder,
// RecordContact for notes.
#pragma once

#include "core/base/result.h"
#include "core/domain/allocation.h"
#include "core/services/service_context.h"

#include <QString>

#include <vector>

namespace qingshou {

class CaseService {
public:
    explicit CaseService(ServiceContext& context) : context_(context) {}

    /// owner empty: back to what the ledger says. One audit entry for all; all or none. The number that changed.
    /// Required("borrowers"), NotFound, OutsideScope.
    Result<int> assignOwner(const std::vector<BorrowerId>& borrowers, const QString& owner, const QString& reason = {});
    /// rule none: the cooperative's. Invalid("allocation order", …), ReasonRequired.
    Outcome setAllocationOrder(LoanId loan, const std::optional<AllocationRule>& rule, const QString& reason);
    /// The note's id. Required("text").
    Result<qint64> addNote(BorrowerId borrower, const QString& text);

private:
    ServiceContext& context_;
};

} // namespace qingshou
