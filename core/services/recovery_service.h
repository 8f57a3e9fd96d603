// SPDX-License-Identifier: GPL-3.0-or-later
// Money or value that came in on a loan. Permissions: RecordRecovery, for reversals ReverseRecovery.
//
// The split: parts owed are the ledger's, less what unreversed recoveries after the statistics date have paid; they are
// filled in the loan's allocation order (民法典 561 by default), what is left is surplus. A receipt from a day that the
// ledger has already taken in is split as the ledger booked it, where it shows: the principal is what the balance fell
// by and nothing else explains; the rest fills costs and interest in their order, and what exceeds them is interest
// paid.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/recovery_repository.h"

namespace qingshou {

struct RecordRecovery {
    LoanId loan{};
    Money amount{};
    QDate receivedOn{}; ///< invalid: today
    RecoveryKind kind = RecoveryKind::NormalCash;
    QString voucher{};
    QString note{};
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

class RecoveryService {
public:
    explicit RecoveryService(ServiceContext& context) : context_(context) {}

    /// How a receipt would be split, without writing. Reads from any connection; the same refusals as record().
    static Result<RecoverySplit> preview(Database& db, const RecordRecovery& recovery, QDate today);

    /// NotFound, OutsideScope, AmountNotPositive("amount"), DateInFuture("received_on", …),
    /// DateBeforeStart("received_on", …, the loan's start).
    Result<RecoveryId> record(const RecordRecovery& recovery);
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
