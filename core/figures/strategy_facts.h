// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of rules that proposes strategies asks about a borrower, from what the file holds and the rules say.
#pragma once

#include "core/domain/strategy_rules.h"
#include "core/figures/borrower_figures.h"
#include "core/figures/periods_figures.h"

namespace qingshou {

/// Capacity and willingness are an officer's judgement.
StrategyFacts strategyFacts(const BorrowerPage& page, const BorrowerFigures& figures,
                            const std::vector<LoanPeriods>& periods, Capacity capacity, Willingness willingness);

} // namespace qingshou
