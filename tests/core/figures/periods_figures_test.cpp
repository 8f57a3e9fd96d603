// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples of the legal periods, through the storage path: entered by services, read back, computed.
#include "core/figures/periods_figures.h"

#include "core/base/working_calendar.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include "tests/support/test_workspace.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Periods : TestWorkspace {
    WorkingCalendar calendar = WorkingCalendar::builtIn();
    BorrowerId borrower = addBorrower();

    Periods() { signIn(QStringLiteral("officer")); }
    LoanId loan(QDate dueOn, MadeLoan made = {})
    {
        made.dueOn = dueOn;
        made.startOn = QDate(2021, 1, 4);
        return addLoan(borrower, made);
    }
    void event(LoanId id, LegalEventKind kind, QDate on, bool consents = false, GuaranteeId guarantee = {})
    {
        REQUIRE(services()
                    .legalEvents
                    .record({.loan = id,
                             .guarantee = guarantee,
                             .kind = kind,
                             .happenedOn = on,
                             .evidence = QStringLiteral("回执"),
                             .consents = consents})
                    .ok());
    }
    LoanPeriods of(LoanId id, QDate asOf = {2026, 9, 28})
    {
        const auto periods = loanPeriods(db(), id, calendar, asOf, {});
        REQUIRE(periods);
        return *periods;
    }
    QDate guaranteeEnd(LoanId id) { return of(id).guarantors.at(0).period.end.value_or(Deadline{}).safe; }
};

} // namespace

TEST_CASE("periods: limitation, worked examples 1 to 7", "[casework]")
{
    Periods p;
    SECTION("1: no events")
    {
        const auto end = p.of(p.loan({2022, 6, 30})).limitation.end;
        REQUIRE(end);
        CHECK(end->safe == QDate(2025, 6, 30));
        CHECK(end->legal == QDate(2025, 6, 30));
    }
    SECTION("2: the leap day")
    {
        const auto end = p.of(p.loan({2024, 2, 29})).limitation.end;
        REQUIRE(end);
        CHECK(end->safe == QDate(2027, 2, 28));
        CHECK(end->legal == QDate(2027, 3, 1));
        CHECK(end->provisional);
    }
    SECTION("3: a signed notice")
    {
        const LoanId loan = p.loan({2021, 8, 31});
        p.event(loan, LegalEventKind::DemandSigned, {2024, 2, 29});
        CHECK(p.of(loan).limitation.end->safe == QDate(2027, 2, 28));
    }
    SECTION("4: a part payment")
    {
        const LoanId loan = p.loan({2021, 11, 20});
        p.event(loan, LegalEventKind::Acknowledgement, {2024, 5, 16});
        CHECK(p.of(loan).limitation.end->safe == QDate(2027, 5, 16));
        CHECK(p.of(loan).limitation.end->legal == QDate(2027, 5, 17));
    }
    SECTION("6: consent after it had passed")
    {
        const LoanId loan = p.loan({2021, 11, 20});
        p.event(loan, LegalEventKind::DemandSigned, {2025, 9, 1}, true);
        const Limitation limitation = p.of(loan).limitation;
        CHECK(limitation.reconfirmed);
        CHECK(limitation.end->safe == QDate(2028, 9, 1));
    }
    SECTION("7: instalments count from the last one")
    {
        CHECK(p.of(p.loan({2023, 12, 31}, {.overdueSinceOn = {2022, 3, 31}})).limitation.end->safe ==
              QDate(2026, 12, 31));
    }
}

