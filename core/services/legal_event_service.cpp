// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/legal_event_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/refusals.h"

namespace qingshou {
namespace {

QJsonObject described(const LegalEventRow& row)
{
    return {{"loan", row.loan.value},
            {"guarantee", row.event.guarantee.value},
            {"kind", code(row.event.kind)},
            {"happened_on", toIso(row.event.on)},
            {"consents", row.event.consents},
            {"ending", code(row.event.ending)},
            {"ended_on", toIso(row.event.endedOn)},
            {"served_on", toIso(row.event.servedOn)},
            {"evidence", row.evidence},
            {"note", row.note}};
}

QJsonObject described(const JudgmentRow& row)
{
    QJsonObject json{{"loan", row.loan.value},
                     {"document_number", row.documentNumber},
                     {"kind", code(row.kind)},
                     {"served_on_bank_on", toIso(row.servedOnBankOn)},
                     {"served_on_debtor_on", toIso(row.servedOnDebtorOn)},
                     {"appealed", row.appealed},
                     {"effective_on", toIso(row.effectiveOn)},
                     {"performance_until_on", toIso(row.performUntilOn)},
                     {"note", row.note}};
    if (row.performWithinDays)
        json["performance_days"] = *row.performWithinDays;
    return json;
}

void announce(Change& change, const char* action, const char* subject, qint64 id, BorrowerId borrower, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QLatin1String(subject),
                  .subjectId = id,
                  .borrower = borrower,
                  .change = std::move(json)});
    change.touch(Topic::Legal, borrower);
}

/// How a procedure, an obstacle or a request ended.
Outcome checkEnd(const Change& change, const LegalEvent& event)
{
    if (event.ending != ProcedureEnd::Open && !isProcedure(event.kind))
        return {ErrorCode::Invalid, {QStringLiteral("ending"), code(event.ending)}};
    if (event.ending == ProcedureEnd::Open && event.endedOn.isValid() && isProcedure(event.kind))
        return required("ending");
    if (event.ending != ProcedureEnd::Open && !event.endedOn.isValid())
        return required("ended_on");
    for (const auto& [field, day] : {std::pair("ended_on", event.endedOn), std::pair("served_on", event.servedOn)}) {
        if (const Outcome checked = notInFuture(change, field, day); !checked)
            return checked;
        if (day.isValid() && day < event.on)
            return {ErrorCode::DateBeforeStart, {QLatin1String(field), toIso(day), toIso(event.on)}};
    }
    return Done{};
}

Result<LegalEventRow> eventInScope(Change& change, LegalEventId id, BorrowerId& borrower)
{
    const std::optional<LegalEventRow> row = LegalRepository(change.db()).findEvent(id);
    if (!row)
        return {ErrorCode::NotFound, {QStringLiteral("legal_event"), QString::number(id.value)}};
    const Result<LoanInScope> on = loanInScope(change, row->loan);
    if (!on)
        return on.error();
    borrower = on->borrower.id;
    return *row;
}

Outcome checkNotCancelled(const LegalEventRow& row)
{
    if (row.cancelledBy.isValid())
        return {ErrorCode::Conflict, {QStringLiteral("already_cancelled")}};
    if (row.cancels.isValid())
        return {ErrorCode::Conflict, {QStringLiteral("is_cancellation")}};
    return Done{};
}

Outcome checkJudgment(const Change& change, const RecordJudgment& data)
{
    constexpr int longest = 3650;
    if (data.documentNumber.trimmed().isEmpty())
        return required("document_number");
    const bool served = data.servedOnBankOn.isValid() || data.servedOnDebtorOn.isValid();
    if (data.kind == JudgmentKind::Immediate ? !data.effectiveOn.isValid() : !served && !data.effectiveOn.isValid())
        return required(data.kind == JudgmentKind::Immediate ? "effective_on" : "served_on");
    if (data.performWithinDays && (*data.performWithinDays < 0 || *data.performWithinDays > longest))
        return {ErrorCode::OutOfRange,
                {QStringLiteral("perform_within_days"), QString::number(*data.performWithinDays), QStringLiteral("0"),
                 QString::number(longest)}};
    if (data.performWithinDays && data.performUntilOn.isValid())
        return {ErrorCode::Conflict, {QStringLiteral("two_terms")}};
    for (const auto& [field, day] :
         {std::pair("served_on", data.servedOnBankOn), std::pair("served_on", data.servedOnDebtorOn),
          std::pair("decided_on", data.decidedOn)})
        if (const Outcome checked = notInFuture(change, field, day); !checked)
            return checked;
    return Done{};
}

