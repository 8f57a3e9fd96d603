// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contact_service.h"

#include "core/figures/open_offer.h"
#include "core/services/promise_service.h"
#include "core/storage/borrower_list_query.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower();
    Case()
    {
        addLoan(borrower);
        summarise();
        signIn(QStringLiteral("officer"));
    }
    RecordContact contact() const { return {.borrower = borrower, .note = QStringLiteral("已通知")}; }
    BorrowerListRow row()
    {
        return BorrowerListQuery(db(), Scope::wholeBook(), nullptr).rows({borrower}, today()).at(0);
    }
};

struct BadContact {
    const char* what;
    std::function<void(RecordContact&)> spoil;
    ErrorCode code;
    QString field;
};

} // namespace

TEST_CASE("ContactService: what was entered comes back", "[casework]")
{
    Case c;
    RecordContact said = c.contact();
    said.at = c.clock().now().addDays(-1);
    said.channel = ContactChannel::Visit;
    said.personReached = PersonReached::Spouse;
    said.personName = QStringLiteral("  李梅 ");
    said.outcome = ContactOutcome::AsksDelay;
    said.nextAction = QStringLiteral("再次上门");
    said.nextActionOn = c.today().addDays(7);
    said.capacity = Capacity::PartlyAble;
    said.willingness = Willingness::Hesitant;
    said.mood = Mood::Worried;
    said.offer = Money::fromYuan(2'000);
    said.offerOn = c.today().addDays(10);
    const auto id = c.services().contacts.record(said);
    REQUIRE(id.ok());
    const ContactRow row = c.page(c.borrower).contacts.at(0);
    CHECK(row.id == *id);
    CHECK(row.at == said.at);
    CHECK(row.channel == ContactChannel::Visit);
    CHECK(row.personReached == PersonReached::Spouse);
    CHECK(row.personName == QStringLiteral("李梅"));
    CHECK(row.outcome == ContactOutcome::AsksDelay);
    CHECK(row.capacity == Capacity::PartlyAble);
    CHECK(row.willingness == Willingness::Hesitant);
    CHECK(row.mood == Mood::Worried);
    CHECK(row.offer == Money::fromYuan(2'000));
    CHECK(row.offerOn == c.today().addDays(10));
    CHECK(row.recordedByName == QStringLiteral("officer"));
    CHECK(c.lastAudit().action == QStringLiteral("record_contact"));
    CHECK(c.row().nextAction == QStringLiteral("再次上门"));
    CHECK(c.row().nextActionOn == c.today().addDays(7));
    CHECK(c.row().lastContactAt == said.at);
}

TEST_CASE("ContactService: what cannot be is refused with the field, and nothing is kept", "[casework]")
{
    Case c;
    const std::vector<BadContact> cases{
        {"later than now", [&](RecordContact& r) { r.at = c.clock().now().addSecs(60); }, ErrorCode::DateInFuture,
         "at"},
        {"no sentence", [](RecordContact& r) { r.note = QStringLiteral("  "); }, ErrorCode::Required, "note"},
        {"an action without a day", [](RecordContact& r) { r.nextAction = QStringLiteral("电话"); },
         ErrorCode::Required, "next_action_on"},
        {"a day without an action", [&](RecordContact& r) { r.nextActionOn = c.today(); }, ErrorCode::Required,
         "next_action"},
        {"an action before the contact",
         [&](RecordContact& r) {
             r.nextAction = QStringLiteral("电话");
             r.nextActionOn = c.today().addDays(-1);
         },
         ErrorCode::DateBeforeStart, "next_action_on"},
        {"a promise by nobody",
         [](RecordContact& r) {
             r.personReached = PersonReached::Nobody;
             r.outcome = ContactOutcome::Promised;
         },
         ErrorCode::Invalid, "person_reached"},
        {"an offer of nothing", [](RecordContact& r) { r.offer = Money(); }, ErrorCode::AmountNotPositive, "offer"},
        {"a day of no offer", [&](RecordContact& r) { r.offerOn = c.today(); }, ErrorCode::Required, "offer"},
        {"an offer for yesterday",
         [&](RecordContact& r) {
             r.offer = Money::fromYuan(100);
             r.offerOn = c.today().addDays(-1);
         },
         ErrorCode::DateBeforeStart, "offer_on"},
    };
    for (const BadContact& bad : cases) {
        CAPTURE(bad.what);
        RecordContact contact = c.contact();
        bad.spoil(contact);
        const auto result = c.services().contacts.record(contact);
        CHECK(codeOf(result) == bad.code);
        CHECK(result.error().args.value(0) == bad.field);
    }
    CHECK(c.page(c.borrower).contacts.empty());
    CHECK(codeOf(c.services().contacts.record({.borrower = BorrowerId{1}, .note = "x"})) == ErrorCode::NotFound);
}

TEST_CASE("ContactService: a try that reached nobody needs no sentence", "[casework]")
{
    Case c;
    CHECK(
        c.services()
            .contacts
            .record(
                {.borrower = c.borrower, .personReached = PersonReached::Nobody, .outcome = ContactOutcome::NotReached})
            .ok());
}

TEST_CASE("ContactService: a later contact has done the earlier next action", "[casework]")
{
    Case c;
    RecordContact first = c.contact();
    first.nextAction = QStringLiteral("电话");
    first.nextActionOn = c.today().addDays(2);
    REQUIRE(c.services().contacts.record(first).ok());
    c.clock().advanceSeconds(3600);
    REQUIRE(c.services().contacts.record(c.contact()).ok());
    CHECK(c.row().nextAction.isEmpty());
    CHECK_FALSE(c.row().nextActionOn.isValid());

    // One that is entered late, for a time before the last one, changes nothing.
    RecordContact late = first;
    late.at = c.clock().now().addSecs(-1800);
    REQUIRE(c.services().contacts.record(late).ok());
    CHECK(c.row().nextAction.isEmpty());
}

TEST_CASE("ContactService: a correction replaces an entry, which stays", "[casework]")
{
    Case c;
    RecordContact wrong = c.contact();
    wrong.nextAction = QStringLiteral("起诉");
    wrong.nextActionOn = c.today();
    const auto id = c.services().contacts.record(wrong);
    REQUIRE(id.ok());
    c.clock().advanceSeconds(600);

    CHECK(codeOf(c.services().contacts.correct(*id, c.contact(), {})) == ErrorCode::ReasonRequired);
    const auto corrected = c.services().contacts.correct(*id, c.contact(), QStringLiteral("录错了户"));
    REQUIRE(corrected.ok());
    CHECK(codeOf(c.services().contacts.correct(*id, c.contact(), QStringLiteral("再改"))) == ErrorCode::Conflict);

    const std::vector<ContactRow> rows = c.page(c.borrower).contacts;
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).id == *corrected);
    CHECK(rows.at(0).corrects == *id);
    CHECK(rows.at(0).at == rows.at(1).at); // it took place when it took place
    CHECK(rows.at(1).corrected);
    CHECK(c.row().nextAction.isEmpty());
    const AuditEntry audit = c.lastAudit();
    CHECK(audit.action == QStringLiteral("correct_contact"));
    CHECK(audit.change["before"].toObject()["next_action"].toString() == QStringLiteral("起诉"));
    CHECK(audit.change["reason"].toString() == QStringLiteral("录错了户"));
}

TEST_CASE("ContactService: a contact and its promise are written together or not at all", "[casework]")
{
    Case c;
    RecordContact said = c.contact();
    said.outcome = ContactOutcome::Promised;
    const RecordPromise promise{{}, {}, Money::fromFen(500'000), c.today().addDays(3), {}, {}};
    RecordPromise late = promise;
    late.dueOn = c.today().addDays(-1);
    const auto refused = c.services().contacts.record(said, late);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::DateBeforeStart);
    CHECK(c.page(c.borrower).contacts.empty());
    CHECK(c.page(c.borrower).promises.empty());

    const auto id = c.services().contacts.record(said, promise);
    REQUIRE(id.ok());
    REQUIRE(c.page(c.borrower).promises.size() == 1);
    CHECK(c.page(c.borrower).promises.front().contact == *id);
    CHECK(c.page(c.borrower).promises.front().amount == Money::fromFen(500'000));
}

TEST_CASE("ContactService: an offer is open until it became a promise or a plan", "[casework]")
{
    Case c;
    RecordContact contact = c.contact();
    contact.willingness = Willingness::Willing;
    contact.offer = Money::fromYuan(2'000);
    const auto offered = c.services().contacts.record(contact);
    REQUIRE(offered.ok());
    c.clock().advanceSeconds(60);
    contact = c.contact();
    contact.capacity = Capacity::Unable;
    REQUIRE(c.services().contacts.record(contact).ok());
    BorrowerPage page = c.page(c.borrower);
    REQUIRE(openOffer(page) != nullptr);
    CHECK(openOffer(page)->id == *offered);
    CHECK(lastImpression(page).capacity == Capacity::Unable); // each by the newest that says it
    CHECK(lastImpression(page).willingness == Willingness::Willing);

    c.clock().advanceSeconds(60);
    const auto promise = c.services().promises.record(
        {.borrower = c.borrower, .amount = Money::fromYuan(2'000), .dueOn = c.today().addDays(3)});
    REQUIRE(promise.ok());
    page = c.page(c.borrower);
    CHECK(openOffer(page) == nullptr);
    REQUIRE(c.services().promises.withdraw(*promise, QStringLiteral("录入有误")).ok());
    page = c.page(c.borrower);
    CHECK(openOffer(page) != nullptr);
}
