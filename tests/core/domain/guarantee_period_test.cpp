// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guarantee_period.h"

#include "tests/core/domain/made_legal_events.h"

#include <rapidcheck.h>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate today(2026, 11, 21);
const GuaranteeId ours{7};
const GuaranteeId others{8};

GuaranteeTerms terms(GuaranteeMode mode, QDate due, std::optional<int> months = {})
{
    GuaranteeTerms result;
    result.id = ours;
    result.mode = mode;
    result.signedOn = due.addYears(-1);
    result.dueOn = due;
    result.agreedMonths = months;
    return result;
}

GuaranteePeriod period(const GuaranteeTerms& guarantee, const LegalEvents& events = {}, QDate asOf = today)
{
    static const auto calendar = WorkingCalendar::builtIn();
    return guaranteePeriodOf(guarantee, events, calendar, asOf);
}

} // namespace

TEST_CASE("Guarantee period: worked examples", "[guarantee]")
{
    struct Case {
        const char* name;
        GuaranteeTerms terms;
        QDate end;
    };
    const auto extended = [](bool consented) {
        auto result = terms(GuaranteeMode::Joint, {2023, 5, 31}, 24);
        result.extendedTo = QDate(2024, 5, 31);
        result.consentedInWriting = consented;
        return result;
    };
    const std::vector<Case> cases{
        {"9: none agreed", terms(GuaranteeMode::Joint, {2024, 8, 31}), {2025, 2, 28}},
        {"10: none agreed, leap year", terms(GuaranteeMode::Joint, {2023, 8, 31}), {2024, 2, 29}},
        {"11: two years from a leap day", terms(GuaranteeMode::Joint, {2024, 2, 29}, 24), {2026, 2, 28}},
        {"12: extended without consent", extended(false), {2025, 5, 31}},
        {"12: extended with consent", extended(true), {2026, 5, 31}},
        {"import example", terms(GuaranteeMode::Unspecified, {2024, 3, 14}), {2024, 9, 14}}};
    for (const auto& [name, guarantee, end] : cases) {
        CAPTURE(name);
        const auto result = period(guarantee);
        CHECK(result.end == Deadline{end, end, false}); // never rolled off a holiday
        CHECK(period(guarantee, {}, end).state == PeriodState::Running);
        CHECK(period(guarantee, {}, end.addDays(1)).state == PeriodState::Passed);
        CHECK_FALSE(result.debt.has_value());
    }
}

TEST_CASE("Guarantee period: what counts as agreed", "[guarantee]")
{
    struct Case {
        const char* name;
        std::optional<int> months;
        std::optional<QDate> lastDay;
        bool untilSettled;
        QDate signedOn;
        QDate due;
        QDate end;
        PeriodStepKind step;
    };
    const auto c = GENERATE(values<Case>({
        {"a last day",
         {},
         QDate(2025, 12, 31),
         false,
         {2023, 1, 1},
         {2024, 5, 31},
         {2025, 12, 31},
         PeriodStepKind::TermAgreed},
        {"a last day wins over months",
         24,
         QDate(2025, 12, 31),
         false,
         {2023, 1, 1},
         {2024, 5, 31},
         {2025, 12, 31},
         PeriodStepKind::TermAgreed},
        {"ends with the debt: not agreed",
         {},
         QDate(2024, 5, 31),
         false,
         {2023, 1, 1},
         {2024, 5, 31},
         {2024, 11, 30},
         PeriodStepKind::TermSixMonths},
        {"ends before the debt, months too: not agreed",
         24,
         QDate(2024, 5, 1),
         false,
         {2023, 1, 1},
         {2024, 5, 31},
         {2024, 11, 30},
         PeriodStepKind::TermSixMonths},
        {"no months", 0, {}, false, {2023, 1, 1}, {2024, 5, 31}, {2024, 11, 30}, PeriodStepKind::TermSixMonths},
        {"until settled: unclear",
         {},
         {},
         true,
         {2023, 1, 1},
         {2024, 5, 31},
         {2024, 11, 30},
         PeriodStepKind::TermSixMonths},
        {"until settled, old law, due in 2019",
         {},
         {},
         true,
         {2018, 1, 1},
         {2019, 5, 31},
         {2021, 5, 31},
         PeriodStepKind::TermTwoYears},
        {"until settled, old law, due too early",
         {},
         {},
         true,
         {2018, 1, 1},
         {2019, 1, 1},
         {2019, 7, 1},
         PeriodStepKind::TermSixMonths},
        {"until settled, old contract, due under the code",
         {},
         {},
         true,
         {2020, 1, 1},
         {2021, 1, 1},
         {2021, 7, 1},
         PeriodStepKind::TermSixMonths},
        {"until settled, unknown day of signing",
         {},
         {},
         true,
         {},
         {2020, 5, 31},
         {2020, 11, 30},
         PeriodStepKind::TermSixMonths},
    }));
    CAPTURE(c.name);
    auto guarantee = terms(GuaranteeMode::Joint, c.due, c.months);
    guarantee.agreedEnd = c.lastDay;
    guarantee.untilSettled = c.untilSettled;
    guarantee.signedOn = c.signedOn;
    const auto result = period(guarantee);
    CHECK(result.end->safe == c.end);
    CHECK(result.steps.back().kind == c.step);
}

