// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say about one borrower beside what the ledger says: risk-class floor by days, what became of promises,
// plans against recoveries, falls of balances that nothing explains, what is left to pay. Pure: from a BorrowerPage.
// Sources: core/domain/risk_classification.h, promise_rule.h, plan_tracking.h.
#pragma once

#include "core/domain/plan_tracking.h"
#include "core/domain/promise_rule.h"
#include "core/domain/risk_classification.h"
#include "core/figures/restructuring_figures.h"
#include "core/figures/waiver_figures.h"
#include "core/storage/borrower_query.h"

#include <QDate>

#include <map>
#include <vector>

namespace qingshou {

struct FigureRules {
    RiskSettings risk{};
    int firstLateDay = 1; ///< days past due from which a loan is at least special mention
    int instalmentGraceDays = 0;
};

struct LoanFigures {
    LoanId loan{};
    DaysPastDue days{}; ///< the rule's own count and the ledger's, brought forward to asOf
    std::optional<RiskClass> ledgerClass{};
    RiskFloor floor{};       ///< by the worse of the two counts
    bool deviates = false;   ///< the ledger's class is better than the floor
    DebtParts ledgerOwed{};  ///< at the statistics date
    DebtParts paidSince{};   ///< by recoveries after it, reversals taken out
    DebtParts waivedSince{}; ///< by waivers in effect that it has not got (waiver_figures.h)
    DebtParts owed{};        ///< what is left of it, never below zero
    DebtParts pending{};     ///< approved to be waived, on a condition that is open: still owed
    Money unexplained{};     ///< falls of the balance that no recovery explains
};

struct PromiseFigures {
    PromiseId promise{};
    PromiseState state = PromiseState::Open;
    Money paid{};
    std::optional<QDate> keptOn{};
    bool withdrawn = false; ///< then the state says nothing
};

struct BorrowerFigures {
    QDate asOf{};
    std::vector<LoanFigures> loans{};                   ///< in the page's order
    std::vector<PromiseFigures> promises{};             ///< in the page's order
    std::map<PlanId, PlanStatus> plans{};               ///< agreed plans
    std::vector<WaiverFigures> waivers{};               ///< in the page's order
    std::vector<RestructuringFigures> restructurings{}; ///< likewise
    int daysPastDue = 0;                                ///< of the loan that is late longest, the worse count
    std::optional<RiskClass> worstLedgerClass{};
    RiskClass worstFloor = RiskClass::Normal;
    bool deviates = false;
    bool daysDisagree = false;
    DebtParts owed{};
    Money unexplained{};
};

/// asOf: the day looked at; recoveries after it do not count.
BorrowerFigures borrowerFigures(const BorrowerPage& page, const FigureRules& rules, QDate asOf);

LoanFigures loanFigures(const LoanRow& loan, const std::vector<RecoveryEntry>& recoveries, const LoanWaivers& waivers,
                        const FigureRules& rules, QDate asOf);

std::vector<PlanInstalment> instalmentsOf(const PlanRow& plan);

/// An agreed plan against the recoveries of its loan, which may stand among others.
PlanStatus planStatus(const PlanRow& plan, const std::vector<RecoveryEntry>& recoveries, QDate asOf, int graceDays);

/// The rule that splits a receipt on this loan: its own, else the cooperative's.
AllocationRule allocationRuleOf(const LoanRow& loan, const AllocationRule& cooperative);

} // namespace qingshou
