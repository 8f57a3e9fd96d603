// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_service.h"

#include "core/base/dates.h"
#include "core/domain/letter_parts.h"
#include "core/services/borrower_access.h"
#include "core/services/legal_event_service.h"
#include "core/services/notice_issuing.h"
#include "core/services/refusals.h"
#include "core/storage/conduct_finding_repository.h"
#include "core/storage/notice_issue_repository.h"
#include "core/storage/user_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace qingshou {
namespace {

Outcome checkAfterToday(const Change& change, const char* field, QDate day)
{
    if (!day.isValid())
        return required(field);
    if (day <= change.today())
        return {ErrorCode::DateBeforeStart, {QLatin1String(field), toIso(day), toIso(change.today().addDays(1))}};
    return Done{};
}

Outcome checkDemand(const Change& change, const IssueNotices& request)
{
    for (const auto& [field, day] :
         {std::pair("deadline_on", request.deadlineOn), std::pair("objection_on", request.objectionOn)})
        if (const Outcome checked = checkAfterToday(change, field, day); !checked)
            return checked;
    for (const auto& [field, text] :
         {std::pair("phone", request.phone), std::pair("complaint_phone", request.complaintPhone)})
        if (text.trimmed().isEmpty())
            return required(field);
    return Done{};
}

Outcome checkVisit(Change& change, const IssueNotices& request)
{
    const std::optional<ContactRow> visit = ContactRepository(change.db()).find(request.visit);
    const bool fits = visit && visit->channel == ContactChannel::Visit && !visit->corrected &&
                      request.borrowers == std::vector{visit->borrower};
    if (!fits)
        return {ErrorCode::NotFound, {QStringLiteral("contact"), QString::number(request.visit.value)}};
    return Done{};
}

Outcome checkRequest(Change& change, const IssueNotices& request)
{
    if (request.borrowers.empty())
        return required("borrowers");
    if (request.firstStaff.trimmed().isEmpty())
        return required("first_staff");
    if (isDemand(request.kind))
        if (const Outcome checked = checkDemand(change, request); !checked)
            return checked;
    if (request.kind == NoticeKind::LegalLetter)
        for (const auto& [field, text] : {std::pair("law_firm", request.lawFirm), std::pair("lawyer", request.lawyer)})
            if (text.trimmed().isEmpty())
                return required(field);
    if (request.kind == NoticeKind::VisitRecord && request.visit.isValid())
        if (const Outcome checked = checkVisit(change, request); !checked)
            return checked;
    QStringList wrong;
    for (const LetterFault& fault : letterFaults(request.kind, request.templateText))
        wrong << fault.part;
    if (!wrong.isEmpty())
        return {ErrorCode::Invalid, {QStringLiteral("template"), wrong.join(QStringLiteral(", "))}};
    return Done{};
}

/// When nobody is to have one.
Error nobody(NoticeKind kind, const std::vector<NotIssued>& without)
{
    QStringList blocking;
    for (const NotIssued& one : without)
        for (const ConductFinding& finding : one.findings)
            blocking << encoded(finding);
    blocking.removeDuplicates();
    if (blocking.isEmpty())
        return {ErrorCode::Conflict,
                {kind == NoticeKind::Agreement ? QStringLiteral("no_plan") : QStringLiteral("no_notice")}};
    return {ErrorCode::ConductBlocked, blocking};
}

Outcome checkApprover(Change& change, const ConductApprover& approver, const std::vector<BorrowerRow>& borrowers)
{
    for (const BorrowerRow& borrower : borrowers)
        if (!approver.scope.contains(borrower.branch))
            return ErrorCode::OutsideScope;
    if (approver.onTheSpot)
        UserRepository(change.db()).forgive(approver.login);
    return Done{};
}

Result<std::vector<BorrowerRow>> borrowersOf(Change& change, std::vector<BorrowerId> wanted)
{
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    std::vector<BorrowerRow> found;
    for (const BorrowerId id : wanted) {
        Result<BorrowerRow> row = borrowerInScope(change, id);
        if (!row)
            return row.error();
        found.push_back(std::move(row).value());
    }
    return found;
}

/// Numbers and writes them, in the order of the branches, so that a batch runs on within each.
std::vector<NoticeId> writeAll(Change& change, std::vector<NoticeToIssue>& letters, const QString& templateText,
                               const std::optional<ConductApprover>& approver)
{
    std::stable_sort(letters.begin(), letters.end(),
                     [](const NoticeToIssue& a, const NoticeToIssue& b) { return a.notice.branch < b.notice.branch; });
    NoticeRepository repository(change.db(), change.session().vault);
    const QString hash = repository.keepTemplate(letters.front().notice.kind, templateText);
    std::vector<NoticeId> ids;
    const NoticeRow* last = nullptr;
    for (auto& [notice, overridden] : letters) {
        notice.id = change.newId<NoticeId>("notices");
        notice.workstation = change.ids().workstation();
        notice.year = change.today().year();
        notice.sequence = last && last->branch == notice.branch ? last->sequence + 1 : repository.nextSequence(notice);
        last = &notice;
        notice.number = noticeNumber(notice.branchName, notice.kind, notice.year, notice.workstation, notice.sequence);
        notice.fields[QStringLiteral("number")] = notice.number;
        notice.templateHash = hash;
        notice.stepOn = change.today();
        repository.insert(notice);
        NoticeIssueRepository(change.db()).insert(notice.id, change.session().user, change.now());
        if (approver)
            ConductFindingRepository(change.db()).insert(notice.id, overridden, approver->user, approver->reason);
        change.touch(Topic::Notices, notice.borrower);
        ids.push_back(notice.id);
    }
    return ids;
}

struct NoticeInScope {
    NoticeRow notice{};
    BorrowerRow borrower{};
};

Result<NoticeInScope> noticeInScope(Change& change, NoticeId id)
{
    const std::optional<NoticeRow> notice = NoticeRepository(change.db(), change.session().vault).find(id);
    if (!notice)
        return {ErrorCode::NotFound, {QStringLiteral("notice"), QString::number(id.value)}};
    const Result<BorrowerRow> borrower = borrowerInScope(change, notice->borrower);
    if (!borrower)
        return borrower.error();
    return NoticeInScope{*notice, *borrower};
}

Error wrongStep()
{
    return {ErrorCode::Conflict, {QStringLiteral("notice_step")}};
}

NoticeStepRow stepOf(Change& change, NoticeId notice, NoticeStep step, QDate on)
{
    NoticeStepRow row;
    row.id = change.newId<NoticeId>("notice_steps").value;
    row.notice = notice;
    row.step = step;
    row.happenedOn = on;
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    return row;
}

Outcome checkStep(const Change& change, const NoticeRow& notice, const NoticeStepRow& step)
{
    if (!mayFollow(notice.kind, notice.step, step.step) || step.step == NoticeStep::Printed ||
        step.step == NoticeStep::Voided)
        return wrongStep();
    if (!step.happenedOn.isValid())
        return required("happened_on");
    if (const Outcome checked = notInFuture(change, "happened_on", step.happenedOn); !checked)
        return checked;
    if (step.happenedOn < notice.stepOn)
        return {ErrorCode::DateBeforeStart,
                {QStringLiteral("happened_on"), toIso(step.happenedOn), toIso(notice.stepOn)}};
    if ((step.step == NoticeStep::Signed || step.step == NoticeStep::Delivered) && step.receivedBy.isEmpty())
        return required("received_by");
    if (needsTwo(step.step) && (step.firstStaff.isEmpty() || step.secondStaff.isEmpty()))
        return required(step.firstStaff.isEmpty() ? "first_staff" : "second_staff");
    if (legalEventOf(notice.kind, step.step) && step.evidence.isEmpty())
        return required("evidence");
    return Done{};
}

QJsonObject described(const NoticeRow& notice, const NoticeStepRow& step)
{
    return {{"number", notice.number},
            {"step", code(step.step)},
            {"happened_on", toIso(step.happenedOn)},
            {"received_by", step.receivedBy},
            {"first_staff", step.firstStaff},
            {"second_staff", step.secondStaff},
            {"evidence", step.evidence},
            {"legal_event", step.legalEvent.value},
            {"note", step.note}};
}

AuditEntry entryOf(const char* action, const NoticeRow& notice, QJsonObject change)
{
    return {.action = QLatin1String(action),
            .subjectKind = QStringLiteral("notice"),
            .subjectId = notice.id.value,
            .borrower = notice.borrower,
            .change = std::move(change)};
}

AuditEntry issueEntry(NoticeKind kind, const NoticesToIssue& to, const std::optional<ConductApprover>& approver)
{
    QJsonArray numbers, findings;
    for (const auto& [notice, overridden] : to.notices) {
        numbers.append(notice.number);
        for (const ConductFinding& finding : overridden)
            if (!findings.contains(encoded(finding)))
                findings.append(encoded(finding));
    }
    const NoticeRow& first = to.notices.front().notice;
    const bool one = to.notices.size() == 1;
    QJsonObject after{{"kind", code(kind)}, {"number", one ? numbers.first() : QJsonValue(numbers)}};
    if (first.deadlineOn.isValid())
        after["deadline_on"] = toIso(first.deadlineOn);
    QJsonObject change{{"after", after}};
    if (approver) {
        change["findings"] = findings;
        change["overridden_by"] = approver->name;
        change["override_reason"] = approver->reason;
    }
    return entryOf("issue_notices", one ? first : NoticeRow(), std::move(change));
}

} // namespace

