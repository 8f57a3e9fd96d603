// SPDX-License-Identifier: GPL-3.0-or-later
// What became of waivers, and what they take off a debt.
//
// Ledgers stay as they were imported. A waiver in effect lowers what the ledger says is owed in the way recoveries do:
// as long as the ledger is of a day before the one on which it took effect. A ledger of that day or later is taken to
// have it in, so that nothing is counted twice; if the core system was late with it, what the ledger shows stands and
// the case says since when the waiver is in effect.
//
// It takes effect on the day on which its condition was fulfilled, and not before it was approved. A lump sum counts
// from the day of the approval on, a plan from its agreement. From the approval on, while the condition is open, money
// pays what is not to be waived first: otherwise the sum agreed on would go into the very interest that it is to end
// (民法典 561 yields to what was agreed). When the condition fails, nothing was waived and the whole of it is owed
// again.
#pragma once

#include "core/storage/loan_query.h"
#include "core/storage/plan_repository.h"
#include "core/storage/recovery_repository.h"
#include "core/storage/strategy_repository.h"
#include "core/storage/waiver_repository.h"

namespace qingshou {

struct WaiverFigures {
    WaiverId waiver{};
    WaiverState state = WaiverState::Proposed;
    Money paid{};                        ///< towards the condition
    Money agreed{};                      ///< what the condition asks for in all
    std::optional<QDate> effectOn{};     ///< in effect since
    std::optional<QDate> fallenBackOn{}; ///< of one that was approved, or that waited too long for it
    QDate nextDueOn{};                   ///< when the next money is due; invalid: none
};

/// plans, recoveries: of the borrower, among which those that it is about are found.
WaiverFigures waiverFigures(const WaiverRow& waiver, const std::vector<PlanRow>& plans,
                            const std::vector<RecoveryEntry>& recoveries, QDate asOf);

/// What the limits ask: the ledger's class, the book side, the newest strategy's willingness.
WaiverFacts waiverFacts(const LoanRow& loan, const std::vector<StrategyRow>& newestFirst);

struct LoanWaivers {
    DebtParts inEffect{}; ///< takes off a ledger of that day
    DebtParts pending{};  ///< approved, condition open: paid last
};

/// Of one loan, whose ledger is of statisticsOn.
LoanWaivers loanWaivers(const std::vector<WaiverRow>& waivers, const std::vector<PlanRow>& plans,
                        const std::vector<RecoveryEntry>& recoveries, LoanId loan, QDate statisticsOn, QDate asOf);
/// Likewise, read from the file.
LoanWaivers readLoanWaivers(Database& db, const std::vector<RecoveryEntry>& recoveries, BorrowerId borrower,
                            LoanId loan, QDate statisticsOn, QDate asOf);

} // namespace qingshou
