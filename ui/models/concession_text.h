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
/// "Equal payments, 4.35% a year, 12 months from 2026-09-28".
QString scheduleText(const RestructuringRow& row);
/// What changes, of how much, until when: in a sentence.
QString restructuringText(const RestructuringRow& row);
/// Guarantors of the loan who have not agreed to an extension in writing; empty: none.
QString guarantorsToSign(const BorrowerView& view, LoanId loan);
/// "50,000.00 yuan by 2026-10-08", or that the plan is kept to its last day.
QString conditionText(const BorrowerView& view, const WaiverRow& waiver);

} // namespace qingshou
