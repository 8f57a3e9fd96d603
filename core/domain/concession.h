// SPDX-License-Identifier: GPL-3.0-or-later
// What a concession (plan, extension, waiver) does to the class of a loan, to be seen before it is signed: of a debtor
// in difficulty it makes a restructured asset with a floor and an observation period. Days past due go on all the same;
// only an extension moves the day that they are counted from. Source: restructuring.h.
#pragma once

#include "core/domain/restructuring.h"

namespace qingshou {

struct ConcessionFacts {
    RiskClass before = RiskClass::Normal;
    int daysPastDue = 0;
    bool hardship = false; ///< in difficulty beyond what class and days show: able to pay less, or no credit elsewhere
    bool againInPeriod = false;          ///< conceded once more within the observation period of an earlier concession
    std::vector<QDate> repaymentDates{}; ///< what is agreed, in any order; empty: it cannot be observed yet
    std::vector<QDate> missedOn{};       ///< of these
};

struct ConcessionOutlook {
    bool restructured = false; ///< without signs of difficulty nothing below applies
    RiskClass floor = RiskClass::Normal;
    std::optional<ObservationPeriod> observation{};
};

ConcessionOutlook concessionOutlook(const ConcessionFacts& facts, ContractChange change, QDate asOf,
                                    const RiskSettings& settings);

} // namespace qingshou