TEST_CASE("periods: guarantee periods, worked examples 9 to 12", "[casework]")
{
    Periods p;
    SECTION("9: none agreed")
    {
        const LoanId loan = p.loan({2024, 8, 31});
        p.addGuarantee(loan, QStringLiteral("王五"));
        CHECK(p.guaranteeEnd(loan) == QDate(2025, 2, 28));
    }
    SECTION("10: none agreed, to the leap day")
    {
        const LoanId loan = p.loan({2023, 8, 31});
        p.addGuarantee(loan, QStringLiteral("王五"));
        CHECK(p.guaranteeEnd(loan) == QDate(2024, 2, 29));
    }
    SECTION("11: two years")
    {
        const LoanId loan = p.loan({2024, 2, 29});
        p.addGuarantee(loan, QStringLiteral("王五"), {.contractOn = {2023, 2, 1}, .agreedMonths = 24});
        CHECK(p.guaranteeEnd(loan) == QDate(2026, 2, 28));
    }
    SECTION("12: an extension binds only a guarantor who consented in writing")
    {
        const LoanId loan = p.loan({2024, 5, 31}, {.originalDueOn = {2023, 5, 31}});
        const GuaranteeId guarantee =
            p.addGuarantee(loan, QStringLiteral("王五"), {.contractOn = {2022, 2, 1}, .agreedMonths = 24});
        CHECK(p.guaranteeEnd(loan) == QDate(2025, 5, 31));
        REQUIRE(
            p.services()
                .guarantees
                .setContract(guarantee,
                             {.contractOn = {2022, 2, 1}, .agreedMonths = 24, .consentedExtensionOn = {2023, 5, 20}})
                .ok());
        CHECK(p.guaranteeEnd(loan) == QDate(2026, 5, 31));
    }
}

TEST_CASE("periods: a joint guarantor is held by a request to that guarantor alone", "[casework]")
{
    Periods p;
    const LoanId loan = p.loan({2026, 5, 31});
    const GuaranteeRow joint{.mode = GuaranteeMode::Joint, .contractOn = {2025, 5, 31}, .agreedMonths = 24};
    const GuaranteeId asked = p.addGuarantee(loan, QStringLiteral("王五"), joint);
    p.addGuarantee(loan, QStringLiteral("赵六"), joint);
    p.event(loan, LegalEventKind::DemandSigned, {2026, 9, 1}, false, asked);
    const LoanPeriods periods = p.of(loan);
    CHECK(periods.guarantors.at(0).period.state == PeriodState::Preserved);
    CHECK(periods.guarantors.at(0).period.debt->end->safe == QDate(2029, 9, 1));
    CHECK(periods.guarantors.at(1).period.state == PeriodState::Running);
    CHECK(periods.limitation.end->safe == QDate(2029, 5, 31)); // and does not move the borrower's
}

TEST_CASE("periods: enforcement, worked example 13", "[casework]")
{
    Periods p;
    const LoanId loan = p.loan({2023, 1, 1});
    REQUIRE(p.services()
                .legalEvents
                .recordJudgment({.loan = loan,
                                 .documentNumber = QStringLiteral("(2024)民初1号"),
                                 .servedOnBankOn = {2024, 9, 13},
                                 .servedOnDebtorOn = {2024, 9, 20},
                                 .performWithinDays = 10})
                .ok());
    const JudgmentPeriod judgment = p.of(loan).judgments.at(0);
    CHECK(judgment.enforcement.appealLastDay == QDate(2024, 10, 8));
    CHECK(judgment.enforcement.effectiveOn == QDate(2024, 10, 9));
    CHECK(judgment.enforcement.performBy->safe == QDate(2024, 10, 19));
    CHECK(judgment.enforcement.end->safe == QDate(2026, 10, 19));
    CHECK(judgment.enforcement.end->legal == QDate(2026, 10, 21));
    CHECK(judgment.alert == PeriodAlert::Red); // 21 days left
}

TEST_CASE("periods: a cancelled event moves nothing", "[casework]")
{
    Periods p;
    const LoanId loan = p.loan({2025, 6, 30});
    const auto id =
        p.services().legalEvents.record({.loan = loan, .happenedOn = {2026, 1, 5}, .evidence = QStringLiteral("回执")});
    REQUIRE(id.ok());
    CHECK(p.of(loan).limitation.end->safe == QDate(2029, 1, 5));
    CHECK(p.of(loan).demandDue); // more than ninety days ago
    REQUIRE(p.services().legalEvents.cancel(*id, QStringLiteral("代签")).ok());
    CHECK(p.of(loan).limitation.end->safe == QDate(2028, 6, 30));
}

