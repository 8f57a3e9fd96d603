// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be done, the most pressing on top.
#pragma once

#include "ui/models/open_items.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct Session;

class OpenItemsPanel : public Section {
    Q_OBJECT

public:
    explicit OpenItemsPanel(const Session& session, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    /// Where the item is settled: the loan it concerns, if one.
    void opened(qingshou::OpenItemKind kind, qingshou::LoanId loan);
    /// Of the contact that is planned.
    void withdrawWanted();

private:
    const Session& session_;
};

} // namespace qingshou
