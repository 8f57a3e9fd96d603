// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/plan_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"

namespace qingshou {
namespace {

QJsonObject described(const PlanRow& row)
{
    return {{"loan", row.loan.value},
            {"method", code(row.terms.method)},
            {"principal_fen", row.terms.principal.fen()},
            {"annual_rate_e8", row.terms.annualRate.e8()},
            {"months", row.terms.months},
            {"months_per_period", row.terms.monthsPerPeriod},
            {"start_on", toIso(row.terms.start)},
            {"day_count", code(row.terms.dayCount)},
            {"state", code(row.state)},
            {"agreed_on", toIso(row.agreedOn)},
            {"note", row.note}};
}

void announce(Change& change, const char* action, const PlanRow& row, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("repayment_plan"),
                  .subjectId = row.id.value,
                  .borrower = row.borrower,
                  .change = std::move(json)});
    change.touch(Topic::Plans, row.borrower);
}

Result<PlanRow> planInScope(Change& change, PlanId id)
{
    const std::optional<PlanRow> plan = PlanRepository(change.db()).find(id);
    if (!plan)
        return {ErrorCode::NotFound, {QStringLiteral("plan"), QString::number(id.value)}};
    if (const auto borrower = borrowerInScope(change, plan->borrower); !borrower)
        return borrower.error();
    return *plan;
}

} // namespace

Result<PlanId> PlanService::draft(const DraftPlan& plan)
{
    return makeChange<PlanId>(context_, Permission::MakePlan, [&](Change& change) -> Result<PlanId> {
        const Result<LoanInScope> on = loanInScope(change, plan.loan);
        if (!on)
            return on.error();
        if (plan.terms.dayCount == DayCount::Thirty360)
            return {ErrorCode::Invalid, {QStringLiteral("day_count"), code(plan.terms.dayCount)}};
        const Result<Schedule> schedule = makeSchedule(plan.terms);
        if (!schedule)
            return schedule.error();
        PlanRow row;
        row.id = change.newId<PlanId>("repayment_plans");
        row.borrower = on->borrower.id;
        row.loan = plan.loan;
        row.terms = plan.terms;
        row.note = plan.note.trimmed();
        row.recordedBy = change.session().user;
        row.recordedAt = change.now();
        row.instalments = schedule->rows;
        PlanRepository(change.db()).insert(row);
        announce(change, "draft_plan", row, {{"after", described(row)}});
        return row.id;
    });
}

Outcome PlanService::agree(PlanId id, QDate agreedOn)
{
    return makeChange<Done>(context_, Permission::MakePlan, [&](Change& change) -> Outcome {
        const Result<PlanRow> plan = planInScope(change, id);
        if (!plan)
            return plan.error();
        if (plan->state != PlanState::Draft)
            return {ErrorCode::Conflict, {QStringLiteral("plan_not_draft")}};
        PlanRepository plans(change.db());
        if (plans.agreedPlanOf(plan->loan))
            return {ErrorCode::Conflict, {QStringLiteral("plan_agreed_already")}};
        const QDate on = agreedOn.isValid() ? agreedOn : change.today();
        if (const Outcome checked = notInFuture(change, "agreed_on", on); !checked)
            return checked;
        const QDate first = plan->instalments.empty() ? QDate() : plan->instalments.front().dueOn;
        if (first.isValid() && first < on)
            return {ErrorCode::DateBeforeStart, {QStringLiteral("first_due_on"), toIso(first), toIso(on)}};
        plans.setAgreed(id, on);
        PlanRow after = *plan;
        after.state = PlanState::Agreed;
        after.agreedOn = on;
        announce(change, "agree_plan", after, {{"before", described(*plan)}, {"after", described(after)}});
        return Done{};
    });
}

Outcome cancelPlan(Change& change, PlanId id, const QString& reason)
{
    const Result<PlanRow> plan = planInScope(change, id);
    if (!plan)
        return plan.error();
    if (plan->state == PlanState::Cancelled)
        return {ErrorCode::Conflict, {QStringLiteral("plan_cancelled")}};
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    PlanRepository(change.db()).setCancelled(id, change.now(), reason.trimmed());
    PlanRow after = *plan;
    after.state = PlanState::Cancelled;
    announce(change, "cancel_plan", after,
             {{"before", described(*plan)}, {"after", described(after)}, {"reason", reason.trimmed()}});
    return Done{};
}

Outcome PlanService::cancel(PlanId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::MakePlan,
                            [&](Change& change) { return cancelPlan(change, id, reason); });
}

} // namespace qingshou
