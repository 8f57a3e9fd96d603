// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/complaint_service.h"

#include "core/base/dates.h"
#include "core/services/complaint_hold.h"
#include "core/services/refusals.h"
#include "core/services/return_visit_service.h"
#include "core/services/rule_settings.h"
#include "core/services/staff_access.h"
#include "core/storage/branch_repository.h"

namespace qingshou {
namespace {

QDate deadlineOf(Change& change, const ComplaintTerms& terms)
{
    return complaintDeadline(terms, complaintRules(Settings::load(change.db())), WorkingCalendar::builtIn()).date;
}

Outcome takeBorrower(Change& change, const RegisterComplaint& data, ComplaintRow& row,
                     std::optional<BorrowerRow>& borrower)
{
    if (data.borrower.isValid()) {
        Result<BorrowerRow> found = borrowerInScope(change, data.borrower);
        if (!found)
            return found.error();
        row.borrower = data.borrower;
        row.branch = found->branch;
        borrower = std::move(found).value();
        return Done{};
    }
    if (!data.branch.isValid())
        return required("branch");
    if (!BranchRepository(change.db()).find(data.branch))
        return {ErrorCode::NotFound, {QStringLiteral("branch"), QString::number(data.branch.value)}};
    if (!change.session().scope.contains(data.branch))
        return ErrorCode::OutsideScope;
    row.branch = data.branch;
    return Done{};
}

struct OpenedComplaint {
    ComplaintRow row{};
    std::optional<BorrowerRow> borrower{};
};

/// The complaint, for a step by who is signed in.
Result<OpenedComplaint> complaintFor(Change& change, ComplaintId id, ComplaintState next)
{
    const std::optional<ComplaintRow> row = ComplaintRepository(change.db()).find(id);
    if (!row)
        return {ErrorCode::NotFound, {QStringLiteral("complaint"), QString::number(id.value)}};
    if (!change.session().scope.contains(row->branch))
        return ErrorCode::OutsideScope;
    if (isSamePerson(row->concerned, signedIn(change)))
        return conflict("complaint_own");
    if (!mayFollow(row->state, next))
        return conflict("complaint_step");
    OpenedComplaint found{*row, {}};
    if (row->borrower.isValid())
        found.borrower = LoanQuery(change.db()).borrower(row->borrower);
    return found;
}

QJsonObject registered(const ComplaintRow& row)
{
    return {{"kind", code(row.kind)},
            {"complaint_channel", code(row.channel)},
            {"received_on", toIso(row.receivedOn)},
            {"complainant", row.complainant},
            {"concerned", row.concerned.name},
            {"asserted", row.asserted},
            {"complex", row.complex},
            {"answer_by_on", toIso(row.dueOn)}};
}

void announce(Change& change, const char* action, const ComplaintRow& row, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("complaint"),
                  .subjectId = row.id.value,
                  .borrower = row.borrower,
                  .change = std::move(json)});
    if (row.borrower.isValid())
        change.touch(Topic::Complaints, row.borrower);
    else
        change.touch(Topic::Complaints);
}

/// The handling's columns with a deadline that may have moved, and the hold with it.
void writeMoved(Change& change, OpenedComplaint& found)
{
    found.row.dueOn = deadlineOf(change, found.row.terms());
    if (found.borrower)
        moveHold(change, *found.borrower, found.row);
    ComplaintRepository(change.db()).update(found.row);
}

Outcome checkHandler(Change& change, const OpenedComplaint& found, const AssignComplaint& data, StaffMember& handler)
{
    if (!data.handler.isValid())
        return required("handler");
    const std::optional<UserRecord> user = UserRepository(change.db()).find(data.handler);
    if (!user)
        return {ErrorCode::NotFound, {QStringLiteral("user"), QString::number(data.handler.value)}};
    const std::optional<Role> role = roleFromCode(user->role);
    if (!user->active || !role || !allowed(*role, Permission::RecordContact))
        return {ErrorCode::Invalid, {QStringLiteral("handler"), user->name}};
    handler = {user->id, user->name};
    if (isSamePerson(found.row.concerned, handler))
        return conflict("complaint_own");
    if (found.row.extendedBy == handler.user)
        return conflict("complaint_maker_is_checker");
    return Done{};
}