TEST_CASE("periods: a mortgage goes with the claim, and only where there is one", "[casework]")
{
    Periods p;
    const LoanId mortgaged = p.loan({2025, 6, 30}, {.guaranteeType = GuaranteeType::Mortgage});
    const LoanId plain = p.loan({2025, 6, 30});
    REQUIRE(p.of(mortgaged).mortgage);
    CHECK(p.of(mortgaged).mortgage->safe == QDate(2028, 6, 30));
    CHECK_FALSE(p.of(plain).mortgage);
}

TEST_CASE("periods: the whole book is each loan's own periods, those that end first on top", "[casework]")
{
    Periods p;
    for (int i = 0; i < 25; ++i) {
        const LoanId loan = p.loan(QDate(2021, 3, 31).addDays(97 * i));
        if (i % 2)
            p.addGuarantee(loan, QStringLiteral("王五"),
                           {.mode = i % 3 ? GuaranteeMode::Joint : GuaranteeMode::General,
                            .agreedMonths = i % 4 == 1 ? std::optional(12 + i) : std::nullopt});
        if (i % 7 == 3)
            p.event(loan, LegalEventKind::DemandSigned, {2026, 2, 10 + i / 7});
    }
    p.summarise();
    const QDate asOf(2026, 9, 28);
    const PeriodBook book(p.db(), Scope::wholeBook(), {}, p.calendar, asOf, {});
    REQUIRE(book.size() == 25 + 12);
    std::vector<PeriodRow> rows;
    for (qint64 offset = 0; offset < book.size(); offset += 10)
        for (const PeriodRow& row : book.page(p.db(), offset, 10))
            rows.push_back(row);
    REQUIRE(rows.size() == 37);
    PeriodCounts counts;
    for (size_t i = 0; i < rows.size(); ++i) {
        const PeriodRow& row = rows[i];
        CAPTURE(i, row.loanNumber.toStdString(), code(row.kind).toStdString());
        if (i > 0 && row.end) {
            REQUIRE(rows[i - 1].end);
            CHECK(rows[i - 1].end->safe <= row.end->safe);
        }
        const LoanPeriods own = p.of(row.loan, asOf);
        if (row.kind == PeriodKind::Limitation) {
            CHECK(row.end == own.limitation.end);
            CHECK(row.alert == own.alert);
            CHECK(row.state == own.limitation.state);
        } else {
            CHECK(row.end == own.guarantors.at(0).period.end);
            CHECK(row.guarantor == QStringLiteral("王五"));
        }
        if (row.end)
            CHECK(row.daysLeft == static_cast<int>(asOf.daysTo(row.end->safe)));
        ++counts.all;
        counts.black += row.alert == PeriodAlert::Black;
        counts.red += row.alert == PeriodAlert::Red;
        counts.orange += row.alert == PeriodAlert::Orange;
        counts.yellow += row.alert == PeriodAlert::Yellow;
    }
    CHECK(counts.black > 0);
    CHECK(book.counts().all == counts.all);
    CHECK(book.counts().black == counts.black);
    CHECK(book.counts().red == counts.red);
    CHECK(book.counts().orange == counts.orange);
    CHECK(book.counts().yellow == counts.yellow);
}

TEST_CASE("periods: the book's list keeps to scope and filter", "[casework]")
{
    Periods p;
    p.loan({2024, 1, 31});
    p.loan({2023, 10, 20});
    p.loan({2024, 1, 31}, {.branch = p.village});
    p.loan({2024, 1, 31}, {.balance = {}});
    p.summarise();
    const QDate asOf(2026, 9, 28);
    const auto size = [&](const Scope& scope, const PeriodFilter& filter) {
        return PeriodBook(p.db(), scope, filter, p.calendar, asOf, {}).size();
    };
    CHECK(size(Scope::wholeBook(), {}) == 3);
    CHECK(size(Scope::wholeBook(), {.owingOnly = false}) == 4);
    CHECK(size(Scope{std::vector{p.village}}, {}) == 1);
    CHECK(size(Scope::wholeBook(), {.branches = {p.town}}) == 2);
    CHECK(size(Scope::wholeBook(), {.withinDays = 30}) == 1);
    CHECK(size(Scope::wholeBook(), {.alerts = {PeriodAlert::Red}}) == 1);
    CHECK(size(Scope::wholeBook(), {.kinds = {PeriodKind::Guarantee}}) == 0);
    CHECK(size(Scope::wholeBook(), {.owners = {QStringLiteral("李四")}}) == 3);
    CHECK(size(Scope::wholeBook(), {.owners = {QStringLiteral("没有这个人")}}) == 0);
}

