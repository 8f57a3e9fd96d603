// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of ways to end a debt on A4: what it was computed from, the figures, the cash by day, lines to sign.
#pragma once

#include "core/domain/ways.h"
#include "ui/models/borrower_view.h"
#include "ui/print/print_document.h"

namespace qingshou {

PrintDocument waysDocument(const BorrowerView& view, const LoanCard& card, const WayTerms& terms, const WayRules& rules,
                           const QString& cooperative);

} // namespace qingshou
