// SPDX-License-Identifier: GPL-3.0-or-later
// The running totals of campaigns, kept in the transaction that records a recovery, and the check that they are what
// the recoveries add up to. A recovery counts in every running campaign whose frozen baseline has its loan and whose
// period has its day. A reversal counts where what it reverses counts, on its own day or, when that is later, on the
// last day of the period. Recoveries recorded after a campaign was closed no longer change it.
#pragma once

#include "core/base/id.h"
#include "core/domain/allocation.h"
#include "core/domain/book_side.h"
#include "core/domain/recovery_kind.h"

#include <QDate>
#include <QString>

#include <vector>

namespace qingshou {

class Database;

/// One row of `recoveries`, as it counts.
struct RecoveryRow {
    LoanId loan{};
    BranchId branch{}; ///< the loan's when it came in
    QString owner{};   ///< whom it counts for
    RecoveryKind kind = RecoveryKind::NormalCash;
    BookSide side = BookSide::OnBook;
    QDate receivedOn{};
    DebtParts parts{};          ///< all negative in a reversal
    Money surplus{};            ///< likewise
    QDate reversedReceivedOn{}; ///< of a reversal: the day of the recovery that it takes back
};

/// A running total that is not the sum of its rows.
struct TotalsDifference {
    QString table{};
    CampaignId campaign{};
    QString
        key{}; ///< the other key columns, such as "2026-09-03 · 1099511627778 · 张三 · normal_cash · on_book · 3 · 2"
    QString column{}; ///< "principal_fen", "entry_count", …
    qint64 stored = 0;
    qint64 computed = 0;
};

class CampaignTotals {
public:
    explicit CampaignTotals(Database& db) : db_(db) {}

    /// For every recovery and reversal, inside the transaction that writes its row and after it.
    static void recordRecovery(Database& db, const RecoveryRow& recovery);

    /// Takes in what was received from the first day on before the baseline was frozen. Once, when freezing.
    void addEarlierRecoveries(CampaignId campaign);
    /// The sums and counts of a frozen baseline. Once, when freezing.
    void sumBaseline(CampaignId campaign);

    /// Compares all totals with their rows. Reads only.
    std::vector<TotalsDifference> differences() const;
    /// Makes all totals anew from their rows and reports what was wrong. Inside the caller's transaction.
    std::vector<TotalsDifference> recompute();

private:
    Database& db_;
};

} // namespace qingshou
