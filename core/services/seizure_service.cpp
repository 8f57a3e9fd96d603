// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/seizure_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/refusals.h"
#include "core/storage/legal_repository.h"

namespace qingshou {
namespace {

QJsonObject described(const SeizureRow& row)
{
    return {{"loan", row.loan.value},
            {"guarantee", row.guarantee.value},
            {"property", code(row.property)},
            {"description", row.description},
            {"court", row.court},
            {"document_number", row.documentNumber},
            {"seized_on", toIso(row.seizedOn)},
            {"renewed_on", toIso(row.renewedOn)},
            {"until_on", toIso(row.untilOn)},
            {"released_on", toIso(row.releasedOn)},
            {"note", row.note}};
}

void announce(Change& change, const char* action, SeizureId id, BorrowerId borrower, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("seizure"),
                  .subjectId = id.value,
                  .borrower = borrower,
                  .change = std::move(json)});
    change.touch(Topic::Legal, borrower);
}

struct SeizureInScope {
    SeizureRow row{};
    BorrowerId borrower{};
};

Result<SeizureInScope> seizureInScope(Change& change, SeizureId id)
{
    const std::optional<SeizureRow> row = SeizureRepository(change.db()).find(id);
    if (!row)
        return {ErrorCode::NotFound, {QStringLiteral("seizure"), QString::number(id.value)}};
    const Result<LoanInScope> on = loanInScope(change, row->loan);
    if (!on)
        return on.error();
    if (row->released())
        return conflict("seizure_released");
    return SeizureInScope{*row, on->borrower.id};
}

/// The last day: the one that is given, or the longest from then on.
Result<QDate> lastDay(SeizedProperty property, QDate from, QDate given)
{
    const QDate longest = longestSeizure(property, from);
    if (!given.isValid())
        return longest;
    if (given < from)
        return {ErrorCode::DateBeforeStart, {QStringLiteral("until_on"), toIso(given), toIso(from)}};
    if (given > longest)
        return {ErrorCode::OutOfRange, {QStringLiteral("until_on"), toIso(given), toIso(from), toIso(longest)}};
    return given;
}

/// A day that has to be there, not in the future and not before another.
Outcome checkDay(const Change& change, const char* field, QDate day, QDate first = {})
{
    if (!day.isValid())
        return required(field);
    if (first.isValid() && day < first)
        return {ErrorCode::DateBeforeStart, {QLatin1String(field), toIso(day), toIso(first)}};
    return notInFuture(change, field, day);
}

bool isOfLoan(Change& change, GuaranteeId guarantee, LoanId loan)
{
    const std::optional<GuaranteeRow> row = LegalRepository(change.db()).findGuarantee(guarantee);
    return row && row->loan == loan;
}

} // namespace

Result<SeizureId> SeizureService::record(const RecordSeizure& data)
{
    return makeChange<SeizureId>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Result<SeizureId> {
        const Result<LoanInScope> on = loanInScope(change, data.loan);
        if (!on)
            return on.error();
        if (data.guarantee.isValid() && !isOfLoan(change, data.guarantee, data.loan))
            return {ErrorCode::NotFound, {QStringLiteral("guarantee"), QString::number(data.guarantee.value)}};
        if (data.description.trimmed().isEmpty())
            return required("description");
        if (data.documentNumber.trimmed().isEmpty())
            return required("document_number");
        if (const Outcome checked = checkDay(change, "seized_on", data.seizedOn); !checked)
            return checked.error();
        const Result<QDate> until = lastDay(data.property, data.seizedOn, data.untilOn);
        if (!until)
            return until.error();
        SeizureRow row;
        row.id = change.newId<SeizureId>("seizures");
        row.loan = data.loan;
        row.guarantee = data.guarantee;
        row.property = data.property;
        row.description = data.description.trimmed();
        row.court = data.court.trimmed();
        row.documentNumber = data.documentNumber.trimmed();
        row.seizedOn = data.seizedOn;
        row.untilOn = *until;
        row.note = data.note.trimmed();
        row.recordedBy = change.session().user;
        row.recordedAt = change.now();
        SeizureRepository(change.db()).insert(row);
        announce(change, "record_seizure", row.id, on->borrower.id, {{"after", described(row)}});
        return row.id;
    });
}

Outcome SeizureService::renew(const RenewSeizure& renewal)
{
    return makeChange<Done>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Outcome {
        const Result<SeizureInScope> found = seizureInScope(change, renewal.seizure);
        if (!found)
            return found.error();
        const SeizureRow& before = found->row;
        if (renewal.documentNumber.trimmed().isEmpty())
            return required("document_number");
        const QDate last = before.renewedOn.isValid() ? before.renewedOn : before.seizedOn;
        if (const Outcome checked = checkDay(change, "renewed_on", renewal.renewedOn, last); !checked)
            return checked;
        if (renewal.renewedOn > before.untilOn)
            return conflict("seizure_over");
        const Result<QDate> until = lastDay(before.property, renewal.renewedOn, renewal.untilOn);
        if (!until)
            return until.error();
        SeizureRow after = before;
        after.documentNumber = renewal.documentNumber.trimmed();
        after.renewedOn = renewal.renewedOn;
        after.untilOn = *until;
        SeizureRepository(change.db()).update(after);
        announce(change, "renew_seizure", after.id, found->borrower,
                 {{"before", described(before)}, {"after", described(after)}});
        return Done{};
    });
}

Outcome SeizureService::release(SeizureId id, QDate releasedOn, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Outcome {
        const Result<SeizureInScope> found = seizureInScope(change, id);
        if (!found)
            return found.error();
        if (const Outcome checked = checkDay(change, "released_on", releasedOn, found->row.seizedOn); !checked)
            return checked;
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        SeizureRow after = found->row;
        after.releasedOn = releasedOn;
        SeizureRepository(change.db()).update(after);
        announce(change, "release_seizure", id, found->borrower,
                 {{"before", described(found->row)}, {"after", described(after)}, {"reason", reason.trimmed()}});
        return Done{};
    });
}

} // namespace qingshou