Outcome checkAnswer(const Change& change, const ComplaintRow& row, const AnswerComplaint& data)
{
    if (!data.answeredOn.isValid())
        return required("answered_on");
    if (const Outcome checked = notInFuture(change, "answered_on", data.answeredOn); !checked)
        return checked;
    if (data.answeredOn < row.receivedOn)
        return {ErrorCode::DateBeforeStart,
                {QStringLiteral("answered_on"), toIso(data.answeredOn), toIso(row.receivedOn)}};
    if (data.answer.trimmed().isEmpty())
        return required("answer");
    if (!data.returnVisitOn.isValid())
        return Done{};
    if (!row.borrower.isValid())
        return conflict("complaint_no_borrower");
    if (data.returnVisitOn < change.today())
        return {ErrorCode::DateBeforeStart,
                {QStringLiteral("return_visit_on"), toIso(data.returnVisitOn), toIso(change.today())}};
    return Done{};
}

} // namespace

Result<ComplaintId> ComplaintService::registerComplaint(const RegisterComplaint& data)
{
    return makeChange<ComplaintId>(context_, Permission::RecordContact, [&](Change& change) -> Result<ComplaintId> {
        ComplaintRow row;
        std::optional<BorrowerRow> borrower;
        if (const Outcome taken = takeBorrower(change, data, row, borrower); !taken)
            return taken.error();
        if (!data.receivedOn.isValid())
            return required("received_on");
        if (const Outcome checked = notInFuture(change, "received_on", data.receivedOn); !checked)
            return checked.error();
        Result<StaffMember> concerned = namedStaff(change, data.concerned);
        if (!concerned)
            return concerned.error();
        row.asserted = data.asserted.trimmed();
        if (row.asserted.isEmpty())
            return required("asserted");
        row.id = change.newId<ComplaintId>("complaints");
        row.kind = data.kind;
        row.channel = data.channel;
        row.receivedOn = data.receivedOn;
        row.complainant = data.complainant.trimmed();
        row.concerned = std::move(concerned).value();
        row.complex = data.complex;
        row.dueOn = deadlineOf(change, row.terms());
        row.registeredBy = change.session().user;
        row.registeredAt = change.now();
        if (borrower)
            placeHold(change, *borrower, row);
        ComplaintRepository(change.db()).insert(row);
        announce(change, "register_complaint", row, {{"after", registered(row)}});
        return row.id;
    });
}

Outcome ComplaintService::assign(const AssignComplaint& data)
{
    return makeChange<Done>(context_, Permission::HandleComplaint, [&](Change& change) -> Outcome {
        Result<OpenedComplaint> found = complaintFor(change, data.complaint, ComplaintState::Handling);
        if (!found)
            return found.error();
        StaffMember handler;
        if (const Outcome checked = checkHandler(change, *found, data, handler); !checked)
            return checked;
        ComplaintRow& row = found.value().row;
        const QString before = row.handlerName;
        row.handler = handler.user;
        row.assignedBy = change.session().user;
        row.assignedAt = change.now();
        row.complex = data.complex || row.extendedAt.isValid();
        row.state = ComplaintState::Handling;
        writeMoved(change, found.value());
        announce(
            change, "assign_complaint", row,
            {{"before", QJsonObject{{"handler", before}}},
             {"after",
              QJsonObject{{"handler", handler.name}, {"complex", row.complex}, {"answer_by_on", toIso(row.dueOn)}}}});
        return Done{};
    });
}

