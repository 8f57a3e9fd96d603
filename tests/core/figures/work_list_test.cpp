// SPDX-License-Identifier: GPL-3.0-or-later
// Today's work from real entries, and what is put off. Today is Monday 2026-09-28.
#include "core/figures/work_list.h"
#include "core/storage/party_names.h"

#include "core/base/working_calendar.h"
#include "core/services/rule_settings.h"
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Work : TestWorkspace {
    BorrowerId borrower{};
    LoanId loan{};

    Work()
    {
        addRun({2026, 9, 27});
        borrower = addBorrower();
        loan = addLoan(borrower); // long overdue, its limitation period far from its end
        summarise();
        signIn(QStringLiteral("supervisor"));
    }
    WorkList list() { return {db(), workspace().session()->scope, WorkingCalendar::builtIn(), today(), rules()}; }
    WorkSettings rules() { return workSettings(Settings::load(db())); }
    /// Of the only borrower on the list; none when the list is empty.
    std::vector<WorkFact> facts()
    {
        const WorkList made = list();
        const auto items = made.items({});
        REQUIRE(items.size() <= 1);
        return items.empty() ? std::vector<WorkFact>() : items.front()->facts;
    }
    void promise(qint64 yuan, int inDays)
    {
        REQUIRE(services()
                    .promises
                    .record({.borrower = borrower, .amount = Money::fromYuan(yuan), .dueOn = today().addDays(inDays)})
                    .ok());
    }
    void pay(qint64 yuan)
    {
        REQUIRE(services().recoveries.record({loan, Money::fromYuan(yuan), {}, RecoveryKind::NormalCash}).ok());
    }
};

} // namespace

TEST_CASE("WorkList: a promise shows the day before, and what is missing of it when it is broken", "[work]")
{
    Work w;
    CHECK(w.facts().empty());
    w.promise(1000, 3);
    CHECK(w.facts().empty());
    w.setToday({2026, 9, 30});
    REQUIRE(w.facts().size() == 1);
    CHECK(w.facts()[0] == WorkFact{WorkReason::PromiseDue, {2026, 10, 1}, Money::fromYuan(1000), {}, {}});
    w.pay(400);
    w.setToday({2026, 10, 2});
    REQUIRE(w.facts().size() == 1);
    CHECK(w.facts()[0] == WorkFact{WorkReason::PromiseBroken, {2026, 10, 1}, Money::fromYuan(600), {}, {}});
    w.promise(600, 5); // a new word replaces the broken one
    CHECK(w.facts().empty());
}

TEST_CASE("WorkList: a broken promise raises the next measure of the approved strategy", "[work][strategy]")
{
    Work w;
    const auto strategy = [&](std::vector<Measure> measures, int basedOn = 0) {
        SaveStrategy plan;
        plan.borrower = w.borrower;
        plan.basedOn = basedOn;
        plan.cause = QStringLiteral("欠收");
        plan.measures = std::move(measures);
        plan.amount = Money::fromYuan(1000);
        plan.targetOn = QDate(2026, 12, 31);
        plan.owner = QStringLiteral("李四");
        plan.reason = QStringLiteral("按规则");
        w.signIn(QStringLiteral("officer"));
        const auto id = w.services().strategies.save(plan);
        REQUIRE(id.ok());
        w.signIn(QStringLiteral("supervisor"));
        return *id;
    };
    const StrategyId first = strategy({Measure::Remind, Measure::Visit});
    w.promise(1000, 1);
    w.setToday({2026, 9, 30});
    CHECK(w.facts().front().about.isEmpty()); // proposed is not in force
    REQUIRE(w.services().strategies.approve(first).ok());
    CHECK(w.facts().front().about == code(Measure::Remind)); // approved in the knowledge of it
    w.promise(1000, 1);
    w.setToday({2026, 10, 2});
    CHECK(w.facts().front().about == code(Measure::Visit));
    strategy({Measure::Sue}, 1); // and a newer one is only proposed
    CHECK(w.facts().front().about == code(Measure::Visit));
    w.promise(1000, 1);
    CHECK(w.facts().front().reason == WorkReason::PromiseDue);
    CHECK(w.facts().front().about.isEmpty());
    w.setToday({2026, 10, 5});
    CHECK(w.facts().front().about == noMeasureLeft);
}

