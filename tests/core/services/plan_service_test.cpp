// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/plan_service.h"

#include "core/figures/borrower_figures.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower{};
    LoanId loan{};
    Case()
    {
        setToday({2024, 1, 31});
        addRun({2024, 1, 30});
        borrower = addBorrower();
        loan =
            addLoan(borrower, {.balance = Money::fromYuan(100'000), .startOn = {2023, 1, 1}, .dueOn = {2023, 12, 31}});
        summarise();
        signIn(QStringLiteral("officer"));
    }
    DraftPlan oracleA(RepaymentMethod method = RepaymentMethod::EqualPayment) const
    {
        return {loan, {method, Money::fromYuan(100'000), Rate::fromE8(8'400'000), 12, {2024, 1, 31}}, {}};
    }
    PlanId drafted(const DraftPlan& plan)
    {
        const auto id = services().plans.draft(plan);
        REQUIRE(id.ok());
        return *id;
    }
    PlanRow plan(PlanId id) { return *PlanRepository(db()).find(id); }
};

} // namespace

TEST_CASE("PlanService: Oracle A is kept to the fen", "[casework]")
{
    Case c;
    const PlanRow plan = c.plan(c.drafted(c.oracleA()));
    REQUIRE(plan.instalments.size() == 12);
    const qint64 interest[] = {70000, 64388, 58736, 53045, 47315, 41544, 35732, 29880, 23987, 18053, 12077, 6060};
    const qint64 balance[] = {9198265, 8390918, 7577919, 6759229, 5934809, 5104618,
                              4268615, 3426760, 2579012, 1725330, 865672,  0};
    Money total;
    for (size_t i = 0; i < 12; ++i) {
        CAPTURE(i);
        const ScheduleRow& row = plan.instalments[i];
        CHECK(row.number == static_cast<int>(i) + 1);
        CHECK(row.interest == Money::fromFen(interest[i]));
        CHECK(row.balance == Money::fromFen(balance[i]));
        CHECK(row.payment == (i < 11 ? Money::fromFen(871'735) : Money::fromFen(871'732)));
        CHECK(row.payment == row.interest + row.principal);
        total += row.interest;
    }
    CHECK(plan.instalments.front().dueOn == QDate(2024, 2, 29));
    CHECK(plan.instalments.back().dueOn == QDate(2025, 1, 31));
    CHECK(total == Money::fromFen(460'817));
    CHECK(plan.terms.method == RepaymentMethod::EqualPayment);
    CHECK(plan.state == PlanState::Draft);

    // Kept as computed, days included.
    const Result<Schedule> schedule = makeSchedule(c.oracleA().terms);
    for (size_t i = 0; i < 12; ++i)
        CHECK(plan.instalments[i].days == schedule->rows[i].days);
}

TEST_CASE("PlanService: one plan of a loan is agreed, followed and cancelled", "[casework]")
{
    Case c;
    const PlanId first = c.drafted(c.oracleA());
    const PlanId second = c.drafted(c.oracleA(RepaymentMethod::EqualPrincipal));
    REQUIRE(c.services().plans.agree(first).ok());
    CHECK(c.plan(first).agreedOn == c.today());
    CHECK(codeOf(c.services().plans.agree(first)) == ErrorCode::Conflict);
    CHECK(codeOf(c.services().plans.agree(second)) == ErrorCode::Conflict);

    c.setToday({2024, 3, 1});
    REQUIRE(c.services().recoveries.record({c.loan, Money::fromFen(871'735), QDate(2024, 2, 28)}).ok());
    const BorrowerFigures figures = borrowerFigures(c.page(c.borrower), {}, {2024, 4, 1});
    REQUIRE(figures.plans.size() == 1);
    const PlanStatus& status = figures.plans.at(first);
    CHECK(status.instalments.at(0).state == InstalmentState::Paid);
    CHECK(status.instalments.at(1).state == InstalmentState::Missed);
    CHECK(status.arrears == Money::fromFen(871'735));
    CHECK(status.broken());

    CHECK(codeOf(c.services().plans.cancel(first, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().plans.cancel(first, QStringLiteral("逾期两期")).ok());
    CHECK(codeOf(c.services().plans.cancel(first, QStringLiteral("又"))) == ErrorCode::Conflict);
    CHECK(c.plan(first).cancelledReason == QStringLiteral("逾期两期"));
    CHECK(borrowerFigures(c.page(c.borrower), {}, {2024, 4, 1}).plans.empty());
}

TEST_CASE("PlanService: bad terms are refused as the schedule refuses them", "[casework]")
{
    Case c;
    DraftPlan bad = c.oracleA();
    bad.terms.principal = {};
    CHECK(codeOf(c.services().plans.draft(bad)) == ErrorCode::AmountNotPositive);
    bad = c.oracleA();
    bad.terms.months = 0;
    CHECK(codeOf(c.services().plans.draft(bad)) == ErrorCode::OutOfRange);
    bad = c.oracleA();
    bad.terms.start = {};
    CHECK(codeOf(c.services().plans.draft(bad)) == ErrorCode::Required);
    bad = c.oracleA();
    bad.terms.dayCount = DayCount::Thirty360;
    CHECK(codeOf(c.services().plans.draft(bad)) == ErrorCode::Invalid);
    CHECK(c.page(c.borrower).plans.empty());
}

TEST_CASE("PlanService: no instalment falls due before the agreement", "[casework]")
{
    Case c;
    const PlanId plan = c.drafted(c.oracleA());
    c.setToday({2024, 3, 1});
    CHECK(codeOf(c.services().plans.agree(plan)) == ErrorCode::DateBeforeStart);
    CHECK(codeOf(c.services().plans.agree(plan, {2024, 3, 2})) == ErrorCode::DateInFuture);
    CHECK(c.services().plans.agree(plan, {2024, 2, 29}).ok());
}