Result<IssuedNotices> NoticeService::issue(const IssueNotices& request)
{
    if (const Outcome may = context_.require(Permission::RecordLegalEvent); !may)
        return may.error();
    std::optional<ConductApprover> approver;
    if (request.conductOverride) { // before the transaction: a wrong password is counted whatever becomes of it
        Result<ConductApprover> found = conductApprover(context_, *request.conductOverride);
        if (!found)
            return found.error();
        approver = std::move(found).value();
    }
    return makeChange<IssuedNotices>(
        context_, Permission::RecordLegalEvent, [&](Change& change) -> Result<IssuedNotices> {
            if (const Outcome checked = checkRequest(change, request); !checked)
                return checked.error();
            const Result<std::vector<BorrowerRow>> borrowers = borrowersOf(change, request.borrowers);
            if (!borrowers)
                return borrowers.error();
            if (approver)
                if (const Outcome checked = checkApprover(change, *approver, *borrowers); !checked)
                    return checked.error();
            NoticesToIssue to = noticesFor(change, request, *borrowers);
            if (to.notices.empty())
                return nobody(request.kind, to.without);
            const std::vector<NoticeId> ids = writeAll(change, to.notices, request.templateText, approver);
            change.audit(issueEntry(request.kind, to, approver));
            return IssuedNotices{ids, std::move(to.without)};
        });
}

