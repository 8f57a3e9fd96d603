// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to end a debt: plans, waivers, restructurings and the comparison of all of them.
#pragma once

#include "ui/pages/borrower/borrower_work.h"

namespace qingshou {

class PlansPanel;
class RestructuringsPanel;
class WaiversPanel;

class ConcessionTasks : public BorrowerWork {
    Q_OBJECT

public:
    using BorrowerWork::BorrowerWork;

    /// What is asked for on the cards of the panels; what is new is proposed by the page, which knows the loan.
    void serve(PlansPanel& plans, WaiversPanel& waivers, RestructuringsPanel& restructurings);
    void makePlan(LoanId loan);
    void agreePlan(PlanId plan);
    void cancelPlan(PlanId plan);
    void printPlan(PlanId plan);
    void proposeWaiver(LoanId loan);
    void decideWaiver(WaiverId waiver);
    void withdrawWaiver(WaiverId waiver);
    void printWaiver(WaiverId waiver);
    void proposeRestructuring(LoanId loan);
    /// Opens what the loan's restructuring waits for; false when the user has no step to take.
    bool goOn(LoanId loan);
    void decideRestructuring(RestructuringId restructuring);
    void concludeRestructuring(RestructuringId restructuring);
    void withdrawRestructuring(RestructuringId restructuring);
    void printRestructuring(RestructuringId restructuring);
    void compareWays(LoanId loan);

private:
    const WaiverRow* waiver(WaiverId id) const;
    const RestructuringRow* restructuring(RestructuringId id) const;
};

} // namespace qingshou
