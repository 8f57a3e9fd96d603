// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints and return visits on the real file. It is Monday 2026-09-28.
#include "core/services/complaint_service.h"

#include "core/base/working_calendar.h"
#include "core/figures/work_list.h"
#include "core/services/conduct_check.h"
#include "core/services/return_visit_service.h"
#include "core/services/rule_settings.h"
#include "core/storage/timeline_query.h"
#include "core/storage/user_repository.h"
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower();
    LoanId loan = addLoan(borrower);
    BorrowerId second = addBorrower({.name = QStringLiteral("李四")});
    LoanId secondLoan = addLoan(second);

    Case()
    {
        summarise();
        signIn(QStringLiteral("officer"));
    }
    UserId user(const char* login) { return UserRepository(db()).findByLogin(QLatin1String(login))->id; }
    RegisterComplaint said(BorrowerId of, const char* concerned = "officer")
    {
        return {.borrower = of,
                .receivedOn = today(),
                .concerned = {user(concerned), {}},
                .asserted = QStringLiteral("称催收人员语气恶劣")};
    }
    ComplaintId registered(BorrowerId of, const char* concerned = "officer")
    {
        const auto id = services().complaints.registerComplaint(said(of, concerned));
        REQUIRE(id.ok());
        return *id;
    }
    /// By the supervisor, to the second officer.
    ComplaintId handled(BorrowerId of)
    {
        const ComplaintId id = registered(of);
        signIn(QStringLiteral("supervisor"));
        REQUIRE(services().complaints.assign({id, user("officer2")}).ok());
        return id;
    }
    Outcome answer(ComplaintId id, QDate returnVisitOn = {})
    {
        return services().complaints.answer(
            {id, ComplaintOutcome::Partly, today(), QStringLiteral("已致歉并更换人员"), returnVisitOn});
    }
    ComplaintRow row(ComplaintId id) { return *ComplaintRepository(db()).find(id); }
    std::vector<ReturnVisitRow> visits(BorrowerId of) { return ReturnVisitRepository(db()).ofBorrower(of); }
    ReturnVisitId scheduled(const char* officer = "officer")
    {
        const auto id = services().returnVisits.schedule(
            {.borrower = borrower, .officer = {user(officer), {}}, .dueOn = today().addDays(2)});
        REQUIRE(id.ok());
        return *id;
    }
    /// What the guard says of a call to the borrower now.
    bool onHold(BorrowerId of)
    {
        for (const ConductFinding& finding : checkConduct(db(), vault(), of, {.at = clock().now()}, today()))
            if (finding.reason == ConductReason::ComplaintHold)
                return true;
        return false;
    }
    std::vector<WorkReason> reasons()
    {
        std::vector<WorkReason> found;
        const WorkList list(db(), workspace().session()->scope, WorkingCalendar::builtIn(), today(),
                            workSettings(Settings::load(db())));
        for (const WorkItem* item : list.items({}))
            for (const WorkFact& fact : item->facts)
                found.push_back(fact.reason);
        return found;
    }
};

QString reasonOf(const Outcome& refused)
{
    REQUIRE_FALSE(refused.ok());
    REQUIRE(refused.error().code == ErrorCode::Conflict);
    return refused.error().args.value(0);
}

} // namespace

TEST_CASE("Complaint service: whoever records contacts registers one; the deadline follows the settings", "[complaint]")
{
    Case c;
    const ComplaintId id = c.registered(c.borrower);
    CHECK(c.row(id).dueOn == c.today().addDays(15));
    CHECK(c.row(id).branch == c.page(c.borrower).borrower.branch);
    CHECK(c.row(id).concerned.name == UserRepository(c.db()).find(c.user("officer"))->name);
    CHECK(c.lastAudit().action == QStringLiteral("register_complaint"));
    CHECK(c.lastAudit().borrower == c.borrower);

    c.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(c.services().complaints.registerComplaint(c.said(c.borrower))) == ErrorCode::NotAllowed);
    c.signIn(QStringLiteral("stranger"));
    CHECK(codeOf(c.services().complaints.registerComplaint(c.said(c.borrower))) == ErrorCode::OutsideScope);
    c.signIn(QStringLiteral("officer"));
    RegisterComplaint data = c.said(c.borrower);
    data.asserted = QStringLiteral("  ");
    CHECK(codeOf(c.services().complaints.registerComplaint(data)) == ErrorCode::Required);
    data = c.said(c.borrower);
    data.receivedOn = c.today().addDays(1);
    CHECK(codeOf(c.services().complaints.registerComplaint(data)) == ErrorCode::DateInFuture);
    const qint64 audited = c.auditCount();
    CHECK(ComplaintRepository(c.db()).ofBorrower(c.borrower).size() == 1);
    CHECK(c.auditCount() == audited);

    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services().settings.set(QStringLiteral("complaint_simple_days"), QStringLiteral("7")).ok());
    CHECK(c.row(id).dueOn == c.today().addDays(15)); // those that are there keep their day
    CHECK(c.row(c.registered(c.second)).dueOn == c.today().addDays(7));
}

