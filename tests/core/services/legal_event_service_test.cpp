// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/legal_event_service.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower();
    LoanId loan = addLoan(borrower);
    LoanId other = addLoan(borrower);
    GuaranteeId guarantee = addGuarantee(loan, QStringLiteral("王五"));
    Case()
    {
        summarise();
        signIn(QStringLiteral("officer"));
    }
    RecordLegalEvent demand() const
    {
        return {.loan = loan, .happenedOn = {2026, 9, 1}, .evidence = QStringLiteral("回执第12号")};
    }
    RecordLegalEvent suit() const
    {
        return {.loan = loan,
                .kind = LegalEventKind::Suit,
                .happenedOn = {2026, 9, 1},
                .evidence = QStringLiteral("立案通知书")};
    }
    LegalEventRow row(LegalEventId id) { return *LegalRepository(db()).findEvent(id); }
};

struct Bad {
    const char* what;
    std::function<void(RecordLegalEvent&)> spoil;
    ErrorCode code;
    QString field;
};

} // namespace

TEST_CASE("LegalEventService: an event comes back with its evidence", "[casework]")
{
    Case c;
    RecordLegalEvent said = c.demand();
    said.guarantee = c.guarantee;
    said.consents = true;
    said.note = QStringLiteral("本人签收");
    const auto id = c.services().legalEvents.record(said);
    REQUIRE(id.ok());
    const LegalEventRow row = c.row(*id);
    CHECK(row.event.kind == LegalEventKind::DemandSigned);
    CHECK(row.event.on == QDate(2026, 9, 1));
    CHECK(row.event.guarantee == c.guarantee);
    CHECK(row.event.consents);
    CHECK(row.event.proven);
    CHECK(row.evidence == QStringLiteral("回执第12号"));
    CHECK(row.counts());
}

TEST_CASE("LegalEventService: what proves nothing or cannot be is refused", "[casework]")
{
    Case c;
    const std::vector<Bad> cases{
        {"no evidence", [](auto& e) { e.evidence = QStringLiteral(" "); }, ErrorCode::Required, "evidence"},
        {"no day", [](auto& e) { e.happenedOn = {}; }, ErrorCode::Required, "happened_on"},
        {"tomorrow", [&](auto& e) { e.happenedOn = c.today().addDays(1); }, ErrorCode::DateInFuture, "happened_on"},
        {"a guarantee of another loan",
         [&](auto& e) {
             e.loan = c.other;
             e.guarantee = c.guarantee;
         },
         ErrorCode::NotFound, "guarantee"},
        {"a demand that ends", [](auto& e) { e.ending = ProcedureEnd::Judged; }, ErrorCode::Invalid, "ending"},
        {"ended without a day",
         [](auto& e) {
             e.kind = LegalEventKind::Suit;
             e.ending = ProcedureEnd::Ended;
         },
         ErrorCode::Required, "ended_on"},
        {"a suit ended, nobody says how",
         [](auto& e) {
             e.kind = LegalEventKind::Suit;
             e.endedOn = {2026, 9, 3};
         },
         ErrorCode::Required, "ending"},
        {"ended before it began",
         [](auto& e) {
             e.kind = LegalEventKind::Obstacle;
             e.endedOn = {2026, 8, 1};
         },
         ErrorCode::DateBeforeStart, "ended_on"},
    };
    for (const Bad& bad : cases) {
        CAPTURE(bad.what);
        RecordLegalEvent event = c.demand();
        bad.spoil(event);
        const auto result = c.services().legalEvents.record(event);
        CHECK(codeOf(result) == bad.code);
        CHECK(result.error().args.value(0) == bad.field);
    }
    CHECK(LegalRepository(c.db()).events(c.loan).empty());
}

TEST_CASE("LegalEventService: a procedure ends once", "[casework]")
{
    Case c;
    const auto id = c.services().legalEvents.record(c.suit());
    REQUIRE(id.ok());
    auto& events = c.services().legalEvents;
    CHECK(codeOf(events.end(*id, ProcedureEnd::Ended, {})) == ErrorCode::Required);
    CHECK(codeOf(events.end(*id, ProcedureEnd::Ended, {2026, 8, 1})) == ErrorCode::DateBeforeStart);
    REQUIRE(events.end(*id, ProcedureEnd::Withdrawn, {2026, 9, 20}, {2026, 9, 10}).ok());
    CHECK(c.row(*id).event.ending == ProcedureEnd::Withdrawn);
    CHECK(c.row(*id).event.servedOn == QDate(2026, 9, 10));
    CHECK(codeOf(events.end(*id, ProcedureEnd::Ended, {2026, 9, 21})) == ErrorCode::Conflict);
    CHECK(c.lastAudit().change["before"].toObject()["ending"].toString() == QStringLiteral("open"));
}

