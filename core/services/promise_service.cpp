// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/promise_service.h"

#include "core/base/dates.h"
#include "core/domain/promise_rule.h"
#include "core/services/borrower_access.h"
#include "core/services/settings.h"
#include "core/storage/contact_repository.h"
#include "core/storage/recovery_repository.h"

namespace qingshou {
namespace {

QJsonObject described(const PromiseRow& row)
{
    return {{"amount_fen", row.amount.fen()},
            {"made_on", toIso(row.madeOn)},
            {"due_on", toIso(row.dueOn)},
            {"grace_days", row.graceDays},
            {"note", row.note}};
}

/// Kept, or its day has passed: then it is history and cannot be taken back.
bool isJudged(Database& db, const PromiseRow& promise, QDate today)
{
    std::vector<PromiseToPay> standing;
    for (const PromiseRow& row : PromiseRepository(db).ofBorrower(promise.borrower))
        if (!row.withdrawn())
            standing.push_back({row.id, row.madeOn, row.dueOn.addDays(row.graceDays), row.amount});
    for (const PromiseStatus& status :
         judgePromises(standing, receiptsOf(RecoveryRepository(db).ofBorrower(promise.borrower)), today, 0))
        if (status.id == promise.id)
            return status.state != PromiseState::Open;
    return false;
}

void announce(Change& change, const char* action, const PromiseRow& row, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("promise"),
                  .subjectId = row.id.value,
                  .borrower = row.borrower,
                  .change = std::move(json)});
    change.touch(Topic::Promises, row.borrower);
    change.touch(Topic::Borrowers, row.borrower);
}

} // namespace

Result<PromiseId> recordPromise(Change& change, const RecordPromise& promise)
{
    const Result<BorrowerRow> borrower = borrowerInScope(change, promise.borrower);
    if (!borrower)
        return borrower.error();
    if (!promise.amount.isPositive())
        return {ErrorCode::AmountNotPositive, {QStringLiteral("amount")}};
    if (!promise.dueOn.isValid())
        return {ErrorCode::Required, {QStringLiteral("due_on")}};
    const QDate madeOn = promise.madeOn.isValid() ? promise.madeOn : change.today();
    if (const Outcome checked = notInFuture(change, "made_on", madeOn); !checked)
        return checked.error();
    // What should have come in before today is not a promise any more.
    if (promise.dueOn < change.today())
        return {ErrorCode::DateBeforeStart, {QStringLiteral("due_on"), toIso(promise.dueOn), toIso(change.today())}};
    if (promise.contact.isValid()) {
        const auto contact = ContactRepository(change.db()).find(promise.contact);
        if (!contact || contact->borrower != promise.borrower)
            return {ErrorCode::NotFound, {QStringLiteral("contact"), QString::number(promise.contact.value)}};
    }
    PromiseRow row;
    row.id = change.newId<PromiseId>("promises");
    row.borrower = promise.borrower;
    row.contact = promise.contact;
    row.amount = promise.amount;
    row.madeOn = madeOn;
    row.dueOn = promise.dueOn;
    row.graceDays = Settings::load(change.db()).number(QStringLiteral("promise_grace_days"));
    row.note = promise.note.trimmed();
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    PromiseRepository(change.db()).insert(row);
    refreshSummary(change, row.borrower);
    announce(change, "record_promise", row, {{"after", described(row)}});
    return row.id;
}

Result<PromiseId> PromiseService::record(const RecordPromise& promise)
{
    return makeChange<PromiseId>(context_, Permission::RecordPromise,
                                 [&](Change& change) { return recordPromise(change, promise); });
}

Outcome withdrawPromise(Change& change, PromiseId id, const QString& reason)
{
    PromiseRepository promises(change.db());
    const std::optional<PromiseRow> row = promises.find(id);
    if (!row)
        return {ErrorCode::NotFound, {QStringLiteral("promise"), QString::number(id.value)}};
    if (const auto borrower = borrowerInScope(change, row->borrower); !borrower)
        return borrower.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    if (row->withdrawn())
        return {ErrorCode::Conflict, {QStringLiteral("already_withdrawn")}};
    if (isJudged(change.db(), *row, change.today()))
        return {ErrorCode::Conflict, {QStringLiteral("promise_judged")}};
    promises.withdraw(id, change.now(), reason.trimmed());
    refreshSummary(change, row->borrower);
    announce(change, "withdraw_promise", *row, {{"before", described(*row)}, {"reason", reason.trimmed()}});
    return Done{};
}

Outcome PromiseService::withdraw(PromiseId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordPromise,
                            [&](Change& change) { return withdrawPromise(change, id, reason); });
}

} // namespace qingshou
