// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to end a debt: plans, waivers and the comparison of all of them.
#pragma once

#include "ui/pages/borrower/borrower_work.h"

namespace qingshou {

class ConcessionTasks : public BorrowerWork {
    Q_OBJECT

public:
    using BorrowerWork::BorrowerWork;

    void makePlan(LoanId loan);
    void agreePlan(PlanId plan);
    void cancelPlan(PlanId plan);
    void printPlan(PlanId plan);
    void proposeWaiver(LoanId loan);
    void decideWaiver(WaiverId waiver);
    void withdrawWaiver(WaiverId waiver);
    void printWaiver(WaiverId waiver);
    void compareWays(LoanId loan);

private:
    const WaiverRow* waiver(WaiverId id) const;
};

} // namespace qingshou
