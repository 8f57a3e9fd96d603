// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan, an extension or a waiver brings with it, in sentences: class and observation, ageing, what accrues,
// guarantors. Shown before anything is signed.
#pragma once

#include "core/figures/concession_figures.h"
#include "ui/models/borrower_view.h"

namespace qingshou {

QStringList concessionSentences(const BorrowerView& view, LoanId loan, const ConcessionTerms& terms);
/// "Interest 3,000.00, penalty interest 2,000.00": the parts that are not zero.
QString partsText(const DebtParts& parts);
/// "50,000.00 yuan by 2026-10-08", or that the plan is kept to its last day.
QString conditionText(const BorrowerView& view, const WaiverRow& waiver);

} // namespace qingshou
