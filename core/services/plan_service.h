// SPDX-License-Identifier: GPL-3.0-or-later
// Repayment plans: drafted, agreed, cancelled; the schedule is computed once and kept with the plan.
// Permission: MakePlan.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/plan_repository.h"

namespace qingshou {

struct DraftPlan {
    LoanId loan{};
    ScheduleTerms terms{};
    QString note{};
};

class Change;

/// The part of cancel() that a use case which writes more shares, in the caller's transaction.
Outcome cancelPlan(Change& change, PlanId plan, const QString& reason);

class PlanService {
public:
    explicit PlanService(ServiceContext& context) : context_(context) {}

    /// The refusals of makeSchedule(); Invalid("day_count", …) for one that a plan cannot have.
    Result<PlanId> draft(const DraftPlan& plan);
    /// Conflict("plan_not_draft"), Conflict("plan_agreed_already") when the loan has one, DateInFuture("agreed_on", …),
    /// DateBeforeStart("first_due_on", …) when an instalment falls before the agreement.
    Outcome agree(PlanId plan, QDate agreedOn = {});
    /// ReasonRequired, Conflict("plan_cancelled").
    Outcome cancel(PlanId plan, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