TEST_CASE("Guarantee period: a mode not stated is filled by the law of the day of signing", "[guarantee]")
{
    auto guarantee = terms(GuaranteeMode::Unspecified, {2021, 6, 30});
    guarantee.signedOn = {2020, 12, 31};
    CHECK(period(guarantee).mode == GuaranteeMode::Joint);
    guarantee.signedOn = {2021, 1, 1};
    CHECK(period(guarantee).mode == GuaranteeMode::General);
    guarantee.signedOn = {};
    CHECK(period(guarantee).mode == GuaranteeMode::General);
    CHECK(period(guarantee).steps.front().kind == PeriodStepKind::ModeByLaw);
}

TEST_CASE("Guarantee period: a joint guarantor is kept by a proven request in time", "[guarantee]")
{
    const auto guarantee = terms(GuaranteeMode::Joint, {2024, 8, 31}); // to 2025-02-28
    struct Case {
        const char* name;
        LegalEvent event;
        PeriodState state;
        PeriodStepKind step;
    };
    auto unproven = against(ours, event(LegalEventKind::DemandSent, {2025, 1, 6}));
    unproven.proven = false;
    auto withdrawn =
        against(ours, procedure(LegalEventKind::Suit, {2025, 1, 6}, ProcedureEnd::Withdrawn, {2025, 3, 1}));
    auto served = withdrawn;
    served.servedOn = {2025, 2, 1};
    auto servedLate = withdrawn;
    servedLate.servedOn = {2025, 3, 1};
    const std::vector<Case> cases{
        {"on the last day", against(ours, event(LegalEventKind::DemandSigned, {2025, 2, 28})), PeriodState::Preserved,
         PeriodStepKind::Preserved},
        {"a day late", against(ours, event(LegalEventKind::DemandSigned, {2025, 3, 1})), PeriodState::Passed,
         PeriodStepKind::TooLate},
        {"late, even with consent", against(ours, consenting(LegalEventKind::DemandSigned, {2025, 9, 1})),
         PeriodState::Passed, PeriodStepKind::TooLate},
        {"before the debt was due", against(ours, event(LegalEventKind::DemandSigned, {2024, 8, 31})),
         PeriodState::Passed, PeriodStepKind::BeforeStart},
        {"not proven", unproven, PeriodState::Passed, PeriodStepKind::NoProof},
        {"a suit", against(ours, event(LegalEventKind::Suit, {2025, 1, 6})), PeriodState::Preserved,
         PeriodStepKind::Preserved},
        {"filed before due, still open", against(ours, event(LegalEventKind::Suit, {2024, 8, 1})),
         PeriodState::Preserved, PeriodStepKind::Preserved},
        {"withdrawn, not served", withdrawn, PeriodState::Passed, PeriodStepKind::WithdrawnIgnored},
        {"withdrawn, served in time", served, PeriodState::Preserved, PeriodStepKind::Preserved},
        {"withdrawn, served late", servedLate, PeriodState::Passed, PeriodStepKind::TooLate},
        {"against another guarantor", against(others, event(LegalEventKind::DemandSigned, {2025, 1, 6})),
         PeriodState::Passed, PeriodStepKind::TermSixMonths},
        {"against the debtor", event(LegalEventKind::Suit, {2025, 1, 6}), PeriodState::Passed,
         PeriodStepKind::TermSixMonths},
        {"transfer notice", against(ours, event(LegalEventKind::TransferNotice, {2025, 1, 6})), PeriodState::Passed,
         PeriodStepKind::TermSixMonths}};
    for (const auto& [name, done, state, step] : cases) {
        CAPTURE(name);
        const auto result = period(guarantee, {done});
        CHECK(result.state == state);
        CHECK(result.steps.back().kind == step);
        CHECK(result.preservedOn.has_value() == (state == PeriodState::Preserved));
        CHECK(result.end->safe == QDate(2025, 2, 28)); // nothing prolongs it
    }
}