TEST_CASE("Complaint service: negative publicity is of a branch and of no borrower", "[complaint]")
{
    Case c;
    RegisterComplaint data{.kind = ComplaintKind::Publicity,
                           .channel = ComplaintChannel::Media,
                           .receivedOn = c.today(),
                           .asserted = QStringLiteral("短视频平台流传不实内容")};
    CHECK(codeOf(c.services().complaints.registerComplaint(data)) == ErrorCode::Required); // the branch
    data.branch = c.village;
    CHECK(codeOf(c.services().complaints.registerComplaint(data)) == ErrorCode::OutsideScope);
    data.branch = c.town;
    REQUIRE(c.services().complaints.registerComplaint(data).ok());
    CHECK_FALSE(c.onHold(c.borrower));
    c.signIn(QStringLiteral("stranger"));
    CHECK(ComplaintRepository(c.db()).count({}, c.workspace().session()->scope) == 0);
}

TEST_CASE("Complaint service: contact is on hold while it is open, past its day too, and not after the answer",
          "[complaint]")
{
    Case c;
    CHECK_FALSE(c.onHold(c.borrower));
    const ComplaintId id = c.handled(c.borrower);
    CHECK(c.onHold(c.borrower));
    CHECK_FALSE(c.onHold(c.second));
    c.setToday(c.today().addDays(20));
    CHECK(c.onHold(c.borrower)); // late, and still not answered
    REQUIRE(c.answer(id).ok());
    CHECK_FALSE(c.onHold(c.borrower));
    CHECK(c.row(id).state == ComplaintState::Answered);
}

TEST_CASE("Complaint service: the hold of two complaints ends with the second, one set by hand stays", "[complaint]")
{
    Case c;
    const ComplaintId first = c.handled(c.borrower);
    const ComplaintId other = c.handled(c.borrower);
    REQUIRE(c.answer(other).ok());
    CHECK(c.onHold(c.borrower));
    REQUIRE(c.services().complaints.withdraw(first, QStringLiteral("投诉人撤回")).ok());
    CHECK_FALSE(c.onHold(c.borrower));

    const PartyId party = c.page(c.second).party.id;
    REQUIRE(c.services()
                .conduct
                .set({.borrower = c.second,
                      .party = party,
                      .kind = ConductFactKind::ComplaintHold,
                      .untilOn = c.today().addDays(60),
                      .note = QStringLiteral("信访事项")})
                .ok());
    const ComplaintId third = c.handled(c.second);
    REQUIRE(c.answer(third).ok());
    CHECK(c.onHold(c.second)); // it was there before and reaches further
}

TEST_CASE("Complaint service: a shorter hold set by hand stands again after the complaints, for its own days",
          "[complaint]")
{
    Case c;
    const auto setByHand = [&](int days, const char* note) {
        REQUIRE(c.services()
                    .conduct
                    .set({.borrower = c.second,
                          .party = c.page(c.second).party.id,
                          .kind = ConductFactKind::ComplaintHold,
                          .untilOn = c.today().addDays(days),
                          .note = QString::fromUtf8(note)})
                    .ok());
    };
    const QDate until = c.today().addDays(5);
    setByHand(5, "信访事项");
    c.clock().advanceSeconds(60);
    const ComplaintId first = c.handled(c.second); // fifteen days
    c.clock().advanceSeconds(60);
    const auto hold = [&] { return ConductFactRepository(c.db()).standing(c.page(c.second).party.id); };
    REQUIRE(hold().size() == 1);
    CHECK(hold()[0].untilOn > until);
    SECTION("while it has days left")
    {
        REQUIRE(c.answer(first).ok());
        REQUIRE(hold().size() == 1);
        CHECK(hold()[0].untilOn == until);
        CHECK(hold()[0].note == QStringLiteral("信访事项"));
    }
    SECTION("after a second complaint, too")
    {
        c.setToday(c.today().addDays(2));
        const ComplaintId second = c.handled(c.second);
        REQUIRE(c.answer(first).ok());
        CHECK(hold()[0].untilOn > until);
        REQUIRE(c.answer(second).ok());
        REQUIRE(hold().size() == 1);
        CHECK(hold()[0].untilOn == until);
    }
    SECTION("not when its days are over")
    {
        c.setToday(until.addDays(1));
        REQUIRE(c.answer(first).ok());
        CHECK_FALSE(c.onHold(c.second));
    }
}

