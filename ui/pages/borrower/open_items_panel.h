// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be done, the most pressing on top.
#pragma once

#include "ui/models/open_items.h"
#include "ui/widgets/section.h"

namespace qingshou {

class OpenItemsPanel : public Section {
    Q_OBJECT

public:
    explicit OpenItemsPanel(QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    /// Where the item is settled: the loan it concerns, if one.
    void opened(qingshou::OpenItemKind kind, qingshou::LoanId loan);
};

} // namespace qingshou
