// SPDX-License-Identifier: GPL-3.0-or-later
// The strategy card (一户一策) on A4: borrower and debt, what the rules say, the strategy as it stands, its decision,
// how it gets on, lines for signatures. One of many in a document is a paper of its own.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/print/print_document.h"

namespace qingshou {

/// Precondition: the borrower has a strategy.
PrintDocument strategyCardDocument(const BorrowerView& view, const QString& cooperative);
/// Of all who have a strategy, in this order.
PrintDocument strategyCardsDocument(const std::vector<BorrowerView>& views, const QString& cooperative, QDate asOf);

} // namespace qingshou
