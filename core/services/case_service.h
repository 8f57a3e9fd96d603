// SPDX-License-Identifier: GPL-3.0-or-later
// Who must collect, in what order money is counted, remarks, and work that is put off. Permissions: AssignOwner,
// SetAllocationOrder, RecordContact for notes and putting off.
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
    /// Keeps the borrowers off the worklist until that day; see staysAway(). One audit entry each; all or none.
    /// Required("borrowers"), ReasonRequired; DateBeforeStart for a day that is not after today, Invalid("until_on", …)
    /// for one beyond the setting put_off_days.
    Outcome putOff(const std::vector<BorrowerId>& borrowers, QDate until, const QString& reason);
    /// Back on the worklist. Those that are not put off are left as they are.
    Outcome takeUp(const std::vector<BorrowerId>& borrowers);

private:
    ServiceContext& context_;
};

} // namespace qingshou