TEST_CASE("Complaint service: nobody handles a complaint about himself", "[complaint]")
{
    Case c;
    const ComplaintId id = c.registered(c.borrower);
    CHECK(codeOf(c.services().complaints.assign({id, c.user("officer2")})) == ErrorCode::NotAllowed); // no supervisor
    c.signIn(QStringLiteral("supervisor"));
    CHECK(reasonOf(c.services().complaints.assign({id, c.user("officer")})) == QStringLiteral("complaint_own"));
    CHECK(codeOf(c.services().complaints.assign({id, c.user("auditor")})) == ErrorCode::Invalid);
    CHECK(codeOf(c.services().complaints.assign({id, {}})) == ErrorCode::Required);
    REQUIRE(c.services().complaints.assign({id, c.user("officer2")}).ok());
    CHECK(c.row(id).state == ComplaintState::Handling);

    c.signIn(QStringLiteral("officer"));
    const ComplaintId about = c.registered(c.second, "supervisor");
    c.signIn(QStringLiteral("supervisor"));
    CHECK(reasonOf(c.services().complaints.assign({about, c.user("officer2")})) == QStringLiteral("complaint_own"));
    CHECK(reasonOf(c.services().complaints.withdraw(about, QStringLiteral("误登"))) == QStringLiteral("complaint_own"));
    CHECK(c.row(about).state == ComplaintState::Registered);
}