JudgmentRow rowFrom(const RecordJudgment& data)
{
    JudgmentRow row;
    row.loan = data.loan;
    row.documentNumber = data.documentNumber.trimmed();
    row.kind = data.kind;
    row.servedOnBankOn = data.servedOnBankOn;
    row.servedOnDebtorOn = data.servedOnDebtorOn;
    row.appealed = data.appealed;
    row.effectiveOn = data.effectiveOn;
    row.performWithinDays = data.performWithinDays;
    row.performUntilOn = data.performUntilOn;
    row.note = data.note.trimmed();
    return row;
}

/// The suit or arbitration of this loan that the judgment ends.
Outcome endByJudgment(Change& change, const RecordJudgment& data)
{
    LegalRepository legal(change.db());
    const std::optional<LegalEventRow> suit = legal.findEvent(data.procedure);
    if (!suit || suit->loan != data.loan || !suit->counts() || !isProcedure(suit->event.kind))
        return {ErrorCode::NotFound, {QStringLiteral("legal_event"), QString::number(data.procedure.value)}};
    if (suit->event.ending != ProcedureEnd::Open)
        return {ErrorCode::Conflict, {QStringLiteral("already_ended")}};
    QDate on = data.decidedOn;
    for (const QDate day : {data.servedOnBankOn, data.servedOnDebtorOn, data.effectiveOn})
        if (!data.decidedOn.isValid() && day.isValid() && (!on.isValid() || day < on))
            on = day;
    LegalEvent ended = suit->event;
    ended.ending = ProcedureEnd::Judged;
    ended.endedOn = on;
    if (const Outcome checked = checkEnd(change, ended); !checked)
        return checked;
    legal.endProcedure(ended.id, ended.ending, ended.endedOn, {});
    return Done{};
}

} // namespace

Result<LegalEventRow> addLegalEvent(Change& change, const RecordLegalEvent& data)
{
    const Result<LoanInScope> on = loanInScope(change, data.loan);
    if (!on)
        return on.error();
    if (!data.happenedOn.isValid())
        return required("happened_on");
    if (data.evidence.trimmed().isEmpty())
        return required("evidence");
    if (const Outcome checked = notInFuture(change, "happened_on", data.happenedOn); !checked)
        return checked.error();
    LegalRepository legal(change.db());
    if (data.guarantee.isValid()) {
        const auto guarantee = legal.findGuarantee(data.guarantee);
        if (!guarantee || guarantee->loan != data.loan)
            return {ErrorCode::NotFound, {QStringLiteral("guarantee"), QString::number(data.guarantee.value)}};
    }
    LegalEventRow row;
    row.event = {{},          data.kind,    data.happenedOn, data.guarantee, true, data.consents,
                 data.ending, data.endedOn, data.servedOn};
    if (const Outcome checked = checkEnd(change, row.event); !checked)
        return checked.error();
    row.event.id = change.newId<LegalEventId>("legal_events");
    row.loan = data.loan;
    row.evidence = data.evidence.trimmed();
    row.note = data.note.trimmed();
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    legal.insertEvent(row);
    change.touch(Topic::Legal, on->borrower.id);
    return row;
}

Result<LegalEventId> LegalEventService::record(const RecordLegalEvent& data)
{
    return makeChange<LegalEventId>(
        context_, Permission::RecordLegalEvent, [&](Change& change) -> Result<LegalEventId> {
            const Result<LegalEventRow> row = addLegalEvent(change, data);
            if (!row)
                return row.error();
            announce(change, "record_legal_event", "legal_event", row->event.id.value,
                     LoanQuery(change.db()).find(row->loan)->borrower, {{"after", described(*row)}});
            return row->event.id;
        });
}