TEST_CASE("Guarantee period: a general guarantor is kept by suing the debtor", "[guarantee]")
{
    const auto guarantee = terms(GuaranteeMode::General, {2024, 8, 31});
    struct Case {
        const char* name;
        LegalEvent event;
        bool preserved;
    };
    const auto [name, done, preserved] = GENERATE(values<Case>(
        {{"suit", event(LegalEventKind::Suit, {2025, 2, 28}), true},
         {"arbitration", event(LegalEventKind::Arbitration, {2025, 2, 28}), true},
         {"execution of a notarised paper", event(LegalEventKind::Execution, {2025, 2, 28}), true},
         {"suit a day late", event(LegalEventKind::Suit, {2025, 3, 1}), false},
         {"demand to the debtor", event(LegalEventKind::DemandSigned, {2025, 1, 6}), false},
         {"demand to the guarantor", against(ours, event(LegalEventKind::DemandSigned, {2025, 1, 6})), false},
         {"suit against the guarantor only", against(ours, event(LegalEventKind::Suit, {2025, 1, 6})), false},
         {"suit withdrawn", procedure(LegalEventKind::Suit, {2025, 1, 6}, ProcedureEnd::Withdrawn, {2025, 2, 1}),
          false}}));
    CAPTURE(name);
    CHECK(period(guarantee, {done}).preservedOn.has_value() == preserved);
}

TEST_CASE("Guarantee debt: limitation from the request, by this guarantor's events alone", "[guarantee]")
{
    const auto guarantee = terms(GuaranteeMode::Joint, {2022, 8, 31}); // to 2023-02-28
    const auto request = against(ours, event(LegalEventKind::DemandSigned, {2023, 1, 10}, 1));
    REQUIRE(period(guarantee, {request}).debt.has_value());
    CHECK(period(guarantee, {request}).debt->end->safe == QDate(2026, 1, 10));
    CHECK(period(guarantee, {request}).debt->steps.size() == 1);

    const auto again = against(ours, event(LegalEventKind::DemandSent, {2025, 6, 5}, 2));
    CHECK(period(guarantee, {again, request}).debt->end->safe == QDate(2028, 6, 5));

    const auto toDebtor = event(LegalEventKind::DemandSigned, {2025, 6, 5}, 3);
    const auto toOther = against(others, event(LegalEventKind::DemandSigned, {2025, 6, 5}, 4));
    CHECK(period(guarantee, {request, toDebtor, toOther}).debt->end->safe == QDate(2026, 1, 10));

    const auto suit = against(ours, event(LegalEventKind::Suit, {2023, 1, 10}, 5));
    CHECK(period(guarantee, {suit}).debt->state == PeriodState::Pending);

    const auto standing = against(ours, obstacle({2022, 1, 1}, {}, 6));
    CHECK(period(guarantee, {request, standing}).debt->state == PeriodState::Suspended);
}

TEST_CASE("Guarantee debt: of a general guarantee from when the guarantor may no longer refuse", "[guarantee]")
{
    auto guarantee = terms(GuaranteeMode::General, {2022, 8, 31});
    const LegalEvents suit{event(LegalEventKind::Suit, {2022, 12, 1})};
    CHECK_FALSE(period(guarantee, suit).debt.has_value());
    guarantee.refusalEndedOn = QDate(2024, 5, 20);
    CHECK(period(guarantee, suit).debt->end->safe == QDate(2027, 5, 20));
    CHECK_FALSE(period(guarantee, {}).debt.has_value()); // released
    CHECK_FALSE(period(guarantee, suit, {2024, 5, 19}).debt.has_value());
}