TEST_CASE("Complaint service: more time once, before its end, by somebody else", "[complaint]")
{
    Case c;
    const ComplaintId id = c.registered(c.borrower);
    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services().complaints.assign({id, c.user("supervisor"), true}).ok());
    CHECK(c.row(id).dueOn == c.today().addDays(30));
    CHECK(reasonOf(c.services().complaints.extend(id, QStringLiteral("需调取录音"))) ==
          QStringLiteral("complaint_maker_is_checker"));
    REQUIRE(c.services().complaints.assign({id, c.user("officer2"), true}).ok());
    CHECK(codeOf(c.services().complaints.extend(id, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().complaints.extend(id, QStringLiteral("需调取录音")).ok());
    CHECK(c.row(id).dueOn == c.today().addDays(60));
    CHECK(c.lastAudit().action == QStringLiteral("extend_complaint"));
    CHECK(reasonOf(c.services().complaints.extend(id, QStringLiteral("再次"))) == QStringLiteral("complaint_extended"));
    CHECK(reasonOf(c.services().complaints.assign({id, c.user("supervisor")})) ==
          QStringLiteral("complaint_maker_is_checker"));

    const ComplaintId late = c.handled(c.second);
    c.setToday(c.today().addDays(16));
    CHECK(reasonOf(c.services().complaints.extend(late, QStringLiteral("迟"))) == QStringLiteral("complaint_overdue"));
}

TEST_CASE("Complaint service: answered, revisited and closed", "[complaint]")
{
    Case c;
    const ComplaintId id = c.registered(c.borrower);
    c.signIn(QStringLiteral("supervisor"));
    CHECK(reasonOf(c.answer(id)) == QStringLiteral("complaint_step")); // nobody has handled it
    REQUIRE(c.services().complaints.assign({id, c.user("officer2")}).ok());
    CHECK(codeOf(c.services().complaints.answer({id, ComplaintOutcome::Founded, c.today(), {}})) ==
          ErrorCode::Required);
    CHECK(codeOf(c.services().complaints.answer({id, ComplaintOutcome::Founded, c.today().addDays(-1),
                                                 QStringLiteral("已答复")})) == ErrorCode::DateBeforeStart);
    CHECK(reasonOf(c.services().complaints.close(id, QStringLiteral("已办结"))) == QStringLiteral("complaint_step"));
    REQUIRE(c.answer(id, c.today().addDays(7)).ok());
    REQUIRE(c.visits(c.borrower).size() == 1);
    const ReturnVisitRow visit = c.visits(c.borrower).front();
    CHECK(visit.complaint == id);
    CHECK(visit.officer.user == c.user("officer"));
    CHECK(visit.dueOn == c.today().addDays(7));
    REQUIRE(c.services().complaints.close(id, QStringLiteral("已培训并复核")).ok());
    CHECK(c.row(id).state == ComplaintState::Closed);

    const TimelinePage page = TimelineQuery(c.db(), Scope::wholeBook()).page(c.borrower, 0, 100);
    std::vector<TimelineKind> kinds;
    for (const TimelineEntry& entry : page.entries)
        kinds.push_back(entry.kind);
    for (const TimelineKind kind :
         {TimelineKind::ComplaintRegistered, TimelineKind::ComplaintAnswered, TimelineKind::ReturnVisitPlanned})
        CHECK(std::count(kinds.begin(), kinds.end(), kind) == 1);
}

TEST_CASE("Return visit service: somebody else asks, once, and gets 1 to 5", "[complaint]")
{
    Case c;
    const ReturnVisitId id = c.scheduled();
    CHECK(reasonOf(c.services().returnVisits.record({id, c.today(), 5, {}})) == QStringLiteral("return_visit_own"));
    CHECK(reasonOf(c.services().returnVisits.withdraw(id, QStringLiteral("不必"))) ==
          QStringLiteral("return_visit_own"));
    c.signIn(QStringLiteral("officer2"));
    CHECK(codeOf(c.services().returnVisits.record({id, c.today(), 0, {}})) == ErrorCode::Required);
    CHECK(codeOf(c.services().returnVisits.record({id, c.today(), 6, {}})) == ErrorCode::OutOfRange);
    CHECK(codeOf(c.services().returnVisits.record({id, c.today().addDays(1), 4, {}})) == ErrorCode::DateInFuture);
    REQUIRE(c.services().returnVisits.record({id, c.today(), 4, QStringLiteral("态度有改进")}).ok());
    CHECK(c.visits(c.borrower).front().satisfaction == 4);
    CHECK(c.lastAudit().action == QStringLiteral("record_return_visit"));
    CHECK(reasonOf(c.services().returnVisits.record({id, c.today(), 1, {}})) == QStringLiteral("return_visit_done"));

    CHECK(codeOf(c.services().returnVisits.schedule(
              {.borrower = c.borrower, .officer = {c.user("officer"), {}}, .dueOn = c.today().addDays(-1)})) ==
          ErrorCode::DateBeforeStart);
    CHECK(codeOf(c.services().returnVisits.schedule({.borrower = c.borrower, .dueOn = c.today()})) ==
          ErrorCode::Required);
    const ReturnVisitId other = c.scheduled();
    CHECK(codeOf(c.services().returnVisits.withdraw(other, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().returnVisits.withdraw(other, QStringLiteral("重复安排")).ok());
    const std::vector<ReturnVisitFact> facts =
        ReturnVisitRepository(c.db()).facts(c.today().addDays(-1), c.today().addDays(9), Scope::wholeBook());
    CHECK(facts.size() == 1); // a withdrawn one is in no rate
}

TEST_CASE("WorkList: a complaint shows before its deadline and a return visit on its day", "[complaint][work]")
{
    Case c;
    const ComplaintId id = c.handled(c.borrower);
    CHECK(c.reasons().empty());
    c.setToday(c.today().addDays(10)); // five days are left
    CHECK(c.reasons() == std::vector{WorkReason::ComplaintDue});
    REQUIRE(c.answer(id, c.today().addDays(3)).ok());
    CHECK(c.reasons().empty());
    c.setToday(c.today().addDays(3));
    CHECK(c.reasons() == std::vector{WorkReason::ReturnVisitDue});
    REQUIRE(c.services().returnVisits.record({c.visits(c.borrower).front().id, c.today(), 5, {}}).ok());
    CHECK(c.reasons().empty());
}

TEST_CASE("Complaint repository: open ones by deadline, then the others; found by words", "[complaint]")
{
    Case c;
    const ComplaintId answered = c.handled(c.borrower);
    REQUIRE(c.answer(answered).ok());
    RegisterComplaint complex = c.said(c.borrower);
    complex.complex = true;
    const ComplaintId later = *c.services().complaints.registerComplaint(complex);
    const ComplaintId sooner = c.registered(c.second);
    const ComplaintRepository repository(c.db());
    std::vector<ComplaintId> ids;
    for (const ComplaintRow& row : repository.list({}, Scope::wholeBook()))
        ids.push_back(row.id);
    CHECK(ids == std::vector{sooner, later, answered});
    CHECK(repository.count({.open = true}, Scope::wholeBook()) == 2);
    CHECK(repository.count({.text = QStringLiteral("李四")}, Scope::wholeBook()) == 1);
    CHECK(repository.count({.text = QStringLiteral("语气")}, Scope::wholeBook()) == 3);
    CHECK(repository.facts(c.today(), c.today(), Scope::wholeBook()).size() == 3);
    CHECK(repository.facts(c.today().addDays(1), c.today().addDays(9), Scope::wholeBook()).empty());
}

TEST_CASE("Merge: complaints and return visits go with the borrower", "[complaint]")
{
    Case c;
    const ComplaintId id = c.registered(c.second);
    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services()
                .returnVisits.schedule({.borrower = c.second, .officer = {c.user("officer"), {}}, .dueOn = c.today()})
                .ok());
    REQUIRE(c.services().merges.merge(c.borrower, c.second, QStringLiteral("同一人")).ok());
    CHECK(c.row(id).borrower == c.borrower);
    CHECK(c.visits(c.borrower).size() == 1);
    CHECK(c.onHold(c.borrower));
}