TEST_CASE("WorkList: a kept promise is no work", "[work]")
{
    Work w;
    w.promise(1000, 1);
    CHECK(w.facts().size() == 1);
    w.pay(1000);
    CHECK(w.facts().empty());
}

TEST_CASE("WorkList: a next action shows from its day on, with its words", "[work]")
{
    Work w;
    RecordContact contact;
    contact.borrower = w.borrower;
    contact.channel = ContactChannel::Call;
    contact.personReached = PersonReached::Borrower;
    contact.outcome = ContactOutcome::WillCallBack;
    contact.note = QStringLiteral("晚上回电");
    contact.nextAction = QStringLiteral("上门");
    contact.nextActionOn = w.today().addDays(2);
    REQUIRE(w.services().contacts.record(contact).ok());
    CHECK(w.facts().empty());
    w.setToday({2026, 9, 30});
    REQUIRE(w.facts().size() == 1);
    CHECK(w.facts()[0].reason == WorkReason::NextAction);
    CHECK(w.facts()[0].words == QStringLiteral("上门"));
}

TEST_CASE("WorkList: a planned contact shows from its day on, by what and what for, until somebody was contacted",
          "[work]")
{
    Work w;
    REQUIRE(w.services()
                .plannedContacts
                .plan({{w.borrower}, ContactChannel::Visit, w.today().addDays(2), QStringLiteral("送达通知书")})
                .ok());
    CHECK(w.facts().empty());
    w.setToday({2026, 9, 30});
    REQUIRE(w.facts().size() == 1);
    CHECK(w.facts()[0].reason == WorkReason::NextAction);
    CHECK(w.facts()[0].on == QDate(2026, 9, 30));
    CHECK(w.facts()[0].about == code(ContactChannel::Visit));
    CHECK(w.facts()[0].words == QStringLiteral("送达通知书"));
    w.setToday({2026, 10, 2});
    REQUIRE(w.facts().size() == 1); // late, and not forgotten
    REQUIRE(w.services().contacts.record({.borrower = w.borrower, .note = QStringLiteral("已送达")}).ok());
    CHECK(w.facts().empty());
}

TEST_CASE("WorkList: who was put off is back on the day of a contact that was planned since", "[work]")
{
    Work w;
    w.promise(1000, 1);
    const auto plan = [&] {
        REQUIRE(w.services()
                    .plannedContacts
                    .plan({{w.borrower}, ContactChannel::Call, w.today().addDays(2), QStringLiteral("催收")})
                    .ok());
    };
    plan();
    w.clock().advanceSeconds(60);
    REQUIRE(w.services().cases.putOff({w.borrower}, w.today().addDays(9), QStringLiteral("外出")).ok());
    w.setToday({2026, 9, 30});
    CHECK(w.facts().empty()); // put off knowing of the plan
    plan();
    CHECK(w.facts().empty());
    w.setToday({2026, 10, 2});
    CHECK(w.facts().size() == 2);
}

TEST_CASE("WorkList: instalments of an agreed plan, near, missed and paid", "[work]")
{
    Work w;
    ScheduleTerms terms;
    terms.method = RepaymentMethod::EqualPrincipal;
    terms.principal = Money::fromYuan(1200);
    terms.annualRate = parseRate("0").value();
    terms.months = 12;
    terms.start = {2026, 9, 1};
    const auto plan = w.services().plans.draft({.loan = w.loan, .terms = terms});
    REQUIRE(plan.ok());
    REQUIRE(w.services().plans.agree(*plan).ok());
    w.setToday({2026, 9, 29}); // the first 100 yuan are due on 2026-10-01
    REQUIRE(w.facts().size() == 1);
    CHECK(w.facts()[0] == WorkFact{WorkReason::InstalmentDue, {2026, 10, 1}, Money::fromYuan(100), {}, {}});
    w.setToday({2026, 10, 2});
    REQUIRE(w.facts().size() == 1);
    CHECK(w.facts()[0] == WorkFact{WorkReason::InstalmentMissed, {2026, 10, 1}, Money::fromYuan(100), {}, {}});
    w.pay(100);
    CHECK(w.facts().empty());
}