Outcome LegalEventService::end(LegalEventId id, ProcedureEnd ending, QDate endedOn, QDate servedOn)
{
    return makeChange<Done>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Outcome {
        BorrowerId borrower;
        const Result<LegalEventRow> row = eventInScope(change, id, borrower);
        if (!row)
            return row.error();
        if (const Outcome checked = checkNotCancelled(*row); !checked)
            return checked;
        if (row->event.ending != ProcedureEnd::Open || row->event.endedOn.isValid())
            return {ErrorCode::Conflict, {QStringLiteral("already_ended")}};
        if (!endedOn.isValid())
            return required("ended_on");
        LegalEventRow after = *row;
        after.event.ending = ending;
        after.event.endedOn = endedOn;
        after.event.servedOn = servedOn;
        if (const Outcome checked = checkEnd(change, after.event); !checked)
            return checked;
        LegalRepository(change.db()).endProcedure(id, ending, endedOn, servedOn);
        announce(change, "end_procedure", "legal_event", id.value, borrower,
                 {{"before", described(*row)}, {"after", described(after)}});
        return Done{};
    });
}

Result<LegalEventId> cancelLegalEvent(Change& change, LegalEventId id, const QString& reason)
{
    BorrowerId borrower;
    const Result<LegalEventRow> row = eventInScope(change, id, borrower);
    if (!row)
        return row.error();
    if (const Outcome checked = checkNotCancelled(*row); !checked)
        return checked.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    LegalEventRow correction = *row;
    correction.event.id = change.newId<LegalEventId>("legal_events");
    correction.note = reason.trimmed();
    correction.cancels = id;
    correction.recordedBy = change.session().user;
    correction.recordedAt = change.now();
    LegalRepository legal(change.db());
    legal.insertEvent(correction);
    legal.markCancelled(id, correction.event.id);
    announce(change, "cancel_legal_event", "legal_event", correction.event.id.value, borrower,
             {{"before", described(*row)}, {"reason", reason.trimmed()}});
    return correction.event.id;
}

Result<LegalEventId> LegalEventService::cancel(LegalEventId id, const QString& reason)
{
    return makeChange<LegalEventId>(context_, Permission::RecordLegalEvent,
                                    [&](Change& change) { return cancelLegalEvent(change, id, reason); });
}

Result<JudgmentId> LegalEventService::recordJudgment(const RecordJudgment& data)
{
    return makeChange<JudgmentId>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Result<JudgmentId> {
        const Result<LoanInScope> on = loanInScope(change, data.loan);
        if (!on)
            return on.error();
        if (const Outcome checked = checkJudgment(change, data); !checked)
            return checked.error();
        if (data.procedure.isValid())
            if (const Outcome ended = endByJudgment(change, data); !ended)
                return ended.error();
        JudgmentRow row = rowFrom(data);
        row.id = change.newId<JudgmentId>("judgments");
        row.procedure = data.procedure;
        row.recordedBy = change.session().user;
        row.recordedAt = change.now();
        LegalRepository(change.db()).insertJudgment(row);
        QJsonObject json{{"after", described(row)}};
        if (data.procedure.isValid())
            json["ends"] = data.procedure.value;
        announce(change, "record_judgment", "judgment", row.id.value, on->borrower.id, json);
        return row.id;
    });
}

Outcome LegalEventService::correctJudgment(JudgmentId id, const RecordJudgment& data, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Outcome {
        LegalRepository legal(change.db());
        const std::optional<JudgmentRow> before = legal.findJudgment(id);
        if (!before)
            return {ErrorCode::NotFound, {QStringLiteral("judgment"), QString::number(id.value)}};
        const Result<LoanInScope> on = loanInScope(change, before->loan);
        if (!on)
            return on.error();
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        if (const Outcome checked = checkJudgment(change, data); !checked)
            return checked;
        JudgmentRow after = rowFrom(data);
        after.id = id;
        after.loan = before->loan;
        legal.updateJudgment(after, change.now());
        announce(change, "correct_judgment", "judgment", id.value, on->borrower.id,
                 {{"before", described(*before)}, {"after", described(after)}, {"reason", reason.trimmed()}});
        return Done{};
    });
}

} // namespace qingshou