TEST_CASE("LegalEventService: an event is cancelled by an entry of its own, and counts no more", "[casework]")
{
    Case c;
    const auto id = c.services().legalEvents.record(c.demand());
    REQUIRE(id.ok());
    CHECK(codeOf(c.services().legalEvents.cancel(*id, {})) == ErrorCode::ReasonRequired);
    const auto correction = c.services().legalEvents.cancel(*id, QStringLiteral("签名系代签"));
    REQUIRE(correction.ok());
    const std::vector<LegalEventRow> rows = LegalRepository(c.db()).events(c.loan);
    CHECK(rows.size() == 2);
    CHECK(countingEvents(rows).empty());
    CHECK(c.row(*id).cancelledBy == *correction);
    CHECK(c.row(*correction).note == QStringLiteral("签名系代签"));
    CHECK(codeOf(c.services().legalEvents.cancel(*id, QStringLiteral("又"))) == ErrorCode::Conflict);
    CHECK(codeOf(c.services().legalEvents.cancel(*correction, QStringLiteral("又"))) == ErrorCode::Conflict);
}

TEST_CASE("LegalEventService: a judgment ends the suit it was given in", "[casework]")
{
    Case c;
    const auto suit = c.services().legalEvents.record(c.suit());
    REQUIRE(suit.ok());
    RecordJudgment judgment{.loan = c.loan,
                            .procedure = *suit,
                            .documentNumber = QStringLiteral("(2026)民初9号"),
                            .servedOnBankOn = {2026, 9, 20},
                            .servedOnDebtorOn = {2026, 9, 24},
                            .performWithinDays = 10};
    const auto id = c.services().legalEvents.recordJudgment(judgment);
    REQUIRE(id.ok());
    CHECK(c.row(*suit).event.ending == ProcedureEnd::Judged);
    CHECK(c.row(*suit).event.endedOn == QDate(2026, 9, 20));
    CHECK(codeOf(c.services().legalEvents.recordJudgment(judgment)) == ErrorCode::Conflict);
    CHECK(LegalRepository(c.db()).judgments(c.loan).size() == 1); // the refused one left nothing

    judgment.appealed = true;
    CHECK(codeOf(c.services().legalEvents.correctJudgment(*id, judgment, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().legalEvents.correctJudgment(*id, judgment, QStringLiteral("对方上诉")).ok());
    CHECK(LegalRepository(c.db()).findJudgment(*id)->appealed);
}

TEST_CASE("LegalEventService: a judgment needs a number and a day to count from", "[casework]")
{
    Case c;
    const RecordJudgment good{.loan = c.loan, .documentNumber = QStringLiteral("1"), .servedOnDebtorOn = {2026, 9, 24}};
    const auto refused = [&](auto&& spoil) {
        RecordJudgment bad = good;
        spoil(bad);
        return codeOf(c.services().legalEvents.recordJudgment(bad));
    };
    CHECK(refused([](RecordJudgment& j) { j.documentNumber.clear(); }) == ErrorCode::Required);
    CHECK(refused([](RecordJudgment& j) { j.servedOnDebtorOn = {}; }) == ErrorCode::Required);
    CHECK(refused([](RecordJudgment& j) { j.kind = JudgmentKind::Immediate; }) == ErrorCode::Required);
    CHECK(refused([&](RecordJudgment& j) { j.servedOnBankOn = c.today().addDays(1); }) == ErrorCode::DateInFuture);
    CHECK(refused([](RecordJudgment& j) { j.performWithinDays = -1; }) == ErrorCode::OutOfRange);
    CHECK(refused([](RecordJudgment& j) {
              j.performWithinDays = 5;
              j.performUntilOn = {2026, 12, 1};
          }) == ErrorCode::Conflict);
    CHECK(refused([](RecordJudgment& j) { j.procedure = LegalEventId{9}; }) == ErrorCode::NotFound);
}