TEST_CASE("Guarantee period: without a due date there is none", "[guarantee]")
{
    const auto result = period(terms(GuaranteeMode::Joint, {}));
    CHECK(result.state == PeriodState::NotStarted);
    CHECK_FALSE(result.end.has_value());
    CHECK(period(terms(GuaranteeMode::Joint, {2026, 12, 31})).state == PeriodState::NotStarted);
}

TEST_CASE("Guarantee period: one without an id takes no event of the debtors for its own", "[guarantee]")
{
    auto guarantee = terms(GuaranteeMode::Joint, {2024, 8, 31});
    guarantee.id = {};
    const auto result = period(guarantee, {event(LegalEventKind::DemandSigned, {2025, 1, 6})});
    CHECK(result.end->safe == QDate(2025, 2, 28));
    CHECK(result.state == PeriodState::Passed);
}

TEST_CASE("Guarantee period: properties", "[guarantee][property]")
{
    const auto anyTerms = [] {
        const auto mode = *rc::gen::element(GuaranteeMode::General, GuaranteeMode::Joint, GuaranteeMode::Unspecified);
        return terms(mode, QDate(2012, 1, 1).addDays(*rc::gen::inRange(0, 4500)), *rc::gen::inRange(0, 36));
    };
    CHECK(rc::check("what is done against another guarantor changes nothing", [&] {
        const auto guarantee = anyTerms();
        LegalEvents events = randomEvents();
        for (auto& e : events)
            e.guarantee = *rc::gen::element(ours, GuaranteeId{});
        LegalEvents more = events;
        for (auto e : randomEvents())
            more.push_back(against(others, e));
        const auto plain = period(guarantee, events);
        const auto with = period(guarantee, more);
        RC_ASSERT(with.state == plain.state && with.preservedOn == plain.preservedOn && with.steps == plain.steps);
        RC_ASSERT(with.debt.has_value() == plain.debt.has_value());
        RC_ASSERT(!with.debt || (with.debt->end == plain.debt->end && with.debt->steps == plain.debt->steps));
    }));
    CHECK(rc::check("no event moves its end", [&] {
        const auto guarantee = anyTerms();
        LegalEvents events = randomEvents();
        for (auto& e : events)
            e.guarantee = *rc::gen::element(ours, GuaranteeId{});
        RC_ASSERT(period(guarantee, events).end == period(guarantee).end);
    }));
}

TEST_CASE("Guarantee period: whatever ends within a range is due on one of its days, or agreed to end in it",
          "[guarantee]")
{
    CHECK(rc::check("no guarantee is missed", [] {
        const auto day = [](int years) { return QDate(2017, 1, 1).addDays(*rc::gen::inRange(0, 366 * years)); };
        const std::vector<int> months = *rc::gen::container<std::vector<int>>(2, rc::gen::inRange(1, 60));
        GuaranteeTerms guarantee;
        guarantee.mode = *rc::gen::element(GuaranteeMode::General, GuaranteeMode::Joint, GuaranteeMode::Unspecified);
        guarantee.signedOn = *rc::gen::element(QDate(), day(3), day(8));
        guarantee.dueOn = day(9);
        if (*rc::gen::inRange(0, 3) == 0)
            guarantee.extendedTo = guarantee.dueOn.addDays(*rc::gen::inRange(1, 400));
        guarantee.consentedInWriting = *rc::gen::arbitrary<bool>();
        guarantee.untilSettled = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            guarantee.agreedMonths = *rc::gen::elementOf(months);
        if (*rc::gen::inRange(0, 3) == 0)
            guarantee.agreedEnd = day(11);
        const QDate end = period(guarantee).end->safe;
        const QDate first = end.addDays(-*rc::gen::inRange(0, 70));
        const DayRange ends{first, end.addDays(*rc::gen::inRange(0, 70))};
        bool found = guarantee.agreedEnd && *guarantee.agreedEnd == end;
        for (const DayRange& days : dueDaysEndingGuarantees(ends, months))
            for (const QDate due : {guarantee.dueOn, guarantee.extendedTo.value_or(guarantee.dueOn)})
                found |= days.first <= due && due <= days.last;
        RC_ASSERT(found);
    }));
}
