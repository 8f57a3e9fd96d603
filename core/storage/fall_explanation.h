// SPDX-License-Identifier: GPL-3.0-or-later
// What recoveries explain of the falls of the ledger's balances (import_changes.explained_fen). Per loan, oldest fall
// first: a recovery made from a fall explains that fall; the principal of the others, received after the first
// statistics date that held the loan and not reversed, explains falls from its day on, each fen once. Kinds that leave
// the balance as it is (revived, reclassified …) explain nothing. Inside the caller's transaction.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/recovery_kind.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace qingshou {

class Database;

/// A fall of a loan's ledger balance, and what recoveries explain of it.
struct BalanceFall {
    LoanId loan{};
    ImportRunId run{};
    QDate statisticsOn{};
    Money before{};
    Money after{};
    Money explained{};
    Money unexplained() const { return before - after - explained; }
};

/// Whether a recovery of that kind takes its principal off the ledger's balance.
constexpr bool lowersBalance(RecoveryKind kind)
{
    return kind != RecoveryKind::GuaranteeAdjusted && kind != RecoveryKind::Revived &&
           kind != RecoveryKind::Reclassified && kind != RecoveryKind::HungInterest;
}

class FallExplanation {
public:
    explicit FallExplanation(Database& db) : db_(db) {}

    /// Oldest first.
    std::vector<BalanceFall> unexplained(LoanId loan) const;
    /// What the first ledger from that day on shows as fallen and nothing explains.
    std::optional<BalanceFall> unexplainedFrom(LoanId loan, QDate day) const;

    void recompute(LoanId loan);
    /// Every loan that has a recovery.
    void recomputeAll();
    /// Of these sorted loans, each that has a recovery.
    void recomputeOf(std::span<const LoanId> loans);

private:
    std::vector<LoanId> loansWithRecoveries() const;

    Database& db_;
};

} // namespace qingshou
