// SPDX-License-Identifier: GPL-3.0-or-later
// Monday 2026-09-28 in China unless a case says otherwise.
#include "core/domain/conduct_guard.h"

#include "tests/support/catch_qt.h"

#include <functional>

using namespace qingshou;

namespace {

using enum ConductReason;

const QDate monday(2026, 9, 28);

QDateTime inChina(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, 8 * 3600);
}

struct Case {
    const char* what;
    std::function<void(ConductAct&, ConductFacts&, ConductParameters&)> set;
    std::vector<ConductReason> expected;
};

/// A call to the borrower at ten in the morning in which he was spoken to, unless the case changes that.
std::vector<ConductFinding> judged(const Case& given)
{
    ConductAct act{.outcome = ContactOutcome::Other, .at = inChina(monday, QTime(10, 0))};
    ConductFacts facts;
    ConductParameters rules;
    given.set(act, facts, rules);
    return judgeConduct(act, facts, rules);
}

void check(const std::vector<Case>& cases)
{
    for (const Case& given : cases) {
        INFO(given.what);
        std::vector<ConductReason> reasons;
        for (const ConductFinding& finding : judged(given))
            reasons.push_back(finding.reason);
        CHECK(reasons == given.expected);
    }
}

} // namespace

TEST_CASE("Conduct guard: quiet hours are 22:00 to 08:00 on China's clock (C1)", "[conduct]")
{
    const auto at = [](QTime time, ContactChannel channel = ContactChannel::Call) {
        return [=](ConductAct& act, ConductFacts&, ConductParameters&) {
            act.at = inChina(monday, time);
            act.channel = channel;
        };
    };
    const auto agreed = [](QTime time) {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters&) {
            act.at = inChina(monday, time);
            facts.agreedHours = HoursOfDay{QTime(21, 0), QTime(23, 0)};
        };
    };
    check({
        {"the last moment before", at(QTime(21, 59, 59, 999)), {}},
        {"22:00", at(QTime(22, 0)), {QuietHours}},
        {"midnight", at(QTime(0, 0)), {QuietHours}},
        {"07:59:59", at(QTime(7, 59, 59)), {QuietHours}},
        {"08:00", at(QTime(8, 0)), {}},
        {"a message at night", at(QTime(23, 0), ContactChannel::Sms), {QuietHours}},
        {"WeChat at night", at(QTime(23, 0), ContactChannel::Chat), {QuietHours}},
        {"a visit at night", at(QTime(23, 0), ContactChannel::Visit), {QuietHours}},
        {"a letter is posted at any hour", at(QTime(23, 0), ContactChannel::Letter), {}},
        {"agreed in writing", agreed(QTime(22, 59, 59)), {}},
        {"after what was agreed", agreed(QTime(23, 0)), {QuietHours}},
        {"21:00 in Japan is 20:00 in China",
         [](ConductAct& act, auto&, auto&) { act.at = QDateTime(monday, QTime(22, 30), Qt::OffsetFromUTC, 9 * 3600); },
         {}},
        {"14:00 UTC is 22:00 in China",
         [](ConductAct& act, auto&, auto&) { act.at = QDateTime(monday, QTime(14, 0), Qt::UTC); },
         {QuietHours}},
        {"a bank that has none",
         [](ConductAct& act, auto&, ConductParameters& rules) {
             act.at = inChina(monday, QTime(3, 0));
             rules.quiet = {QTime(0, 0), QTime(0, 0)};
         },
         {}},
        {"hours that do not cross midnight",
         [](ConductAct& act, auto&, ConductParameters& rules) {
             act.at = inChina(monday, QTime(12, 30));
             rules.quiet = {QTime(12, 0), QTime(14, 0)};
         },
         {QuietHours}},
    });
}

TEST_CASE("Conduct guard: how often (C2, C3, C4)", "[conduct]")
{
    const auto calls = [](int before, std::optional<ContactOutcome> outcome, PersonReached who) {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters&) {
            facts.callsToday = before;
            act.outcome = outcome;
            act.person = who;
        };
    };
    check({
        {"the third call", calls(2, ContactOutcome::Other, PersonReached::Borrower), {}},
        {"the fourth", calls(3, ContactOutcome::Other, PersonReached::Borrower), {TooManyCalls}},
        {"the fourth before it is made", calls(3, {}, PersonReached::Borrower), {TooManyCalls}},
        {"a fourth that reached nobody is none", calls(3, ContactOutcome::NotReached, PersonReached::Nobody), {}},
        {"a branch talk is no call",
         [](ConductAct& act, ConductFacts& facts, auto&) {
             facts.callsToday = 3;
             act.channel = ContactChannel::BranchTalk;
         },
         {}},
        {"the second visit of a day",
         [](ConductAct& act, ConductFacts& facts, auto&) {
             facts.visitsToday = facts.visitsThisWeek = 1;
             act.channel = ContactChannel::Visit;
         },
         {TooManyVisits}},
        {"the fourth visit of a week",
         [](ConductAct& act, ConductFacts& facts, auto&) {
             facts.visitsThisWeek = 3;
             act.channel = ContactChannel::Visit;
         },
         {TooManyVisitsInWeek}},
        {"the fourth message",
         [](ConductAct& act, ConductFacts& facts, auto&) {
             facts.messagesToday = 3;
             act.channel = ContactChannel::Sms;
         },
         {TooManyMessages}},
        {"the third message",
         [](ConductAct& act, ConductFacts& facts, auto&) {
             facts.messagesToday = 2;
             act.channel = ContactChannel::Chat;
         },
         {}},
    });
    const ConductFinding fourth = judged({"", calls(3, {}, PersonReached::Borrower), {}}).at(0);
    CHECK(fourth.values == QStringList{QStringLiteral("3")});
    CHECK(levelOf(fourth.reason) == ConductLevel::Block);
    CHECK(levelOf(TooManyVisits) == ConductLevel::Warn);
}

