// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/return_visit_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/refusals.h"
#include "core/services/staff_access.h"

namespace qingshou {
namespace {

Result<ReturnVisitRow> visitInScope(Change& change, ReturnVisitId id)
{
    const std::optional<ReturnVisitRow> visit = ReturnVisitRepository(change.db()).find(id);
    if (!visit)
        return {ErrorCode::NotFound, {QStringLiteral("return_visit"), QString::number(id.value)}};
    if (const auto inScope = borrowerInScope(change, visit->borrower); !inScope)
        return inScope.error();
    if (!visit->waits())
        return conflict("return_visit_done");
    return *visit;
}

Outcome checkComplaint(Change& change, const ScheduleReturnVisit& data)
{
    if (!data.complaint.isValid())
        return Done{};
    const std::optional<ComplaintRow> complaint = ComplaintRepository(change.db()).find(data.complaint);
    if (!complaint || complaint->borrower != data.borrower)
        return {ErrorCode::NotFound, {QStringLiteral("complaint"), QString::number(data.complaint.value)}};
    return Done{};
}

Outcome checkMade(const Change& change, const ReturnVisitRow& visit, const RecordReturnVisit& data)
{
    if (isSamePerson(visit.officer, signedIn(change)))
        return conflict("return_visit_own");
    if (!data.doneOn.isValid())
        return required("done_on");
    if (const Outcome checked = notInFuture(change, "done_on", data.doneOn); !checked)
        return checked;
    if (const QDate first = Clock::chinaTime(visit.scheduledAt).date(); data.doneOn < first)
        return {ErrorCode::DateBeforeStart, {QStringLiteral("done_on"), toIso(data.doneOn), toIso(first)}};
    if (data.satisfaction == 0)
        return required("satisfaction");
    if (data.satisfaction < leastSatisfaction || data.satisfaction > mostSatisfaction)
        return {ErrorCode::OutOfRange,
                {QStringLiteral("satisfaction"), QString::number(data.satisfaction), QString::number(leastSatisfaction),
                 QString::number(mostSatisfaction)}};
    return Done{};
}

void announce(Change& change, const char* action, const ReturnVisitRow& visit, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("return_visit"),
                  .subjectId = visit.id.value,
                  .borrower = visit.borrower,
                  .change = std::move(json)});
    change.touch(Topic::Complaints, visit.borrower);
}

} // namespace

void addReturnVisit(Change& change, ReturnVisitRow& visit)
{
    visit.id = change.newId<ReturnVisitId>("return_visits");
    visit.scheduledBy = change.session().user;
    visit.scheduledAt = change.now();
    ReturnVisitRepository(change.db()).insert(visit);
}

Result<ReturnVisitId> ReturnVisitService::schedule(const ScheduleReturnVisit& data)
{
    return makeChange<ReturnVisitId>(context_, Permission::RecordContact, [&](Change& change) -> Result<ReturnVisitId> {
        if (const auto inScope = borrowerInScope(change, data.borrower); !inScope)
            return inScope.error();
        if (const Outcome checked = checkComplaint(change, data); !checked)
            return checked.error();
        Result<StaffMember> officer = namedStaff(change, data.officer);
        if (!officer)
            return officer.error();
        if (officer->name.isEmpty())
            return required("officer");
        if (!data.dueOn.isValid())
            return required("due_on");
        if (data.dueOn < change.today())
            return {ErrorCode::DateBeforeStart, {QStringLiteral("due_on"), toIso(data.dueOn), toIso(change.today())}};
        ReturnVisitRow visit;
        visit.borrower = data.borrower;
        visit.complaint = data.complaint;
        visit.officer = std::move(officer).value();
        visit.dueOn = data.dueOn;
        visit.channel = data.channel;
        visit.purpose = data.purpose.trimmed();
        addReturnVisit(change, visit);
        announce(change, "schedule_return_visit", visit,
                 {{"after", QJsonObject{{"return_visit_on", toIso(visit.dueOn)},
                                        {"channel", code(visit.channel)},
                                        {"officer", visit.officer.name},
                                        {"purpose", visit.purpose}}}});
        return visit.id;
    });
}

Outcome ReturnVisitService::record(const RecordReturnVisit& data)
{
    return makeChange<Done>(context_, Permission::RecordContact, [&](Change& change) -> Outcome {
        Result<ReturnVisitRow> found = visitInScope(change, data.visit);
        if (!found)
            return found.error();
        ReturnVisitRow& visit = found.value();
        if (const Outcome checked = checkMade(change, visit, data); !checked)
            return checked;
        visit.doneOn = data.doneOn;
        visit.satisfaction = data.satisfaction;
        visit.remark = data.remark.trimmed();
        visit.doneBy = change.session().user;
        visit.doneAt = change.now();
        ReturnVisitRepository(change.db()).update(visit);
        announce(change, "record_return_visit", visit,
                 {{"after", QJsonObject{{"done_on", toIso(visit.doneOn)},
                                        {"officer", visit.officer.name},
                                        {"satisfaction", visit.satisfaction},
                                        {"note", visit.remark}}}});
        return Done{};
    });
}

Outcome withdrawReturnVisit(Change& change, ReturnVisitId id, const QString& reason)
{
    Result<ReturnVisitRow> found = visitInScope(change, id);
    if (!found)
        return found.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    ReturnVisitRow& visit = found.value();
    // Who is asked about must not make the question go away.
    if (isSamePerson(visit.officer, signedIn(change)))
        return conflict("return_visit_own");
    visit.withdrawnBy = change.session().user;
    visit.withdrawnAt = change.now();
    visit.withdrawnReason = reason.trimmed();
    ReturnVisitRepository(change.db()).update(visit);
    announce(change, "withdraw_return_visit", visit,
             {{"before", QJsonObject{{"return_visit_on", toIso(visit.dueOn)}, {"officer", visit.officer.name}}},
              {"reason", visit.withdrawnReason}});
    return Done{};
}

Outcome ReturnVisitService::withdraw(ReturnVisitId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordContact,
                            [&](Change& change) { return withdrawReturnVisit(change, id, reason); });
}

} // namespace qingshou
