// SPDX-License-Identifier: GPL-3.0-or-later
// Money or value that came in. Entries are never altered: a reversal is an entry of its own with every part negated.
// Parts and surplus always sum to the amount.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/allocation.h"
#include "core/domain/book_side.h"
#include "core/domain/receipts.h"
#include "core/domain/recovery_kind.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

/// A row of `recoveries`; what campaigns count of it is RecoveryRow (campaign_totals.h).
struct RecoveryEntry {
    RecoveryId id{};
    LoanId loan{};
    BorrowerId borrower{};
    Money amount{};
    QDate receivedOn{};
    RecoveryKind kind = RecoveryKind::NormalCash;
    BookSide bookSide = BookSide::OnBook; ///< the loan's when it came in
    BranchId branch{};                    ///< likewise
    QString owner{};                      ///< likewise: whom it counts for
    QString allocationOrder{};            ///< parts in the order used (partOrderText), or asLedgerOrder
    DebtParts split{};
    Money surplus{};
    QString voucher{};
    QString note{};
    ImportRunId explainsRun{}; ///< made from an unexplained fall of the balance in this run
    RecoveryId reverses{};
    QString reason{}; ///< of a reversal
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    RecoveryId reversedBy{}; ///< read only

    bool isReversal() const { return reverses.isValid(); }
    bool isReversed() const { return reversedBy.isValid(); }
};

/// The allocation order of a recovery whose split follows what the ledger booked.
inline constexpr auto asLedgerOrder = "as_ledger";

/// Money or value by which the borrower pays: what keeps promises and plans. Cash, and settlement in kind.
constexpr bool paysDebt(RecoveryKind kind)
{
    return isCash(kind) || kind == RecoveryKind::SettlementInKind;
}
/// Those of the rows that pay, as promises and plans see them.
std::vector<Receipt> receiptsOf(const std::vector<RecoveryEntry>& rows);
std::vector<Receipt> receiptsOf(const std::vector<RecoveryEntry>& rows, LoanId loan);

/// Whether the borrower owes less afterwards. Written-off, swapped, revived or reclassified debt is still owed.
constexpr bool settlesDebt(RecoveryKind kind)
{
    return paysDebt(kind) || kind == RecoveryKind::Transfer || kind == RecoveryKind::TransferPrice ||
           kind == RecoveryKind::Refinancing || kind == RecoveryKind::DebtTransfer;
}

/// What entries received after one day, up to another, have settled of the loan; those taken back by then left out.
DebtParts paidBetween(const std::vector<RecoveryEntry>& rows, LoanId loan, QDate after, QDate until);

class RecoveryRepository {
public:
    explicit RecoveryRepository(Database& db) : db_(db) {}

    std::optional<RecoveryEntry> find(RecoveryId id) const;
    /// By day received, then as entered; reversals too.
    std::vector<RecoveryEntry> ofBorrower(BorrowerId borrower) const;
    std::vector<RecoveryEntry> ofLoan(LoanId loan) const;
    void insert(const RecoveryEntry& row);

private:
    Database& db_;
};

} // namespace qingshou
