// SPDX-License-Identifier: GPL-3.0-or-later
// The strategy card (一户一策) on one A4 page: borrower and debt, what the rules say, the strategy as it stands, its
// decision, lines for signatures.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/print/print_document.h"

namespace qingshou {

/// Precondition: the borrower has a strategy.
PrintDocument strategyCardDocument(const BorrowerView& view, const QString& cooperative);

} // namespace qingshou