Result<int> NoticeService::recordPrinted(const std::vector<NoticeId>& notices)
{
    return makeChange<int>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Result<int> {
        if (notices.empty())
            return required("notices");
        NoticeRepository repository(change.db(), change.session().vault);
        QJsonArray first, copies;
        std::optional<NoticeRow> last;
        for (const NoticeId id : notices) {
            Result<NoticeInScope> found = noticeInScope(change, id);
            if (!found)
                return found.error();
            last = std::move(found->notice);
            if (last->step != NoticeStep::Issued) {
                copies.append(last->number);
                continue;
            }
            repository.addStep(stepOf(change, id, NoticeStep::Printed, change.today()));
            change.touch(Topic::Notices, last->borrower);
            first.append(last->number);
        }
        NoticeRow subject = notices.size() == 1 ? *last : NoticeRow();
        change.audit(
            entryOf("print_notices", subject, {{"after", QJsonObject{{"number", first}, {"copies", copies}}}}));
        return static_cast<int>(first.size());
    });
}

Result<LegalEventId> NoticeService::recordStep(const RecordNoticeStep& data)
{
    return makeChange<LegalEventId>(
        context_, Permission::RecordLegalEvent, [&](Change& change) -> Result<LegalEventId> {
            const Result<NoticeInScope> found = noticeInScope(change, data.notice);
            if (!found)
                return found.error();
            const NoticeRow& notice = found->notice;
            NoticeStepRow step = stepOf(change, data.notice, data.step, data.happenedOn);
            step.receivedBy = data.receivedBy.trimmed();
            step.firstStaff = data.firstStaff.trimmed();
            step.secondStaff = data.secondStaff.trimmed();
            step.evidence = data.evidence.trimmed();
            step.note = data.note.trimmed();
            if (const Outcome checked = checkStep(change, notice, step); !checked)
                return checked.error();
            if (const std::optional<LegalEventKind> kind = legalEventOf(notice.kind, step.step)) {
                RecordLegalEvent event;
                event.loan = notice.loan;
                event.guarantee = notice.guarantee;
                event.kind = *kind;
                event.happenedOn = step.happenedOn;
                event.evidence = notice.number + QStringLiteral("：") + step.evidence;
                event.note = step.note;
                event.consents = showsConsent(notice.kind, step.step);
                const Result<LegalEventRow> recorded = addLegalEvent(change, event);
                if (!recorded)
                    return recorded.error();
                step.legalEvent = recorded->event.id;
            }
            NoticeRepository(change.db(), change.session().vault).addStep(step);
            change.audit(entryOf("record_notice_step", notice, {{"after", described(notice, step)}}));
            change.touch(Topic::Notices, notice.borrower);
            return step.legalEvent;
        });
}

Outcome NoticeService::voidNotice(NoticeId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Outcome {
        const Result<NoticeInScope> found = noticeInScope(change, id);
        if (!found)
            return found.error();
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        if (!mayFollow(found->notice.kind, found->notice.step, NoticeStep::Voided))
            return wrongStep();
        NoticeStepRow step = stepOf(change, id, NoticeStep::Voided, change.today());
        step.note = reason.trimmed();
        NoticeRepository(change.db(), change.session().vault).addStep(step);
        change.audit(entryOf("void_notice", found->notice,
                             {{"before", QJsonObject{{"number", found->notice.number}}}, {"reason", step.note}}));
        change.touch(Topic::Notices, found->notice.borrower);
        return Done{};
    });
}

} // namespace qingshou
