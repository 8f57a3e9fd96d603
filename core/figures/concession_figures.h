// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan, an extension or a waiver brings with it, to be read before it is signed: class, observation, ageing and
// what accrues meanwhile. Pure: from a BorrowerPage.
// Sources: core/domain/concession.h, penalty_interest.h; 民法典 695 (guarantors).
#pragma once

#include "core/domain/concession.h"
#include "core/figures/borrower_figures.h"

namespace qingshou {

struct ConcessionTerms {
    ContractChange change = ContractChange::Waiver;
    std::vector<QDate> repaymentDates{}; ///< agreed; empty: none
    PlanId plan{};                       ///< that is part of the same concession, if any
    bool hardship = false;               ///< the debtor is in difficulty beyond what the ledger shows
};

struct AccrualTerms {
    int penaltyPercent = 50; ///< for loans whose ledger has no penalty rate
    DayCount dayCount = DayCount::Act360;
};

struct ConcessionPreview {
    ConcessionOutlook outlook{};
    bool againInPeriod = false;
    QDate until{};                           ///< the last agreed day; invalid: none
    int daysThen = 0;                        ///< past due on that day, if nothing is paid before
    RiskClass classThen = RiskClass::Normal; ///< at least, by these days
    Money accrued{};                         ///< until then on the principal, on top of what is owed today
    bool rateUnknown = false;                ///< then nothing is said of what accrues
};

ConcessionPreview concessionPreview(const BorrowerPage& page, const LoanRow& loan, const LoanFigures& figures,
                                    const ConcessionTerms& terms, const AccrualTerms& accrual, const FigureRules& rules,
                                    QDate asOf);

} // namespace qingshou
