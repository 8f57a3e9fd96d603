// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers of the borrower's loans: proposed, decided on, in effect or fallen back, each with what was owed, what is
// waived and what came in.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct PageContext;

class WaiversPanel : public Section {
    Q_OBJECT

public:
    explicit WaiversPanel(const PageContext& context, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    void proposeWanted();
    void compareWanted();
    void decideWanted(qingshou::WaiverId waiver);
    void withdrawWanted(qingshou::WaiverId waiver);
    void printWanted(qingshou::WaiverId waiver);

private:
    QWidget* card(const BorrowerView& view, const WaiverRow& waiver, const WaiverFigures& figures);
    QWidget* buttons(const WaiverRow& waiver, WaiverState state);

    const PageContext& context_;
};

} // namespace qingshou
