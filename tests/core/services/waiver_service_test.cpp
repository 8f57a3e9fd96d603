// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/waiver_service.h"

#include "core/figures/borrower_figures.h"
#include "core/storage/timeline_query.h"

#include "tests/support/test_workspace.h"

#include <QJsonObject>

using namespace qingshou;
using namespace qingshou::test;

namespace {

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

/// 50,000 principal, 3,000 interest, 2,000 penalty interest; the ledger is of 09-27, today is Monday 09-28.
struct Case : TestWorkspace {
    BorrowerId borrower{};
    LoanId loan{};
    const QDate day = today().addDays(10);

    Case()
    {
        addRun(today().addDays(-1));
        borrower = addBorrower();
        loan = addLoan(borrower, {.interest = yuan(3'000), .penalty = yuan(2'000)});
        summarise();
        signIn(QStringLiteral("officer"));
    }
    ProposeWaiver proposal() const
    {
        ProposeWaiver p;
        p.loan = loan;
        p.waived = {{}, yuan(3'000), yuan(2'000), {}, {}};
        p.lumpSum = yuan(50'000);
        p.lumpSumOn = day;
        p.reason = QStringLiteral("因病致贫");
        p.application = QStringLiteral("2026-09-25 减免申请书");
        return p;
    }
    WaiverId proposed()
    {
        signIn(QStringLiteral("officer"));
        const auto id = services().waivers.propose(proposal());
        REQUIRE(id.ok());
        return *id;
    }
    static DecideWaiver approval(WaiverId id)
    {
        DecideWaiver d;
        d.waiver = id;
        d.approvalNumber = QStringLiteral("联社减免〔2026〕12号");
        return d;
    }
    void approve(WaiverId id)
    {
        signIn(QStringLiteral("supervisor"));
        REQUIRE(services().waivers.decide(approval(id)).ok());
    }
    RecoveryId pay(qint64 amount)
    {
        signIn(QStringLiteral("supervisor"));
        const auto id = services().recoveries.record({loan, yuan(amount), today()});
        REQUIRE(id.ok());
        return *id;
    }
    BorrowerFigures figures() { return borrowerFigures(page(borrower), {}, today()); }
    WaiverState state() { return figures().waivers.front().state; }
    Money owed() { return figures().owed.total(); }
    void set(const char* key, const char* value)
    {
        signIn(QStringLiteral("administrator"));
        REQUIRE(services().settings.setAll({{QLatin1String(key), QLatin1String(value)}}).ok());
    }
    PlanId agreedPlan()
    {
        const auto plan =
            services().plans.draft({loan, {RepaymentMethod::EqualPrincipal, yuan(50'000), Rate(), 2, today()}, {}});
        REQUIRE(plan.ok());
        REQUIRE(services().plans.agree(*plan).ok());
        return *plan;
    }
};

} // namespace

TEST_CASE("WaiverService: takes effect when the lump sum has come in, and not before", "[waiver]")
{
    Case c;
    const WaiverId id = c.proposed();
    CHECK(c.state() == WaiverState::Proposed);
    CHECK(c.lastAudit().action == QStringLiteral("propose_waiver"));
    c.approve(id);
    CHECK(c.state() == WaiverState::Approved);
    CHECK(c.owed() == yuan(55'000)); // nothing is waived yet
    c.pay(20'000);
    CHECK(c.owed() == yuan(35'000));
    c.setToday(c.day);
    c.pay(30'000);
    CHECK(c.state() == WaiverState::InEffect);
    CHECK(c.figures().waivers.front().effectOn == c.day);
    CHECK(c.owed().isZero());
    // The money paid the principal, as was agreed; the interest was waived, not paid.
    CHECK(c.figures().loans.front().paidSince.principal == yuan(50'000));
    CHECK(c.figures().loans.front().waivedSince.allInterest() == yuan(5'000));
}

TEST_CASE("WaiverService: without an approved waiver money pays interest first", "[waiver]")
{
    Case c;
    c.proposed();
    c.pay(4'000);
    CHECK(c.figures().loans.front().paidSince.allInterest() == yuan(4'000));
}

TEST_CASE("WaiverService: beyond what is not waived, money pays what would be", "[waiver]")
{
    Case c;
    c.approve(c.proposed());
    c.pay(52'000);
    const LoanFigures loan = c.figures().loans.front();
    CHECK(loan.paidSince.principal == yuan(50'000));
    CHECK(loan.paidSince.interest == yuan(2'000));
    CHECK(loan.owed.total().isZero());
    // Nothing is left to pay: a receipt that follows is surplus.
    const auto more = RecoveryService::preview(c.db(), {c.loan, yuan(10), c.today()}, c.today());
    REQUIRE(more.ok());
    CHECK(more->surplus == yuan(10));
}

TEST_CASE("WaiverService: falls back when the day passes, and a reversal undoes it", "[waiver]")
{
    Case c;
    c.approve(c.proposed());
    c.pay(49'999);
    c.setToday(c.day.addDays(1));
    CHECK(c.state() == WaiverState::FallenBack);
    CHECK(c.owed() == yuan(5'001)); // whole again
    c.pay(1);                       // too late
    CHECK(c.state() == WaiverState::FallenBack);

    Case d;
    d.approve(d.proposed());
    const RecoveryId paid = d.pay(50'000);
    CHECK(d.state() == WaiverState::InEffect);
    REQUIRE(d.services().recoveries.reverse(paid, QStringLiteral("记错借据")).ok());
    CHECK(d.state() == WaiverState::Approved); // the day has not passed
    CHECK(d.owed() == yuan(55'000));
    d.setToday(d.day.addDays(1));
    CHECK(d.state() == WaiverState::FallenBack);
}

TEST_CASE("WaiverService: a ledger of the day of effect or later has it in: nothing counts twice", "[waiver]")
{
    Case c;
    c.approve(c.proposed());
    c.pay(50'000);
    REQUIRE(c.owed().isZero());
    c.setToday(c.today().addDays(5));
    c.addRun(c.today().addDays(-1));
    c.signIn(QStringLiteral("officer"));
    // The new ledger shows what the core system still claims.
    c.changeBalance(c.loan, Money());
    const LoanFigures loan = c.figures().loans.front();
    CHECK(loan.waivedSince.total().isZero());
    CHECK(loan.paidSince.total().isZero());
    CHECK(loan.owed == loan.ledgerOwed);
    CHECK(c.state() == WaiverState::InEffect);
}

TEST_CASE("WaiverService: on condition of a plan; the first missed instalment ends it for good", "[waiver]")
{
    Case c;
    ProposeWaiver proposal = c.proposal();
    proposal.condition = WaiverCondition::Plan;
    CHECK(c.services().waivers.propose(proposal).error().args == QStringList{QStringLiteral("plan")});
    proposal.plan = c.agreedPlan();
    const auto id = c.services().waivers.propose(proposal);
    REQUIRE(id.ok());
    c.approve(*id);
    c.setToday(QDate(2026, 10, 28));
    c.pay(25'000);
    CHECK(c.state() == WaiverState::Approved);
    SECTION("kept")
    {
        c.setToday(QDate(2026, 11, 28));
        c.pay(25'000);
        CHECK(c.state() == WaiverState::InEffect);
        CHECK(c.owed().isZero());
    }
    SECTION("broken")
    {
        c.setToday(QDate(2026, 11, 29));
        CHECK(c.state() == WaiverState::FallenBack);
        CHECK(c.figures().waivers.front().fallenBackOn == c.today());
        CHECK(c.owed() == yuan(30'000));
        c.pay(25'000);
        CHECK(c.state() == WaiverState::FallenBack);
        CHECK(c.owed() == yuan(5'000));
    }
    SECTION("cancelled")
    {
        REQUIRE(c.services().plans.cancel(proposal.plan, QStringLiteral("另行协商")).ok());
        CHECK(c.state() == WaiverState::FallenBack);
    }
}

TEST_CASE("WaiverService: proposals that the rules do not allow are refused and leave nothing", "[waiver]")
{
    Case c;
    const qint64 audited = c.auditCount();
    const auto refused = [&](auto edit) {
        ProposeWaiver proposal = c.proposal();
        edit(proposal);
        return codeOf(c.services().waivers.propose(proposal));
    };
    CHECK(refused([](ProposeWaiver& p) { p.waived.principal = yuan(1); }) == ErrorCode::Conflict);
    CHECK(refused([](ProposeWaiver& p) { p.waived.interest = yuan(3'001); }) == ErrorCode::OutOfRange);
    CHECK(refused([](ProposeWaiver& p) { p.waived = {}; }) == ErrorCode::AmountNotPositive);
    CHECK(refused([](ProposeWaiver& p) { p.lumpSum = {}; }) == ErrorCode::AmountNotPositive);
    CHECK(refused([](ProposeWaiver& p) { p.lumpSum = yuan(50'001); }) == ErrorCode::OutOfRange);
    CHECK(refused([](ProposeWaiver& p) { p.lumpSumOn = {}; }) == ErrorCode::Required);
    CHECK(refused([&](ProposeWaiver& p) { p.lumpSumOn = c.today().addDays(-1); }) == ErrorCode::DateBeforeStart);
    CHECK(refused([](ProposeWaiver& p) { p.reason = QStringLiteral(" "); }) == ErrorCode::ReasonRequired);
    CHECK(refused([](ProposeWaiver& p) { p.application.clear(); }) == ErrorCode::Required);
    CHECK(refused([](ProposeWaiver& p) { p.loan = LoanId{12345}; }) == ErrorCode::NotFound);
    CHECK(c.auditCount() == audited);
    CHECK(c.page(c.borrower).waivers.empty());

    c.proposed();
    CHECK(refused([](ProposeWaiver&) {}) == ErrorCode::Conflict); // one stands
    c.signIn(QStringLiteral("stranger"));
    CHECK(refused([](ProposeWaiver&) {}) == ErrorCode::OutsideScope);
    c.signIn(QStringLiteral("auditor"));
    CHECK(refused([](ProposeWaiver&) {}) == ErrorCode::NotAllowed);
}

TEST_CASE("WaiverService: not of loans that are not bad, nor for who evades", "[waiver]")
{
    Case c;
    const LoanId good = c.addLoan(c.borrower, {.interest = yuan(100), .riskClass = RiskClass::SpecialMention});
    ProposeWaiver proposal = c.proposal();
    proposal.loan = good;
    proposal.waived = {{}, yuan(100), {}, {}, {}};
    CHECK(c.services().waivers.propose(proposal).error().args == QStringList{QStringLiteral("waiver_not_bad")});
    c.set("waiver_only_bad", "0");
    c.signIn(QStringLiteral("officer"));
    CHECK(c.services().waivers.propose(proposal).ok());

    SaveStrategy strategy;
    strategy.borrower = c.borrower;
    strategy.cause = QStringLiteral("转移财产");
    strategy.willingness = Willingness::Evading;
    strategy.measures = {Measure::Sue};
    strategy.targetOn = c.today().addDays(30);
    strategy.owner = QStringLiteral("李四");
    strategy.reason = QStringLiteral("首次制定");
    REQUIRE(c.services().strategies.save(strategy).ok());
    CHECK(c.services().waivers.propose(c.proposal()).error().args == QStringList{QStringLiteral("waiver_evading")});
}

TEST_CASE("WaiverService: maker is not checker, and the level must suffice", "[waiver]")
{
    Case c;
    c.set("waiver_director_yuan", "1000");
    c.signIn(QStringLiteral("supervisor"));
    const auto own = c.services().waivers.propose(c.proposal());
    REQUIRE(own.ok());
    CHECK(c.services().waivers.decide(c.approval(*own)).error().args ==
          QStringList{QStringLiteral("waiver_maker_is_checker")});
    REQUIRE(c.services().waivers.withdraw(*own, QStringLiteral("由经办人提出")).ok());

    const WaiverId id = c.proposed();
    CHECK(codeOf(c.services().waivers.decide(c.approval(id))) == ErrorCode::NotAllowed); // an officer
    c.signIn(QStringLiteral("supervisor"));
    DecideWaiver decision = c.approval(id);
    CHECK(c.services().waivers.decide(decision).error().args == QStringList{QStringLiteral("waiver_level")});
    decision.level = ApprovalLevel::RiskDepartment;
    decision.approvalNumber.clear();
    CHECK(codeOf(c.services().waivers.decide(decision)) == ErrorCode::Required);
    decision.approvalNumber = QStringLiteral("12号");
    decision.decidedOn = c.today().addDays(1);
    CHECK(codeOf(c.services().waivers.decide(decision)) == ErrorCode::DateInFuture);
    decision.decidedOn = c.today().addDays(-1);
    CHECK(codeOf(c.services().waivers.decide(decision)) == ErrorCode::DateBeforeStart);
    decision.decidedOn = {};
    REQUIRE(c.services().waivers.decide(decision).ok());
    CHECK(codeOf(c.services().waivers.decide(decision)) == ErrorCode::Conflict);
    const WaiverRow row = c.page(c.borrower).waivers.front();
    CHECK(row.decidedLevel == ApprovalLevel::RiskDepartment);
    CHECK(row.approvalNumber == QStringLiteral("12号"));
    const AuditEntry entry = c.lastAudit();
    CHECK(entry.action == QStringLiteral("approve_waiver"));
    CHECK(entry.change[QStringLiteral("after")][QStringLiteral("waived")][QStringLiteral("interest_fen")].toInteger() ==
          300'000);
}

TEST_CASE("WaiverService: not approved once its day has passed or the parts have been paid", "[waiver]")
{
    Case c;
    const WaiverId id = c.proposed();
    c.pay(1'000); // of the interest: less of it is left than is to be waived
    CHECK(codeOf(c.services().waivers.decide(c.approval(id))) == ErrorCode::OutOfRange);
    c.setToday(c.day.addDays(1));
    CHECK(c.services().waivers.decide(c.approval(id)).error().args == QStringList{QStringLiteral("waiver_too_late")});
    DecideWaiver refusal{.waiver = id, .decision = WaiverDecision::Refused};
    CHECK(codeOf(c.services().waivers.decide(refusal)) == ErrorCode::ReasonRequired);
    refusal.note = QStringLiteral("逾期未缴");
    REQUIRE(c.services().waivers.decide(refusal).ok());
    CHECK(c.state() == WaiverState::Refused);
}

TEST_CASE("WaiverService: withdrawn with a reason, after the approval by a supervisor only", "[waiver]")
{
    Case c;
    const WaiverId first = c.proposed();
    CHECK(codeOf(c.services().waivers.withdraw(first, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().waivers.withdraw(first, QStringLiteral("客户放弃")).ok());
    CHECK(codeOf(c.services().waivers.withdraw(first, QStringLiteral("又"))) == ErrorCode::Conflict);

    const WaiverId second = c.proposed();
    c.approve(second);
    c.signIn(QStringLiteral("officer"));
    CHECK(codeOf(c.services().waivers.withdraw(second, QStringLiteral("客户放弃"))) == ErrorCode::NotAllowed);
    c.pay(50'000);
    CHECK(codeOf(c.services().waivers.withdraw(second, QStringLiteral("客户放弃"))) ==
          ErrorCode::Conflict); // in effect
}

TEST_CASE("WaiverService: the timeline tells of it", "[waiver]")
{
    Case c;
    c.approve(c.proposed());
    const TimelinePage timeline =
        TimelineQuery(c.db(), c.workspace().session()->scope)
            .page(c.borrower, 0, 10, {TimelineKind::WaiverProposed, TimelineKind::WaiverDecided});
    REQUIRE(timeline.entries.size() == 2);
    CHECK(timeline.entries.front().kind == TimelineKind::WaiverDecided);
    CHECK(timeline.entries.front().text2 == QStringLiteral("联社减免〔2026〕12号"));
    CHECK(timeline.entries.back().amount == yuan(5'000));
}