TEST_CASE("Conduct guard: only who owes is asked to pay (C5)", "[conduct]")
{
    const auto with = [](PersonReached who, std::optional<ContactOutcome> outcome) {
        return [=](ConductAct& act, ConductFacts&, ConductParameters&) {
            act.person = who;
            act.outcome = outcome;
        };
    };
    check({
        {"a co-borrower promises", with(PersonReached::CoBorrower, ContactOutcome::Promised), {}},
        {"a guarantor promises", with(PersonReached::Guarantor, ContactOutcome::Promised), {}},
        {"the firm's head", with(PersonReached::LegalRepresentative, ContactOutcome::PlanAgreed), {}},
        {"the spouse promises", with(PersonReached::Spouse, ContactOutcome::Promised), {NotADebtor}},
        {"the spouse refuses to pay", with(PersonReached::Spouse, ContactOutcome::Refuses), {NotADebtor}},
        {"the spouse pays of her own accord", with(PersonReached::Spouse, ContactOutcome::PaidOnSpot), {}},
        {"the spouse asks for time", with(PersonReached::Spouse, ContactOutcome::AsksDelay), {}},
        {"a relative signs the notice", with(PersonReached::AdultRelative, ContactOutcome::NoticeSigned), {}},
        {"a village officer knows where he went", with(PersonReached::VillageOfficer, ContactOutcome::Moved), {}},
        {"a village officer hears of the debt",
         with(PersonReached::VillageOfficer, ContactOutcome::Hardship),
         {NotADebtor}},
        {"a plan to ask the spouse", with(PersonReached::Spouse, {}), {NotADebtor}},
    });
}

TEST_CASE("Conduct guard: contact people (C6)", "[conduct]")
{
    const auto tries = [](int count, int days, ContactOutcome outcome = ContactOutcome::WillCallBack) {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters&) {
            act.person = PersonReached::ContactPerson;
            act.outcome = outcome;
            facts.failedTries = count;
            facts.failedTryDays = days;
        };
    };
    const auto refused = [tries](QDate on, ContactOutcome outcome = ContactOutcome::WillCallBack) {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters& rules) {
            tries(3, 2, outcome)(act, facts, rules);
            facts.refusedOn = on;
            facts.refusedBy = QStringLiteral("李梅");
        };
    };
    check({
        {"nobody tried the borrower", tries(0, 0), {ContactPersonTooEarly}},
        {"three tries on one day", tries(3, 1), {ContactPersonTooEarly}},
        {"two tries on two days", tries(2, 2), {ContactPersonTooEarly}},
        {"three tries on two days", tries(3, 2), {}},
        {"of unknown whereabouts",
         [tries](ConductAct& act, ConductFacts& facts, ConductParameters& rules) {
             tries(1, 1)(act, facts, rules);
             facts.whereaboutsUnknown = true;
         },
         {}},
        {"the borrower is dead",
         [tries](ConductAct& act, ConductFacts& facts, ConductParameters& rules) {
             tries(0, 0)(act, facts, rules);
             facts.debtorDeceasedOn = monday;
         },
         {}},
        {"the debt was talked about", tries(3, 2, ContactOutcome::Hardship), {ContactPersonAboutDebt}},
        {"refused long ago", refused(monday.addDays(-300)), {ContactPersonRefused}},
        {"refused later today", refused(monday), {ContactPersonRefused}},
        {"the contact in which it was refused", refused(monday, ContactOutcome::Refuses), {}},
        {"entered late: refused only after it", refused(monday.addDays(1)), {}},
    });
}