TEST_CASE("WorkList: a class that falls before the month is over", "[work]")
{
    Work w;
    const BorrowerId other = w.addBorrower();
    MadeLoan loan;
    loan.riskClass = RiskClass::SpecialMention;
    loan.dueOn = {2026, 7, 1}; // 91 days on 2026-09-30
    loan.overdueSinceOn = loan.dueOn;
    w.addLoan(other, loan);
    w.summarise();
    REQUIRE(w.facts().size() == 1);
    CHECK(w.facts()[0] ==
          WorkFact{WorkReason::ClassFalling, {2026, 9, 30}, Money::fromYuan(50'000), code(RiskClass::Substandard), {}});
    w.setToday({2026, 9, 30}); // it has fallen: nothing to prevent any more
    CHECK(w.facts().empty());
}

TEST_CASE("WorkList: a period that is red, with whose it is", "[work]")
{
    Work w;
    const BorrowerId other = w.addBorrower();
    MadeLoan loan;
    loan.startOn = {2022, 10, 8};
    loan.dueOn = {2023, 10, 8};
    w.addLoan(other, loan);
    loan.balance = Money::fromYuan(10);
    w.addLoan(other, loan);
    w.summarise();
    const std::vector<WorkFact> facts = w.facts();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].reason == WorkReason::PeriodEnding);
    CHECK(facts[0].about == QStringLiteral("limitation"));
    CHECK(facts[0].cash == Money::fromYuan(50'000));
    CHECK(facts[1].cash == Money::fromYuan(10));
    CHECK(w.list().counts({}) == std::map<WorkReason, int>{{WorkReason::PeriodEnding, 1}}); // one borrower
}

TEST_CASE("WorkList: a guarantee's period that is red names the guarantor", "[work]")
{
    Work w;
    const BorrowerId other = w.addBorrower();
    MadeLoan loan;
    loan.startOn = {2025, 4, 1};
    loan.dueOn = {2026, 4, 1};
    GuaranteeRow terms;
    terms.mode = GuaranteeMode::Joint;
    terms.agreedMonths = 6; // until 2026-10-01
    w.addGuarantee(w.addLoan(other, loan), QStringLiteral("李四"), terms);
    w.summarise();
    const std::vector<WorkFact> facts = w.facts();
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].about == QStringLiteral("guarantee"));
    PartyNames names(w.db());
    CHECK(names.of(facts[0].guarantor) == QStringLiteral("李四"));
    CHECK(names.of(facts[0].guarantor) == QStringLiteral("李四")); // known by now
    CHECK(names.of(PartyId()).isEmpty());
}

TEST_CASE("WorkList: put off with a reason, and taken up again", "[work]")
{
    Work w;
    w.promise(1000, 1);
    const QDate tomorrow = w.today().addDays(1);
    CaseService& cases = w.services().cases;
    CHECK(codeOf(cases.putOff({}, tomorrow, QStringLiteral("出差"))) == ErrorCode::Required);
    CHECK(codeOf(cases.putOff({w.borrower}, tomorrow, QStringLiteral("  "))) == ErrorCode::ReasonRequired);
    CHECK(codeOf(cases.putOff({w.borrower}, w.today(), QStringLiteral("出差"))) == ErrorCode::DateBeforeStart);
    CHECK(codeOf(cases.putOff({w.borrower}, w.today().addDays(32), QStringLiteral("出差"))) == ErrorCode::Invalid);
    CHECK(codeOf(cases.takeUp({w.borrower})) == ErrorCode::Conflict);

    const qint64 before = w.auditCount();
    REQUIRE(cases.putOff({w.borrower}, w.today().addDays(2), QStringLiteral("出差")).ok());
    CHECK(w.auditCount() == before + 1);
    CHECK(w.lastAudit().action == QStringLiteral("put_off_work"));
    CHECK(w.lastAudit().borrower == w.borrower);
    CHECK(w.facts().empty());
    const WorkList list = w.list();
    REQUIRE(list.items({.putOff = true}).size() == 1);
    CHECK(list.items({.putOff = true}).front()->putOff.reason == QStringLiteral("出差"));
    CHECK(list.counts({}).empty());

    REQUIRE(cases.takeUp({w.borrower}).ok());
    CHECK(w.lastAudit().action == QStringLiteral("take_up_work"));
    CHECK(w.facts().size() == 1);

    REQUIRE(cases.putOff({w.borrower}, w.today().addDays(2), QStringLiteral("出差")).ok());
    w.setToday(w.today().addDays(2));
    CHECK(w.facts().size() == 1); // back by itself

    w.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(cases.putOff({w.borrower}, w.today().addDays(1), QStringLiteral("出差"))) == ErrorCode::NotAllowed);
    w.signIn(QStringLiteral("stranger"));
    CHECK(codeOf(cases.putOff({w.borrower}, w.today().addDays(1), QStringLiteral("出差"))) == ErrorCode::OutsideScope);
    CHECK(w.list().items({}).empty());
}

