// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints, negative publicity and other incidents: registered by whoever records contacts (RecordContact), then
// handled (HandleComplaint): given to somebody, extended, answered, closed, withdrawn. Nobody takes a step of a
// complaint about himself. While one of a borrower is open contact with the borrower is on hold, through the conduct
// guard. Deadlines and sources: core/domain/complaint.h.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/complaint_repository.h"

namespace qingshou {

class Change;

struct RegisterComplaint {
    ComplaintKind kind = ComplaintKind::Complaint;
    ComplaintChannel channel = ComplaintChannel::Phone;
    BorrowerId borrower{}; ///< none: of none in particular
    BranchId branch{};     ///< without a borrower: where it belongs
    QDate receivedOn{};
    QString complainant{};
    StaffMember concerned{}; ///< a user, or a name; neither: nobody is named
    QString asserted{};
    bool complex = false;
};

struct AssignComplaint {
    ComplaintId complaint{};
    UserId handler{};
    bool complex = false; ///< more days; an extended one stays complex
};

struct AnswerComplaint {
    ComplaintId complaint{};
    ComplaintOutcome outcome = ComplaintOutcome::Founded;
    QDate answeredOn{}; ///< the day on which the complainant was told
    QString answer{};
    QDate returnVisitOn{}; ///< a return visit is scheduled for this day; invalid: none. Only of a borrower.
};

class ComplaintService {
public:
    explicit ComplaintService(ServiceContext& context) : context_(context) {}

    /// Required("received_on" | "asserted" | "branch"), DateInFuture("received_on", …), NotFound("borrower" | "user" |
    /// "branch", …), OutsideScope.
    Result<ComplaintId> registerComplaint(const RegisterComplaint& data);
    /// NotFound("complaint" | "user", …), OutsideScope, and for every step: Conflict("complaint_own") by or for who is
    /// concerned, Conflict("complaint_step") where it cannot follow. Required("handler"), Invalid("handler", name) for
    /// a user who is disabled or may not record contacts, Conflict("complaint_maker_is_checker") for who extended it.
    Outcome assign(const AssignComplaint& data);
    /// Once, before the deadline, by somebody else than who handles it: Conflict("complaint_extended" |
    /// "complaint_overdue" | "complaint_maker_is_checker"), ReasonRequired.
    Outcome extend(ComplaintId complaint, const QString& reason);
    /// Required("answered_on" | "answer"), DateInFuture("answered_on", …), DateBeforeStart("answered_on" |
    /// "return_visit_on", …), Conflict("complaint_no_borrower") for a return visit of nobody.
    Outcome answer(const AnswerComplaint& data);
    /// ReasonRequired: what was made of it.
    Outcome close(ComplaintId complaint, const QString& note);
    /// The complainant takes it back, or it was entered by mistake. ReasonRequired.
    Outcome withdraw(ComplaintId complaint, const QString& reason);

private:
    ServiceContext& context_;
};

/// Inside a change. The errors of ComplaintService::withdraw().
Outcome withdrawComplaint(Change& change, ComplaintId id, const QString& reason);

} // namespace qingshou