Outcome ComplaintService::extend(ComplaintId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::HandleComplaint, [&](Change& change) -> Outcome {
        Result<OpenedComplaint> found = complaintFor(change, id, ComplaintState::Handling);
        if (!found)
            return found.error();
        ComplaintRow& row = found.value().row;
        if (row.extendedAt.isValid())
            return conflict("complaint_extended");
        if (row.dueOn < change.today())
            return conflict("complaint_overdue");
        if (isSamePerson(row.handledBy(), signedIn(change)))
            return conflict("complaint_maker_is_checker");
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        const QDate before = row.dueOn;
        row.complex = true;
        row.extendedBy = change.session().user;
        row.extendedAt = change.now();
        row.extendedReason = reason.trimmed();
        writeMoved(change, found.value());
        announce(change, "extend_complaint", row,
                 {{"before", QJsonObject{{"answer_by_on", toIso(before)}}},
                  {"after", QJsonObject{{"answer_by_on", toIso(row.dueOn)}}},
                  {"reason", row.extendedReason}});
        return Done{};
    });
}

Outcome ComplaintService::answer(const AnswerComplaint& data)
{
    return makeChange<Done>(context_, Permission::HandleComplaint, [&](Change& change) -> Outcome {
        Result<OpenedComplaint> found = complaintFor(change, data.complaint, ComplaintState::Answered);
        if (!found)
            return found.error();
        ComplaintRow& row = found.value().row;
        if (const Outcome checked = checkAnswer(change, row, data); !checked)
            return checked;
        row.state = ComplaintState::Answered;
        row.outcome = data.outcome;
        row.answeredOn = data.answeredOn;
        row.answer = data.answer.trimmed();
        row.answeredBy = change.session().user;
        row.answeredAt = change.now();
        ComplaintRepository(change.db()).update(row);
        if (found->borrower)
            endHold(change, *found->borrower, row.answer);
        QJsonObject after{
            {"complaint_outcome", code(data.outcome)}, {"answered_on", toIso(row.answeredOn)}, {"answer", row.answer}};
        if (data.returnVisitOn.isValid()) {
            ReturnVisitRow visit;
            visit.borrower = row.borrower;
            visit.complaint = row.id;
            visit.officer = row.concerned;
            visit.dueOn = data.returnVisitOn;
            addReturnVisit(change, visit);
            after["return_visit_on"] = toIso(visit.dueOn);
        }
        announce(change, "answer_complaint", row, {{"after", after}});
        return Done{};
    });
}

Outcome ComplaintService::close(ComplaintId id, const QString& note)
{
    return makeChange<Done>(context_, Permission::HandleComplaint, [&](Change& change) -> Outcome {
        Result<OpenedComplaint> found = complaintFor(change, id, ComplaintState::Closed);
        if (!found)
            return found.error();
        if (note.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        ComplaintRow& row = found.value().row;
        row.state = ComplaintState::Closed;
        row.closedBy = change.session().user;
        row.closedAt = change.now();
        row.closingNote = note.trimmed();
        ComplaintRepository(change.db()).update(row);
        announce(change, "close_complaint", row, {{"after", QJsonObject{{"note", row.closingNote}}}});
        return Done{};
    });
}

Outcome withdrawComplaint(Change& change, ComplaintId id, const QString& reason)
{
    Result<OpenedComplaint> found = complaintFor(change, id, ComplaintState::Withdrawn);
    if (!found)
        return found.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    ComplaintRow& row = found.value().row;
    row.state = ComplaintState::Withdrawn;
    row.withdrawnBy = change.session().user;
    row.withdrawnAt = change.now();
    row.withdrawnReason = reason.trimmed();
    ComplaintRepository(change.db()).update(row);
    if (found->borrower)
        endHold(change, *found->borrower, row.withdrawnReason);
    announce(change, "withdraw_complaint", row, {{"before", registered(row)}, {"reason", row.withdrawnReason}});
    return Done{};
}

Outcome ComplaintService::withdraw(ComplaintId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::HandleComplaint,
                            [&](Change& change) { return withdrawComplaint(change, id, reason); });
}

} // namespace qingshou
