// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded of a person for the conduct rules. Today is Monday 2026-09-28.
#include "core/services/conduct_service.h"

#include "core/storage/conduct_query.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower();
    PartyId party{};

    Case()
    {
        addLoan(borrower);
        summarise();
        signIn(QStringLiteral("officer"));
        party = page(borrower).party.id;
    }
    SetConductFact fact(ConductFactKind kind) const
    {
        return {.borrower = borrower, .party = party, .kind = kind, .note = QStringLiteral(" 村委会证明 ")};
    }
    Result<ConductFactId> set(const SetConductFact& fact) { return services().conduct.set(fact); }
    std::vector<ConductFactRow> standing() { return ConductFactRepository(db()).standing(party); }
    ConductPerson person() { return conductHistory(db(), vault(), borrower, today()).people.at(0); }
};

} // namespace

TEST_CASE("ConductService: each fact is kept, told to the guard and audited", "[conduct]")
{
    Case c;
    SetConductFact dead = c.fact(ConductFactKind::Deceased);
    dead.sinceOn = c.today().addDays(-5);
    REQUIRE(c.set(dead).ok());
    CHECK(c.person().deceasedOn == c.today().addDays(-5));
    CHECK(c.lastAudit().action == QStringLiteral("set_conduct_fact"));
    CHECK(c.lastAudit().change["after"].toObject()["note"].toString() == QStringLiteral("村委会证明"));

    SetConductFact ill = c.fact(ConductFactKind::SpecialGroup);
    ill.group = SpecialGroup::SeriouslyIll;
    const auto illness = c.set(ill);
    REQUIRE(illness.ok());
    CHECK(c.person().specialGroup == SpecialGroup::SeriouslyIll);
    CHECK_FALSE(c.person().specialGroupApproved);
    CHECK(codeOf(c.services().conduct.approve(c.borrower, *illness)) == ErrorCode::NotAllowed);
    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services().conduct.approve(c.borrower, *illness).ok());
    CHECK(c.person().specialGroupApproved);
    CHECK(codeOf(c.services().conduct.approve(c.borrower, *illness)) == ErrorCode::Conflict);

    SetConductFact late = c.fact(ConductFactKind::OtherHours);
    late.hours = HoursOfDay{QTime(20, 0), QTime(23, 30)};
    REQUIRE(c.set(late).ok());
    CHECK(c.person().agreedHours == late.hours);
    CHECK(c.standing().size() == 3);
    CHECK(c.standing().at(2).approvedByName == QStringLiteral("supervisor"));
}

TEST_CASE("ConductService: a hold lasts as long as the setting says, may be made longer and not shorter", "[conduct]")
{
    Case c;
    REQUIRE(c.set(c.fact(ConductFactKind::DisputeHold)).ok());
    CHECK(c.person().disputeHoldUntil == c.today().addDays(7));
    REQUIRE(c.set(c.fact(ConductFactKind::ComplaintHold)).ok());
    CHECK(c.person().complaintHoldUntil == c.today().addDays(15));
    SetConductFact again = c.fact(ConductFactKind::DisputeHold);
    again.untilOn = c.today().addDays(3);
    CHECK(codeOf(c.set(again)) == ErrorCode::Conflict);
    again.untilOn = c.today().addDays(20);
    REQUIRE(c.set(again).ok());
    CHECK(c.person().disputeHoldUntil == c.today().addDays(20));
    CHECK(c.standing().size() == 2);
}

TEST_CASE("ConductService: what protects somebody is lifted by a supervisor with a reason", "[conduct]")
{
    Case c;
    const auto hold = c.set(c.fact(ConductFactKind::DisputeHold));
    REQUIRE(hold.ok());
    const QString why = QStringLiteral("已对账无误");
    CHECK(codeOf(c.services().conduct.lift(c.borrower, *hold, why)) == ErrorCode::NotAllowed);
    c.signIn(QStringLiteral("supervisor"));
    CHECK(codeOf(c.services().conduct.lift(c.borrower, *hold, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().conduct.lift(c.borrower, *hold, why).ok());
    CHECK_FALSE(c.person().disputeHoldUntil.isValid());
    CHECK(c.lastAudit().change["reason"].toString() == why);
    CHECK(codeOf(c.services().conduct.lift(c.borrower, *hold, why)) == ErrorCode::NotFound);

    // Who agreed to other hours may take it back with any officer.
    SetConductFact late = c.fact(ConductFactKind::OtherHours);
    late.hours = HoursOfDay{QTime(20, 0), QTime(23, 30)};
    const auto hours = c.set(late);
    REQUIRE(hours.ok());
    c.signIn(QStringLiteral("officer"));
    CHECK(c.services().conduct.lift(c.borrower, *hours, QStringLiteral("本人撤回")).ok());
}

TEST_CASE("ConductService: what cannot be is refused, and nothing is kept", "[conduct]")
{
    Case c;
    c.signIn(QStringLiteral("supervisor"));
    CHECK(c.set(c.fact(ConductFactKind::Deceased)).error().args.value(0) == QStringLiteral("since_on"));
    SetConductFact future = c.fact(ConductFactKind::Deceased);
    future.sinceOn = c.today().addDays(1);
    CHECK(codeOf(c.set(future)) == ErrorCode::DateInFuture);
    CHECK(c.set(c.fact(ConductFactKind::SpecialGroup)).error().args.value(0) == QStringLiteral("special_group"));
    CHECK(c.set(c.fact(ConductFactKind::OtherHours)).error().args.value(0) == QStringLiteral("hours"));
    SetConductFact past = c.fact(ConductFactKind::DisputeHold);
    past.untilOn = c.today().addDays(-1);
    CHECK(codeOf(c.set(past)) == ErrorCode::DateBeforeStart);
    SetConductFact silent = c.fact(ConductFactKind::DisputeHold);
    silent.note = QStringLiteral(" ");
    CHECK(c.set(silent).error().args.value(0) == QStringLiteral("note"));
    SetConductFact stranger = c.fact(ConductFactKind::DisputeHold);
    stranger.party = c.page(c.addBorrower({.name = QStringLiteral("李四")})).party.id;
    CHECK(codeOf(c.set(stranger)) == ErrorCode::NotFound);
    CHECK(c.standing().empty());
    c.signOut();
    CHECK(codeOf(c.services().conduct.lift(c.borrower, ConductFactId{1}, QStringLiteral("误"))) ==
          ErrorCode::SignInRequired);
}

TEST_CASE("ConductService: what is known of a customer who was merged counts for the other", "[conduct]")
{
    Case c;
    const BorrowerId twin = c.addBorrower();
    SetConductFact ill{.borrower = twin, .party = c.page(twin).party.id, .kind = ConductFactKind::SpecialGroup};
    ill.group = SpecialGroup::Disabled;
    ill.note = QStringLiteral("残疾证");
    REQUIRE(c.set(ill).ok());
    const auto merge = c.services().merges.merge(c.borrower, twin, QStringLiteral("同一人"));
    REQUIRE(merge.ok());
    CHECK(c.person().specialGroup == SpecialGroup::Disabled);
    REQUIRE(c.services().merges.undo(*merge, QStringLiteral("不是")).ok());
    CHECK_FALSE(c.person().specialGroup.has_value());
}
