// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be done about one borrower, the most pressing first: next action, promises, instalments, legal dates,
// strategy, what the ledger leaves unexplained. Pure: from a BorrowerView.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/chip.h"

namespace qingshou {

enum class OpenItemKind {
    NextAction,
    Promise,
    BrokenPromise,
    Offer,
    Instalment,
    Waiver,
    Restructuring,
    LegalDate,
    Demand,
    Strategy,
    Unexplained,
    Deviation,
    Absent
};

struct OpenItem {
    OpenItemKind kind = OpenItemKind::NextAction;
    ChipStyle style = ChipStyle::Plain;
    QString chip{}; ///< "overdue", "in 3 days"
    QString text{};
    int urgency = 0; ///< days left, passed ones negative; what has no day comes after
    LoanId loan{};   ///< where it concerns one loan
};

std::vector<OpenItem> openItems(const BorrowerView& view);

} // namespace qingshou