TEST_CASE("Conduct guard: how a visit is made and what is said (C8, C9, C10)", "[conduct]")
{
    const auto visit = [](std::optional<int> staff, std::optional<bool> recorded) {
        return [=](ConductAct& act, ConductFacts&, ConductParameters&) {
            act.channel = ContactChannel::Visit;
            act.staff = staff;
            act.recorded = recorded;
        };
    };
    const auto notice = [](bool unknown) {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters&) {
            act.channel = ContactChannel::PublicNotice;
            facts.whereaboutsUnknown = unknown;
        };
    };
    check({
        {"two, recorded", visit(2, true), {}},
        {"not said", visit({}, {}), {}},
        {"alone and not recorded", visit(1, false), {TooFewStaff, NotRecorded}},
        {"a threat",
         [](ConductAct& act, auto&, ConductParameters& rules) {
             rules.bannedWords = {QStringLiteral("曝光"), QStringLiteral("坐牢")};
             act.text = QStringLiteral("不还就让你坐牢");
         },
         {BannedWord}},
        {"in the paper", notice(false), {PublicNotice}},
        {"in the paper, whereabouts unknown", notice(true), {}},
    });
}

TEST_CASE("Conduct guard: holds, age, illness, death (C14 to C18)", "[conduct]")
{
    using Set = std::function<void(ConductAct&, ConductFacts&, ConductParameters&)>;
    const auto born = [](QDate birthday, ContactChannel channel = ContactChannel::Call) -> Set {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters&) {
            facts.personBirthday = birthday;
            act.channel = channel;
        };
    };
    const auto dead = [](PersonReached who, ContactOutcome outcome, QDate on) -> Set {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters&) {
            act.person = who;
            act.outcome = outcome;
            facts.debtorDeceasedOn = on;
            if (who == PersonReached::Borrower || who == PersonReached::Nobody)
                facts.personDeceasedOn = on;
        };
    };
    const auto ill = [](bool approved, ContactChannel channel) -> Set {
        return [=](ConductAct& act, ConductFacts& facts, ConductParameters&) {
            facts.specialGroup = SpecialGroup::SeriouslyIll;
            facts.specialGroupApproved = approved;
            act.channel = channel;
        };
    };
    check({
        {"last day of a hold", [](auto&, ConductFacts& f, auto&) { f.disputeHoldUntil = monday; }, {DisputeHold}},
        {"the day after", [](auto&, ConductFacts& f, auto&) { f.disputeHoldUntil = monday.addDays(-1); }, {}},
        {"a complaint",
         [](auto&, ConductFacts& f, auto&) { f.complaintHoldUntil = monday.addDays(9); },
         {ComplaintHold}},
        {"comes to the branch about it",
         [](ConductAct& act, ConductFacts& f, auto&) {
             f.disputeHoldUntil = monday;
             act.channel = ContactChannel::BranchTalk;
         },
         {}},
        {"the day before the 18th birthday", born({2008, 9, 29}), {Minor}},
        {"the 18th birthday", born({2008, 9, 28}), {}},
        {"the eve of the birthday in China is its day by UTC",
         [](ConductAct& act, ConductFacts& f, auto&) {
             act.at = QDateTime({2026, 9, 28}, QTime(1, 0), Qt::OffsetFromUTC, 0);
             f.personBirthday = {2008, 9, 28};
         },
         {}},
        {"69", born({1956, 9, 29}), {}},
        {"70", born({1956, 9, 28}), {SpecialGroupUnapproved}},
        {"ill, a call that nobody approved", ill(false, ContactChannel::Call), {SpecialGroupUnapproved}},
        {"ill, a call that was approved", ill(true, ContactChannel::Call), {}},
        {"ill, a visit that was approved", ill(true, ContactChannel::Visit), {SpecialGroupVisit}},
        {"the dead man's telephone", dead(PersonReached::Nobody, ContactOutcome::NotReached, monday), {DebtorDeceased}},
        {"entered late: he died after it",
         dead(PersonReached::Borrower, ContactOutcome::Promised, monday.addDays(1)),
         {}},
        {"the contact in which it was learnt",
         dead(PersonReached::Borrower, ContactOutcome::Deceased, monday.addDays(-3)),
         {}},
        {"his widow is asked to pay",
         dead(PersonReached::Spouse, ContactOutcome::Promised, monday.addDays(-3)),
         {FamilyOfDeceased}},
        {"his widow is told how to have the estate settled",
         dead(PersonReached::Spouse, ContactOutcome::Other, monday.addDays(-3)),
         {}},
        {"his guarantor", dead(PersonReached::Guarantor, ContactOutcome::Promised, monday.addDays(-3)), {}},
    });
}

TEST_CASE("Conduct guard: a finding survives as text, and every reason has a rule and a level", "[conduct]")
{
    const ConductFinding finding{ContactPersonRefused, {QStringLiteral("李梅"), QStringLiteral("2026-09-01")}};
    CHECK(decodedFinding(encoded(finding)) == finding);
    CHECK(decodedFinding(encoded({Minor, {}})) == ConductFinding{Minor, {}});
    CHECK_FALSE(decodedFinding(QStringLiteral("reason")).has_value());
    for (const ConductReason reason : allValues<ConductReason>())
        CHECK(numberOf(ruleOf(reason)).startsWith(QLatin1Char('C')));
    CHECK_FALSE(isBlocked({{SpecialGroupVisit, {}}}));
    CHECK(isBlocked({{SpecialGroupVisit, {}}, {Minor, {}}}));
}