TEST_CASE("WorkList: by owner and by reason", "[work]")
{
    Work w;
    w.promise(1000, 1);
    const WorkList list = w.list();
    CHECK(list.owners() == std::vector{QStringLiteral("李四")});
    CHECK(list.items({.owner = QStringLiteral("李四")}).size() == 1);
    CHECK(list.items({.owner = QStringLiteral("王五")}).empty());
    CHECK(list.items({.reason = WorkReason::PromiseDue}).size() == 1);
    CHECK(list.items({.reason = WorkReason::NextAction}).empty());
    CHECK(list.counts(QStringLiteral("李四")) == std::map<WorkReason, int>{{WorkReason::PromiseDue, 1}});
}

namespace {

/// All that a line says, in order.
std::vector<std::tuple<qint64, qint64, std::vector<WorkFact>, QDate>> lines(const WorkList& list)
{
    std::vector<std::tuple<qint64, qint64, std::vector<WorkFact>, QDate>> found;
    for (const bool putOff : {false, true})
        for (const WorkItem* item : list.items({.putOff = putOff}))
            found.emplace_back(item->borrower.id.value, item->rank, item->facts, item->putOff.until);
    return found;
}

} // namespace

TEST_CASE("WorkList: after an entry it is brought up to date as if it were read afresh", "[work]")
{
    Work w;
    const BorrowerId other = w.addBorrower();
    const LoanId soon = w.addLoan(other, {.dueOn = w.today().addYears(-3).addDays(10)}); // limitation ends in ten days
    w.summarise();
    w.promise(1000, 1);
    const WorkList before = w.list();
    REQUIRE(lines(before).size() == 2);
    const auto isFresh = [&](const std::vector<BorrowerId>& changed) {
        const WorkList updated(before, w.db(), w.workspace().session()->scope, WorkingCalendar::builtIn(), w.rules(),
                               changed);
        return lines(updated) == lines(w.list());
    };
    CHECK(isFresh({}));
    CHECK(isFresh({w.borrower, other}));

    w.pay(1000); // the promise is kept: his line goes
    CHECK(w.list().items({}).size() == 1);
    CHECK_FALSE(isFresh({}));
    CHECK_FALSE(isFresh({other}));
    CHECK(isFresh({w.borrower}));

    REQUIRE(w.services()
                .legalEvents
                .record({.loan = soon,
                         .kind = LegalEventKind::DemandSigned,
                         .happenedOn = w.today(),
                         .evidence = QStringLiteral("签收回执")})
                .ok());
    CHECK_FALSE(isFresh({w.borrower}));
    CHECK(isFresh({w.borrower, other}));

    w.promise(500, 1); // he comes back
    REQUIRE(w.services().cases.putOff({w.borrower}, w.today().addDays(3), QStringLiteral("外出")).ok());
    CHECK(isFresh({w.borrower, other}));
    CHECK_FALSE(isFresh({other}));
}
