// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaint.h"

#include "core/domain/complaint_rates.h"
#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Complaint: 15 days, 30 when it is complex, once 30 more (C14)", "[complaint]")
{
    const QDate received(2026, 9, 28);
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    const ComplaintRules rules;
    CHECK(complaintDeadline({.receivedOn = received}, rules, calendar).date == QDate(2026, 10, 13));
    CHECK(complaintDeadline({.receivedOn = received, .complex = true}, rules, calendar).date == QDate(2026, 10, 28));
    CHECK(complaintDeadline({.receivedOn = received, .complex = true, .extended = true}, rules, calendar).date ==
          QDate(2026, 11, 27));
    CHECK(complaintDeadline({.receivedOn = received, .extended = true}, rules, calendar).date == QDate(2026, 11, 27));
    // Calendar days end where they end, on a Sunday too.
    const CalendarDay sunday = complaintDeadline({.receivedOn = QDate(2026, 11, 7)}, rules, calendar);
    CHECK(sunday.date == QDate(2026, 11, 22));
    CHECK_FALSE(sunday.provisional);
}

TEST_CASE("Complaint: the cooperative's own days, and working days where it counts them", "[complaint]")
{
    const QDate monday(2026, 11, 2);
    const WorkingCalendar weekendsOnly;
    CHECK(complaintDeadline({.receivedOn = monday}, {.simpleDays = 5}, weekendsOnly).date == QDate(2026, 11, 7));
    const CalendarDay working =
        complaintDeadline({.receivedOn = monday}, {.simpleDays = 5, .workingDays = true}, weekendsOnly);
    CHECK(working.date == QDate(2026, 11, 9));
    CHECK(working.provisional); // no holiday table of that year
}

TEST_CASE("Complaint: registered, handled, answered, closed; withdrawn only while it is open", "[complaint]")
{
    using enum ComplaintState;
    CHECK(mayFollow(Registered, Handling));
    CHECK(mayFollow(Handling, Handling)); // somebody else
    CHECK(mayFollow(Handling, Answered));
    CHECK(mayFollow(Answered, Closed));
    CHECK(mayFollow(Registered, Withdrawn));
    CHECK(mayFollow(Handling, Withdrawn));
    CHECK_FALSE(mayFollow(Registered, Answered)); // by nobody
    CHECK_FALSE(mayFollow(Registered, Closed));
    CHECK_FALSE(mayFollow(Answered, Withdrawn));
    CHECK_FALSE(mayFollow(Answered, Handling));
    for (const ComplaintState next : allValues<ComplaintState>()) {
        CHECK_FALSE(mayFollow(Closed, next));
        CHECK_FALSE(mayFollow(Withdrawn, next));
        CHECK_FALSE(mayFollow(next, Registered));
    }
}

TEST_CASE("Complaint: one person is known by the user, else by the name", "[complaint]")
{
    const StaffMember wang{UserId{7}, QStringLiteral("王强")};
    CHECK(isSamePerson(wang, {UserId{7}, QStringLiteral("王强（原名）")}));
    CHECK_FALSE(isSamePerson(wang, {UserId{8}, QStringLiteral("王强")}));
    CHECK(isSamePerson(wang, {{}, QStringLiteral(" 王强 ")}));
    CHECK_FALSE(isSamePerson({}, {}));
    CHECK_FALSE(isSamePerson(wang, {}));
}

namespace {

ComplaintFact complaint(const char* branch, const char* officer, QDate received, QDate due, QDate answered,
                        ComplaintState state, std::optional<ComplaintOutcome> outcome = {})
{
    return {QString::fromUtf8(branch), QString::fromUtf8(officer), received, due, answered, state, outcome};
}

const QDate today(2026, 10, 20);

std::vector<ComplaintFact> made()
{
    using enum ComplaintState;
    return {
        complaint("甲社", "王强", {2026, 9, 1}, {2026, 9, 16}, {2026, 9, 16}, Closed, ComplaintOutcome::Founded),
        complaint("甲社", "王强", {2026, 9, 2}, {2026, 9, 17}, {2026, 9, 18}, Answered, ComplaintOutcome::Unfounded),
        complaint("乙社", "", {2026, 10, 1}, {2026, 10, 16}, {}, Handling),       // too late already
        complaint("乙社", "李梅", {2026, 10, 18}, {2026, 11, 2}, {}, Registered), // in time so far
        complaint("乙社", "李梅", {2026, 10, 2}, {2026, 10, 17}, {}, Withdrawn)};
}

} // namespace

TEST_CASE("ComplaintRates: in time of what was due, satisfied of who was asked", "[complaint]")
{
    const std::vector<ReturnVisitFact> visits{
        {QStringLiteral("甲社"), QStringLiteral("王强"), {2026, 9, 23}, {2026, 9, 23}, 5},
        {QStringLiteral("甲社"), QStringLiteral("王强"), {2026, 9, 25}, {2026, 9, 26}, 4},
        {QStringLiteral("甲社"), QStringLiteral("王强"), {2026, 9, 26}, {2026, 10, 2}, 1},
        {QStringLiteral("乙社"), QStringLiteral("李梅"), {2026, 10, 25}, {}, 0}};
    const std::vector<ComplaintRates> branches = complaintRates(made(), visits, RateGroup::Branch, today);
    REQUIRE(branches.size() == 2);
    const bool firstIsJia = branches[0].group == QStringLiteral("甲社");
    const ComplaintRates& jia = branches[firstIsJia ? 0 : 1];
    CHECK(jia.received == 2);
    CHECK(jia.inTime == 1);
    CHECK(jia.late == 1);
    CHECK(jia.open == 0);
    CHECK(jia.founded == 1);
    CHECK(jia.inTimeRate()->toText() == QStringLiteral("50.00"));
    CHECK(jia.visits == 3);
    CHECK(jia.meanSatisfaction() == 333); // 10 / 3
    CHECK(jia.satisfiedShare()->toText() == QStringLiteral("66.67"));
    const ComplaintRates& yi = branches[firstIsJia ? 1 : 0];
    CHECK(yi.received == 3);
    CHECK(yi.inTime == 0);
    CHECK(yi.late == 1);
    CHECK(yi.open == 2);
    CHECK(yi.visitsOpen == 1);
    CHECK_FALSE(yi.meanSatisfaction().has_value()); // nobody was asked: no rate, not 0
    CHECK_FALSE(yi.satisfiedShare().has_value());

    const ComplaintRates all = sumOf(branches);
    CHECK(all.received == 5);
    CHECK(all.inTimeRate()->toText() == QStringLiteral("33.33")); // 1 of 3, not the mean of 50 % and 0 %
    CHECK(all.meanSatisfaction() == 333);
}

TEST_CASE("ComplaintRates: by officer nobody stands last, by month each in its own", "[complaint]")
{
    const std::vector<ComplaintRates> officers = complaintRates(made(), {}, RateGroup::Officer, today);
    REQUIRE(officers.size() == 3);
    CHECK(officers.back().group.isEmpty());
    CHECK(officers.back().late == 1);
    const std::vector<ComplaintRates> months = complaintRates(made(), {}, RateGroup::Month, today);
    REQUIRE(months.size() == 2);
    CHECK(months[0].group == QStringLiteral("2026-09"));
    CHECK(months[0].received == 2);
    CHECK(months[1].group == QStringLiteral("2026-10"));
    CHECK(months[1].received == 3);
    CHECK(complaintRates({}, {}, RateGroup::Branch, today).empty());
}
