// SPDX-License-Identifier: GPL-3.0-or-later
// Seizures: what is kept, refused and audited, and how they come before the officer in time.
#include "core/services/seizure_service.h"

#include "core/base/working_calendar.h"
#include "core/figures/periods_figures.h"
#include "core/figures/work_list.h"
#include "core/storage/database.h"

#include "tests/support/test_workspace.h"

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Seizures : TestWorkspace {
    BorrowerId borrower = addBorrower();
    LoanId loan = addLoan(borrower);

    Seizures()
    {
        setToday({2026, 9, 30});
        signIn(QStringLiteral("officer"));
    }
    RecordSeizure house(QDate on = {2026, 9, 1}, QDate until = {}) const
    {
        return {.loan = loan,
                .description = QStringLiteral("城关镇人民路3号房产"),
                .court = QStringLiteral("县人民法院"),
                .documentNumber = QStringLiteral("(2026)湘0521执保12号"),
                .seizedOn = on,
                .untilOn = until};
    }
    SeizureId seized(QDate on, QDate until = {})
    {
        const Result<SeizureId> id = services().seizures.record(house(on, until));
        REQUIRE(id.ok());
        return *id;
    }
    SeizureRow row(SeizureId id) { return *SeizureRepository(db()).find(id); }
    std::vector<PeriodRow> periods(const PeriodFilter& filter = {.kinds = {PeriodKind::Seizure}})
    {
        const PeriodBook book(db(), Scope::wholeBook(), filter, WorkingCalendar::builtIn(), today(), {});
        return book.page(db(), 0, book.size());
    }
    std::vector<WorkFact> todaysFacts()
    {
        summarise();
        const WorkList list(db(), Scope::wholeBook(), WorkingCalendar::builtIn(), today(), {});
        std::vector<WorkFact> facts;
        for (const WorkItem* item : list.items({}))
            std::ranges::copy_if(item->facts, std::back_inserter(facts),
                                 [](const WorkFact& fact) { return fact.about == QStringLiteral("seizure"); });
        return facts;
    }
};

} // namespace

TEST_CASE("Seizure: without a last day it lasts as long as the law allows", "[seizure][casework]")
{
    Seizures s;
    const SeizureRow row = s.row(s.seized({2026, 9, 1}));
    CHECK(row.untilOn == QDate(2029, 9, 1));
    CHECK(s.lastAudit().action == "record_seizure");
    CHECK(s.lastAudit().borrower == s.borrower);
}

TEST_CASE("Seizure: what is missing or cannot be is refused and nothing is kept", "[seizure][casework]")
{
    Seizures s;
    const qint64 before = s.auditCount();
    const auto refusal = [&](auto change) {
        RecordSeizure seizure = s.house();
        change(seizure);
        return codeOf(s.services().seizures.record(seizure));
    };
    CHECK(refusal([](RecordSeizure& r) { r.description = QStringLiteral("  "); }) == ErrorCode::Required);
    CHECK(refusal([](RecordSeizure& r) { r.documentNumber.clear(); }) == ErrorCode::Required);
    CHECK(refusal([](RecordSeizure& r) { r.seizedOn = {}; }) == ErrorCode::Required);
    CHECK(refusal([](RecordSeizure& r) { r.seizedOn = {2026, 10, 1}; }) == ErrorCode::DateInFuture);
    CHECK(refusal([](RecordSeizure& r) { r.untilOn = {2026, 8, 31}; }) == ErrorCode::DateBeforeStart);
    CHECK(refusal([](RecordSeizure& r) { r.untilOn = {2029, 9, 2}; }) == ErrorCode::OutOfRange);
    CHECK(refusal([](RecordSeizure& r) { r.guarantee = GuaranteeId{4711}; }) == ErrorCode::NotFound);
    s.signIn(QStringLiteral("stranger"));
    CHECK(refusal([](RecordSeizure&) {}) == ErrorCode::OutsideScope);
    s.signIn(QStringLiteral("auditor"));
    CHECK(refusal([](RecordSeizure&) {}) == ErrorCode::NotAllowed);
    s.signIn(QStringLiteral("officer"));
    CHECK(s.periods().empty());
    CHECK(s.auditCount() >= before); // sign-ins only
}

TEST_CASE("Seizure: a renewal counts from its day, and only what stands is renewed", "[seizure][casework]")
{
    Seizures s;
    const SeizureId id = s.seized({2024, 1, 10}, {2026, 10, 10});
    const RenewSeizure renewal{id, QStringLiteral("(2026)湘0521执保12号之一"), {2026, 9, 29}, {}};
    REQUIRE(s.services().seizures.renew(renewal).ok());
    CHECK(s.row(id).untilOn == QDate(2029, 9, 29));
    CHECK(s.row(id).documentNumber == renewal.documentNumber);
    CHECK(s.lastAudit().change["before"].toObject()["until_on"] == "2026-10-10");

    const SeizureId over = s.seized({2023, 1, 10}, {2026, 1, 10});
    CHECK(codeOf(s.services().seizures.renew({over, QStringLiteral("x"), {2026, 1, 11}, {}})) == ErrorCode::Conflict);
    REQUIRE(s.services().seizures.renew({over, QStringLiteral("x"), {2026, 1, 10}, {}}).ok());

    CHECK(codeOf(s.services().seizures.release(id, {2026, 9, 30}, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
    REQUIRE(s.services().seizures.release(id, {2026, 9, 30}, QStringLiteral("已结清")).ok());
    CHECK(codeOf(s.services().seizures.renew(renewal)) == ErrorCode::Conflict);
    CHECK(codeOf(s.services().seizures.release(id, {2026, 9, 30}, QStringLiteral("再次"))) == ErrorCode::Conflict);
}

TEST_CASE("Seizure: stands among the legal dates until it is released", "[seizure][casework]")
{
    Seizures s;
    const SeizureId soon = s.seized({2024, 1, 10}, {2026, 10, 5});
    s.seized({2026, 9, 1});
    REQUIRE(s.periods().size() == 2);
    const PeriodRow row = s.periods().front();
    CHECK(row.seizure == soon);
    CHECK(row.alert == PeriodAlert::Red);
    CHECK(row.daysLeft == 5);
    CHECK(row.property == "城关镇人民路3号房产");
    CHECK(s.periods({.kinds = {PeriodKind::Seizure}, .alerts = {PeriodAlert::Red}}).size() == 1);
    s.setToday({2026, 10, 6});
    CHECK(s.periods().front().alert == PeriodAlert::Black);
    s.setToday({2026, 9, 30});
    REQUIRE(s.services().seizures.release(soon, {2026, 9, 30}, QStringLiteral("已结清")).ok());
    CHECK(s.periods().size() == 1);
}

TEST_CASE("Seizure: is among today's work from thirty days before it runs out", "[seizure][casework]")
{
    Seizures s;
    s.seized({2024, 1, 10}, {2026, 10, 31});
    CHECK(s.todaysFacts().empty());
    s.setToday({2026, 10, 1});
    const std::vector<WorkFact> facts = s.todaysFacts();
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().on == QDate(2026, 10, 31));
    CHECK(facts.front().words == "城关镇人民路3号房产");
}
