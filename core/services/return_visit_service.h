// SPDX-License-Identifier: GPL-3.0-or-later
// Return visits: scheduled for a borrower, made with a satisfaction of 1 to 5 by somebody else than whose work is
// asked about, or withdrawn. They ask for no money and are no contacts of the conduct rules. Permission: RecordContact.
#pragma once

#include "core/base/result.h"
#include "core/services/change.h"
#include "core/storage/return_visit_repository.h"

namespace qingshou {

struct ScheduleReturnVisit {
    BorrowerId borrower{};
    ComplaintId complaint{}; ///< after one of the borrower; none: without one
    StaffMember officer{};   ///< a user, or a name
    QDate dueOn{};
    ContactChannel channel = ContactChannel::Call;
    QString purpose{};
};

struct RecordReturnVisit {
    ReturnVisitId visit{};
    QDate doneOn{};
    int satisfaction = 0; ///< 1 to 5
    QString remark{};
};

class ReturnVisitService {
public:
    explicit ReturnVisitService(ServiceContext& context) : context_(context) {}

    /// NotFound("borrower" | "complaint" | "user", …), OutsideScope, Required("due_on" | "officer"),
    /// DateBeforeStart("due_on", …) before today.
    Result<ReturnVisitId> schedule(const ScheduleReturnVisit& data);
    /// NotFound("return_visit", …), OutsideScope, Required("done_on" | "satisfaction"), OutOfRange("satisfaction", …),
    /// DateInFuture("done_on", …), DateBeforeStart("done_on", …) before it was scheduled, Conflict("return_visit_own")
    /// by whose work is asked about, Conflict("return_visit_done") when it was made or withdrawn.
    Outcome record(const RecordReturnVisit& data);
    /// ReasonRequired, Conflict("return_visit_done").
    Outcome withdraw(ReturnVisitId visit, const QString& reason);

private:
    ServiceContext& context_;
};

/// Writes one inside a change that audits it itself; id, by and when are filled in.
void addReturnVisit(Change& change, ReturnVisitRow& visit);
/// Inside a change. The errors of ReturnVisitService::withdraw().
Outcome withdrawReturnVisit(Change& change, ReturnVisitId id, const QString& reason);

} // namespace qingshou
