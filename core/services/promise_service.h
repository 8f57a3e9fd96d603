// SPDX-License-Identifier: GPL-3.0-or-later
// Promises to pay: recorded and withdrawn by people, kept or broken by recoveries alone. Permission: RecordPromise.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/promise_repository.h"

namespace qingshou {

struct RecordPromise {
    BorrowerId borrower{};
    ContactId contact{}; ///< in which it was made
    Money amount{};
    QDate dueOn{};
    QDate madeOn{}; ///< invalid: today
    QString note{};
};

class Change;

/// The part of record() that a use case which writes more shares: checks, row, audit entry, in the caller's
/// transaction.
Result<PromiseId> recordPromise(Change& change, const RecordPromise& promise);

/// Likewise of withdraw().
Outcome withdrawPromise(Change& change, PromiseId promise, const QString& reason);

class PromiseService {
public:
    explicit PromiseService(ServiceContext& context) : context_(context) {}

    /// NotFound, OutsideScope, AmountNotPositive("amount"), Required("due_on"), DateInFuture("made_on"),
    /// DateBeforeStart("due_on", …) when it is due before it was made.
    Result<PromiseId> record(const RecordPromise& promise);
    /// ReasonRequired; Conflict("already_withdrawn"); Conflict("promise_judged") once it was kept or its day has
    /// passed.
    Outcome withdraw(PromiseId promise, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