TEST_CASE("periods: what is near its end is found without reading the book", "[casework]")
{
    // Days around each of the lengths that a period may have, so that many lie just inside an alert or just outside.
    Periods p;
    const QDate asOf(2026, 9, 28);
    const auto about = [&](int months) { return asOf.addMonths(-months).addDays(*rc::gen::inRange(-20, 110)); };
    const auto some = [](QDate day) { return *rc::gen::inRange(0, 4) == 0 ? day : QDate(); };
    const auto makeOne = [&] {
        MadeLoan made;
        made.originalDueOn = some(about(*rc::gen::element(6, 24, 36)));
        const LoanId id = p.loan(about(*rc::gen::element(3, 6, 12, 24, 36)), made);
        Statement instalments(p.db(), "UPDATE loans SET instalment_last_on = ? WHERE id = ?");
        instalments.bindAll(some(about(*rc::gen::element(6, 24, 36))), id).run();
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            GuaranteeRow terms;
            terms.mode = *rc::gen::element(GuaranteeMode::General, GuaranteeMode::Joint, GuaranteeMode::Unspecified);
            terms.contractOn = some({2020, 5, 1});
            if (*rc::gen::arbitrary<bool>())
                terms.agreedMonths = *rc::gen::element(3, 12, 24, 36);
            else
                terms.agreedUntilOn = some(about(0));
            terms.untilSettled = *rc::gen::arbitrary<bool>();
            terms.consentedExtensionOn = some({2025, 5, 1});
            const GuaranteeId guarantee = p.addGuarantee(id, QStringLiteral("保证人%1").arg(i), terms);
            if (*rc::gen::inRange(0, 6) == 0)
                p.event(id, LegalEventKind::DemandSigned, asOf.addDays(-*rc::gen::inRange(0, 1100)), false, guarantee);
        }
        if (*rc::gen::inRange(0, 6) == 0)
            p.event(id, LegalEventKind::DemandSigned, asOf.addDays(-*rc::gen::inRange(0, 1100)));
    };
    CHECK(rc::check("made", [&] {
        for (int i = 0; i < 4; ++i) // so many that, whatever chance brings, some are near their end
            makeOne();
    }));
    const auto of = [&](const PeriodFilter& filter, const Scope& scope) {
        const PeriodBook book(p.db(), scope, filter, p.calendar, asOf, {});
        return book.page(p.db(), 0, book.size());
    };
    for (const Scope& scope : {Scope::wholeBook(), Scope{std::vector{p.town}}})
        for (const auto& alerts :
             {std::vector{PeriodAlert::Red}, std::vector{PeriodAlert::Yellow, PeriodAlert::Orange}}) {
            PeriodFilter near;
            near.alerts = alerts;
            std::vector<PeriodRow> expected = of({}, scope);
            std::erase_if(expected, [&](const PeriodRow& row) { return !std::ranges::count(alerts, row.alert); });
            const std::vector<PeriodRow> found = of(near, scope);
            REQUIRE(found.size() == expected.size());
            CHECK_FALSE(found.empty());
            for (size_t i = 0; i < found.size(); ++i) {
                CHECK(found[i].loan == expected[i].loan);
                CHECK(found[i].kind == expected[i].kind);
                CHECK(found[i].guarantee == expected[i].guarantee);
                CHECK(found[i].end == expected[i].end);
            }
        }
}
