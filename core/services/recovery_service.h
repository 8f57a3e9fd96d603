// SPDX-License-Identifier: GPL-3.0-or-later
// Money or value that came in on a loan. Permissions: RecordRecovery, for reversals ReverseRecovery.
//
// The split: parts owed are the ledger's, less what unreversed recoveries after the statistics date have paid and what
// waivers in effect since then have ended; what is about to be waived on a condition that is open is paid last
// (core/figures/waiver_figures.h). The parts are filled in the loan's allocation order (民法典 561 by default), what is
// left is surplus. A receipt from a day that the ledger has already taken in is split as the ledger booked it, where it
// shows: the principal is what the balance fell by and nothing else explains; the rest fills costs and interest in
// their order, and what exceeds them is interest paid. Where the core system itself says how it has booked a receipt,
// that is the split.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/recovery_repository.h"

#include <functional>
#include <stop_token>

namespace qingshou {

struct RecordRecovery {
    LoanId loan{};
    Money amount{};
    QDate receivedOn{}; ///< invalid: today
    RecoveryKind kind = RecoveryKind::NormalCash;
    QString voucher{};
    QString note{};
    /// As the core system has booked it, where that is known: taken as it is. Sums to the amount.
    std::optional<DebtParts> booked{};
};

/// The file that receipts come from.
struct RecoverySource {
    QString fileName{};
    QString sha256{};
};

/// A fall of a loan's ledger balance in a run, and what it was.
struct FallToExplain {
    LoanId loan{};
    ImportRunId run{};
    RecoveryKind kind = RecoveryKind::NormalCash;
};

struct RecoverySplit {
    DebtParts owed{};
    DebtParts paid{};
    Money surplus{};
    QString order{}; ///< as RecoveryEntry::allocationOrder
};

class Change;

/// The part of reverse() that a use case which writes more shares, in the caller's transaction; the permission is its
/// own.
Result<RecoveryId> reverseRecovery(Change& change, RecoveryId recovery, const QString& reason);

class RecoveryService {
public:
    explicit RecoveryService(ServiceContext& context) : context_(context) {}

    /// How a receipt would be split, without writing. Reads from any connection; the same refusals as record().
    static Result<RecoverySplit> preview(Database& db, const RecordRecovery& recovery, QDate today);

    /// NotFound, OutsideScope, AmountNotPositive("amount"), DateInFuture("received_on", …),
    /// DateBeforeStart("received_on", …, the loan's start), Conflict("parts_differ").
    Result<RecoveryId> record(const RecordRecovery& recovery);
    /// Many from one file, all or nothing; each has its own audit entry, and the file one. Refusals as of record();
    /// Cancelled. Gives back how many. progress: done, of how many.
    Result<int> recordAll(const std::vector<RecordRecovery>& recoveries, const RecoverySource& source,
                          const std::function<void(qint64, qint64)>& progress = {}, std::stop_token stop = {});
    /// An entry of its own, today, with every part negated. ReasonRequired, AlreadyReversed,
    /// Conflict("is_reversal").
    Result<RecoveryId> reverse(RecoveryId recovery, const QString& reason);
    /// Turns what is unexplained of a fall of the ledger's balance into a recovery of that kind, all principal,
    /// received on the run's statistics date. NotFound("fall", …) when nothing is unexplained.
    Result<RecoveryId> explainFall(LoanId loan, ImportRunId run, RecoveryKind kind, const QString& note = {});

    /// Likewise for many, all or nothing. Falls that somebody has explained meanwhile are passed over; gives back how
    /// many became recoveries.
    Result<int> explainFalls(const std::vector<FallToExplain>& falls);

private:
    ServiceContext& context_;
};

} // namespace qingshou
