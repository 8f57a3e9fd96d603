// SPDX-License-Identifier: GPL-3.0-or-later
// Repayment plans: drafts to be agreed, the agreed one with each instalment paid or missed, cancelled ones in a line.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct PageContext;

class PlansPanel : public Section {
    Q_OBJECT

public:
    explicit PlansPanel(const PageContext& context, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    void makeWanted();
    void agreed(qingshou::PlanId plan);
    void cancelWanted(qingshou::PlanId plan);
    void printWanted(qingshou::PlanId plan);

private:
    QWidget* card(const BorrowerView& view, const PlanRow& plan);
    QWidget* instalments(const PlanRow& plan, const PlanStatus& status);

    const PageContext& context_;
};

} // namespace qingshou
