// SPDX-License-Identifier: GPL-3.0-or-later
// The repayment agreement of a plan on its way to paper, in the cooperative's wording.
#pragma once

#include "ui/models/borrower_view.h"

class QWidget;

namespace qingshou {

void printAgreement(QWidget* page, const PageContext& context, const BorrowerView& view, const PlanRow& plan);

} // namespace qingshou
