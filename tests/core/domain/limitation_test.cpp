// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/limitation.h"

#include "tests/core/domain/made_legal_events.h"

#include <rapidcheck.h>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate today(2026, 11, 21);

Limitation limitation(QDate due, const LegalEvents& events = {}, QDate asOf = today)
{
    static const auto calendar = WorkingCalendar::builtIn();
    return limitationOf({{due}}, events, calendar, asOf);
}

PeriodStepKind lastStep(const Limitation& result)
{
    return result.steps.back().kind;
}

} // namespace

TEST_CASE("Limitation: worked examples", "[limitation]")
{
    struct Case {
        const char* name;
        DebtDue due;
        LegalEvents events;
        Deadline end;
    };
    const std::vector<QDate> instalments = [] {
        std::vector<QDate> dates;
        for (QDate day(2022, 3, 31); day <= QDate(2023, 12, 31); day = addMonths({2022, 3, 31}, int(dates.size())))
            dates.push_back(day);
        return dates;
    }();
    const std::vector<Case> cases{
        {"1: no events", {{{2022, 6, 30}}}, {}, {{2025, 6, 30}, {2025, 6, 30}, false}},
        {"2: leap day", {{{2024, 2, 29}}}, {}, {{2027, 2, 28}, {2027, 3, 1}, true}},
        {"3: notice signed on a leap day",
         {{{2021, 8, 31}}},
         {event(LegalEventKind::DemandSigned, {2024, 2, 29})},
         {{2027, 2, 28}, {2027, 3, 1}, true}},
        {"4: part payment",
         {{{2021, 11, 20}}},
         {event(LegalEventKind::Acknowledgement, {2024, 5, 16})},
         {{2027, 5, 16}, {2027, 5, 17}, true}},
        {"6: signed with consent after the end",
         {{{2021, 11, 20}}},
         {consenting(LegalEventKind::DemandSigned, {2025, 9, 1})},
         {{2028, 9, 1}, {2028, 9, 1}, true}}, // 2028's holidays are not known
        {"7: instalments, from the last", {instalments}, {}, {{2026, 12, 31}, {2026, 12, 31}, false}},
        {"import example", {{{2024, 3, 14}}}, {}, {{2027, 3, 14}, {2027, 3, 15}, true}}};
    const auto calendar = WorkingCalendar::builtIn();
    for (const auto& [name, due, events, end] : cases) {
        CAPTURE(name);
        const auto result = limitationOf(due, events, calendar, today);
        REQUIRE(result.end.has_value());
        CHECK(result.end->safe == end.safe);
        CHECK(result.end->legal == end.legal);
        CHECK(result.end->provisional == end.provisional);
    }
}

TEST_CASE("Limitation: the day for performance", "[limitation]")
{
    CHECK(lastDayForPerformance({{{2024, 1, 31}, {2024, 3, 31}, {2024, 2, 29}}}) == QDate(2024, 3, 31));
    CHECK(lastDayForPerformance({{{2024, 3, 31}}, QDate(2023, 6, 1)}) == QDate(2023, 6, 1));
    CHECK(lastDayForPerformance({{{2024, 3, 31}}, QDate(2025, 6, 1)}) == QDate(2024, 3, 31));
    CHECK(lastDayForPerformance({{}, std::nullopt, QDate(2024, 5, 1)}) == QDate(2024, 5, 1));
    CHECK_FALSE(lastDayForPerformance({}).has_value());
    CHECK(limitationOf({}, {}, {}, today).state == PeriodState::NotStarted);
    CHECK_FALSE(limitationOf({}, {}, {}, today).end.has_value());
}

TEST_CASE("Limitation: every kind of event interrupts", "[limitation]")
{
    const auto kind = GENERATE(LegalEventKind::DemandSigned, LegalEventKind::DemandSent, LegalEventKind::Deduct,
                               LegalEventKind::PublicNotice, LegalEventKind::Acknowledgement, LegalEventKind::Mediation,
                               LegalEventKind::Report, LegalEventKind::TransferNotice);
    CAPTURE(code(kind));
    const auto result = limitation({2022, 6, 30}, {event(kind, {2024, 5, 8})});
    CHECK(result.end->safe == QDate(2027, 5, 8));
    CHECK(result.state == PeriodState::Running);
    CHECK(result.lastEventOn == QDate(2024, 5, 8));
    CHECK(result.steps == PeriodSteps{{PeriodStepKind::Started, {2022, 6, 30}, {}, {}, {2025, 6, 30}},
                                      {PeriodStepKind::Interrupted, {2024, 5, 8}, {1}, {2025, 6, 30}, {2027, 5, 8}}});
}

TEST_CASE("Limitation: a chain of events counts by date, not by order of entry", "[limitation]")
{
    const auto result =
        limitation({2016, 1, 31}, {event(LegalEventKind::DemandSigned, {2023, 6, 1}, 3),
                                   event(LegalEventKind::DemandSigned, {2018, 5, 4}, 1), // after 2 years: too late
                                   event(LegalEventKind::DemandSigned, {2021, 5, 4}, 2)});
    // Due 2016-01-31: the old two years end 2018-01-31, after 2017-10-01, so three years apply to 2019-01-31.
    CHECK(result.end->safe == QDate(2026, 6, 1));
    CHECK(result.steps.size() == 4);
    CHECK(result.state == PeriodState::Passed);
}

TEST_CASE("Limitation: the old two years", "[limitation]")
{
    const auto passed = limitation({2015, 9, 29}, {event(LegalEventKind::DemandSigned, {2018, 5, 4})});
    CHECK(passed.end->safe == QDate(2017, 9, 29));
    CHECK(passed.state == PeriodState::Passed);
    CHECK(passed.steps.front().kind == PeriodStepKind::OldTwoYears);
    CHECK(lastStep(passed) == PeriodStepKind::TooLate);

    const auto stillOpen = limitation({2015, 10, 1}, {event(LegalEventKind::DemandSigned, {2018, 5, 4})});
    CHECK(stillOpen.end->safe == QDate(2021, 5, 4));

    const auto chained = limitation({2010, 1, 31}, {event(LegalEventKind::DemandSigned, {2012, 1, 15}),
                                                    event(LegalEventKind::DemandSigned, {2014, 2, 1})});
    CHECK(chained.end->safe == QDate(2014, 1, 15)); // the second came after two years
}

TEST_CASE("Limitation: an event on the rolled last day is in time, one later is not", "[limitation]")
{
    // Due 2022-05-31 → Saturday 2025-05-31, then Dragon Boat: legal end Tuesday 2025-06-03.
    const QDate due(2022, 5, 31);
    CHECK(limitation(due).end == Deadline{{2025, 5, 31}, {2025, 6, 3}, false});
    CHECK(limitation(due, {event(LegalEventKind::DemandSigned, {2025, 6, 3})}).end->safe == QDate(2028, 6, 3));
    const auto late = limitation(due, {event(LegalEventKind::DemandSigned, {2025, 6, 4})});
    CHECK(late.end->safe == QDate(2025, 5, 31));
    CHECK(lastStep(late) == PeriodStepKind::TooLate);
    CHECK(limitation(due, {}, {2025, 6, 3}).state == PeriodState::Running);
    CHECK(limitation(due, {}, {2025, 6, 4}).state == PeriodState::Passed);
}

TEST_CASE("Limitation: without proof nothing moves", "[limitation]")
{
    auto call = event(LegalEventKind::DemandSent, {2024, 5, 8});
    call.proven = false;
    const auto result = limitation({2022, 6, 30}, {call});
    CHECK(result.end->safe == QDate(2025, 6, 30));
    CHECK(lastStep(result) == PeriodStepKind::NoProof);
    CHECK_FALSE(result.lastEventOn.has_value());
}

TEST_CASE("Limitation: what happened before the due date does not shorten it", "[limitation]")
{
    const auto result = limitation({2025, 6, 30}, {event(LegalEventKind::Acknowledgement, {2024, 5, 8})});
    CHECK(result.end->safe == QDate(2028, 6, 30));
    CHECK(lastStep(result) == PeriodStepKind::BeforeStart);
    CHECK(limitation({2027, 6, 30}).state == PeriodState::NotStarted);
}

TEST_CASE("Limitation: events after the day looked at are not known yet", "[limitation]")
{
    const LegalEvents events{event(LegalEventKind::DemandSigned, {2024, 5, 8})};
    CHECK(limitation({2022, 6, 30}, events, {2024, 5, 7}).end->safe == QDate(2025, 6, 30));
    CHECK(limitation({2022, 6, 30}, events, {2024, 5, 8}).end->safe == QDate(2027, 5, 8));
}

TEST_CASE("Limitation: an open procedure holds the period", "[limitation]")
{
    const auto kind = GENERATE(LegalEventKind::Suit, LegalEventKind::Arbitration, LegalEventKind::SuitEquivalent,
                               LegalEventKind::Execution);
    CAPTURE(code(kind));
    const auto open = limitation({2020, 6, 30}, {event(kind, {2023, 6, 30})});
    CHECK(open.state == PeriodState::Pending);
    CHECK_FALSE(open.end.has_value());
    CHECK(lastStep(open) == PeriodStepKind::ProcedureOpened);

    const auto ended = limitation({2020, 6, 30}, {procedure(kind, {2023, 6, 30}, ProcedureEnd::Ended, {2024, 4, 1})});
    CHECK(ended.end->safe == QDate(2027, 4, 1));
    CHECK(lastStep(ended) == PeriodStepKind::ProcedureEnded);
    CHECK(ended.lastEventOn == QDate(2024, 4, 1));
}

TEST_CASE("Limitation: procedures that overlap end with the last; events inside change nothing", "[limitation]")
{
    const auto result = limitation(
        {2020, 6, 30}, {procedure(LegalEventKind::SuitEquivalent, {2022, 1, 10}, ProcedureEnd::Ended, {2022, 3, 1}, 1),
                        procedure(LegalEventKind::Suit, {2022, 2, 10}, ProcedureEnd::Ended, {2022, 12, 1}, 2),
                        event(LegalEventKind::DemandSigned, {2022, 6, 1}, 3)});
    CHECK(result.end->safe == QDate(2025, 12, 1));
    CHECK(result.steps[2] == PeriodStep{PeriodStepKind::Absorbed, {2022, 2, 10}, {2}, {}, {}});
    CHECK(result.steps[3] == PeriodStep{PeriodStepKind::Absorbed, {2022, 6, 1}, {3}, {}, {}});
    CHECK(result.steps[4] == PeriodStep{PeriodStepKind::ProcedureEnded, {2022, 12, 1}, {2}, {}, {2025, 12, 1}});
}

TEST_CASE("Limitation: a judgment hands over to the enforcement period", "[limitation]")
{
    const LegalEvents events{procedure(LegalEventKind::Suit, {2023, 1, 10}, ProcedureEnd::Judged, {2023, 9, 1})};
    const auto judged = limitation({2020, 6, 30}, events);
    CHECK(judged.state == PeriodState::Judged);
    CHECK_FALSE(judged.end.has_value());
    CHECK(limitation({2020, 6, 30}, events, {2023, 8, 31}).state == PeriodState::Pending);
}

TEST_CASE("Limitation: a withdrawn suit is a demand on the day of service, or nothing", "[limitation]")
{
    auto suit = procedure(LegalEventKind::Suit, {2023, 1, 10}, ProcedureEnd::Withdrawn, {2023, 4, 1});
    CHECK(limitation({2020, 6, 30}, {suit}).end->safe == QDate(2023, 6, 30));
    CHECK(lastStep(limitation({2020, 6, 30}, {suit})) == PeriodStepKind::WithdrawnIgnored);
    suit.servedOn = {2023, 2, 1};
    const auto served = limitation({2020, 6, 30}, {suit});
    CHECK(served.end->safe == QDate(2026, 2, 1));
    CHECK(lastStep(served) == PeriodStepKind::WithdrawnAsDemand);
    CHECK(limitation({2020, 6, 30}, {suit}, {2023, 3, 31}).state == PeriodState::Pending); // not withdrawn yet
}

TEST_CASE("Limitation: mediation and report count from the request, once ended from the end", "[limitation]")
{
    const auto kind = GENERATE(LegalEventKind::Mediation, LegalEventKind::Report);
    CAPTURE(code(kind));
    const auto ended = procedure(kind, {2022, 1, 10}, ProcedureEnd::Ended, {2024, 2, 1});
    CHECK(limitation({2020, 6, 30}, {ended}).end->safe == QDate(2027, 2, 1));
    CHECK(limitation({2020, 6, 30}, {ended}, {2023, 1, 1}).end->safe == QDate(2025, 1, 10));
}

TEST_CASE("Limitation: a suit filed before the accelerated day holds it", "[limitation]")
{
    const auto suit = procedure(LegalEventKind::Suit, {2024, 5, 1}, ProcedureEnd::Ended, {2025, 1, 15});
    CHECK(limitation({2024, 6, 1}, {suit}).end->safe == QDate(2028, 1, 15));
    CHECK(limitation({2025, 6, 1}, {suit}).end->safe == QDate(2028, 6, 1)); // over before the debt was due
}

TEST_CASE("Limitation: suspension in the last six months", "[limitation]")
{
    const QDate due(2021, 6, 30); // ends 2024-06-30
    struct Case {
        const char* name;
        QDate began;
        QDate removed;
        QDate end;
    };
    const auto [name, began, removed, end] =
        GENERATE(values<Case>({{"removed in the window", {2024, 2, 1}, {2024, 4, 15}, {2024, 10, 15}},
                               {"reaches into the window", {2023, 1, 1}, {2024, 1, 5}, {2024, 7, 5}},
                               {"over before the window", {2023, 1, 1}, {2023, 12, 29}, {2024, 6, 30}},
                               {"outlasts the end", {2024, 6, 30}, {2025, 1, 31}, {2025, 7, 31}},
                               {"after the end", {2024, 7, 1}, {2025, 1, 31}, {2024, 6, 30}}}));
    CAPTURE(name);
    CHECK(limitation(due, {obstacle(began, removed)}).end->safe == end);
}

TEST_CASE("Limitation: an obstacle that still stands", "[limitation]")
{
    const QDate due(2024, 1, 31); // ends 2027-01-31, its last six months begin 2026-07-31
    CHECK(limitation(due, {obstacle({2025, 1, 1}, {})}).state == PeriodState::Suspended);
    CHECK(lastStep(limitation(due, {obstacle({2025, 1, 1}, {})})) == PeriodStepKind::SuspensionBegan);
    const auto early = limitation(due, {obstacle({2025, 1, 1}, {})}, {2026, 7, 30});
    CHECK(early.state == PeriodState::Running);
    CHECK(early.end->safe == QDate(2027, 1, 31));
}

TEST_CASE("Limitation: a demand while an obstacle stands is in time", "[limitation]")
{
    const auto result = limitation({2021, 6, 30}, {obstacle({2024, 5, 1}, {2025, 1, 10}, 1),
                                                   event(LegalEventKind::DemandSigned, {2024, 9, 1}, 2)});
    CHECK(result.end->safe == QDate(2027, 9, 1));
    const auto afterwards = limitation({2021, 6, 30}, {obstacle({2024, 5, 1}, {2025, 1, 10}, 1),
                                                       event(LegalEventKind::DemandSigned, {2025, 7, 10}, 2)});
    CHECK(afterwards.end->safe == QDate(2028, 7, 10));
    CHECK(afterwards.steps[1] ==
          PeriodStep{PeriodStepKind::SuspensionEnded, {2025, 1, 10}, {1}, {2024, 6, 30}, {2025, 7, 10}});
}

TEST_CASE("Limitation: after the end only consent to perform reopens it", "[limitation]")
{
    const QDate due(2021, 11, 20);
    const auto demand = limitation(due, {event(LegalEventKind::DemandSigned, {2025, 9, 1})});
    CHECK(demand.end->safe == QDate(2024, 11, 20));
    CHECK(demand.state == PeriodState::Passed);
    CHECK_FALSE(demand.reconfirmed);

    const auto consent = limitation(due, {consenting(LegalEventKind::Acknowledgement, {2025, 9, 1})});
    CHECK(consent.reconfirmed);
    CHECK(consent.state == PeriodState::Running);
    CHECK(consent.steps.back() ==
          PeriodStep{PeriodStepKind::Reconfirmed, {2025, 9, 1}, {1}, {2024, 11, 20}, {2028, 9, 1}});

    const auto interruptedAgain = limitation(due, {consenting(LegalEventKind::Acknowledgement, {2025, 9, 1}, 1),
                                                   event(LegalEventKind::DemandSent, {2026, 8, 3}, 2)});
    CHECK(interruptedAgain.end->safe == QDate(2029, 8, 3));
}

TEST_CASE("Limitation: twenty years at most", "[limitation]")
{
    LegalEvents events;
    for (int year = 2007; year <= 2026; year += 1)
        events.push_back(event(LegalEventKind::DemandSigned, {year, 3, 1}, year));
    const auto result = limitation({2006, 3, 31}, events);
    CHECK(result.cap == QDate(2026, 4, 1));
    CHECK(result.end->safe == QDate(2026, 4, 1));
    CHECK(result.steps.back() == PeriodStep{PeriodStepKind::Capped, {2026, 4, 1}, {}, {2029, 3, 1}, {2026, 4, 1}});
    CHECK(result.state == PeriodState::Passed);
}

TEST_CASE("Limitation: events against a guarantor do not reach the debtor", "[limitation]")
{
    const auto aimed = against({7}, event(LegalEventKind::DemandSigned, {2024, 5, 8}));
    CHECK(limitation({2022, 6, 30}, {aimed}).end->safe == QDate(2025, 6, 30));
    CHECK(limitation({2022, 6, 30}, {aimed}).steps.size() == 1);
}

TEST_CASE("Limitation: properties", "[limitation][property]")
{
    static const auto calendar = WorkingCalendar::builtIn();
    const auto dueDay = rc::gen::map(rc::gen::inRange(0, 4000), [](int n) { return QDate(2010, 1, 1).addDays(n); });

    CHECK(rc::check("an event after the end never moves it", [&] {
        const QDate due = *dueDay;
        const auto before = randomEvents();
        const auto plain = limitationOf({{due}}, before, calendar, today);
        RC_PRE(plain.end.has_value() && plain.end->legal < today);
        auto late = randomEvent(999);
        late.consents = false;
        const auto later = late.on.daysTo(plain.end->legal) + *rc::gen::inRange(1, 2000);
        for (QDate* day : {&late.on, &late.endedOn, &late.servedOn})
            *day = day->isValid() ? day->addDays(later) : *day;
        auto with = before;
        with.push_back(late);
        RC_ASSERT(limitationOf({{due}}, with, calendar, today).end == plain.end);
    }));
    CHECK(rc::check("the order of entry does not matter", [&] {
        const QDate due = *dueDay;
        auto events = randomEvents();
        for (size_t i = 0; i < events.size(); ++i)
            events[i].on = events[i].on.addDays(int(i)); // distinct enough to have one order
        std::vector<QDate> days;
        for (const auto& e : events)
            days.push_back(e.on);
        std::sort(days.begin(), days.end());
        RC_PRE(std::adjacent_find(days.begin(), days.end()) == days.end());
        const auto forward = limitationOf({{due}}, events, calendar, today);
        std::reverse(events.begin(), events.end());
        RC_ASSERT(limitationOf({{due}}, events, calendar, today).end == forward.end);
    }));
    CHECK(rc::check("no event ever brings the end forward", [&] {
        const QDate due = *dueDay;
        const auto plain = limitationOf({{due}}, {}, calendar, today);
        const auto with = limitationOf({{due}}, randomEvents(), calendar, today);
        RC_ASSERT(!with.end || with.end->safe >= plain.end->safe);
    }));
    CHECK(rc::check("legal is never before safe and is a working day", [&] {
        const auto result = limitationOf({{*dueDay}}, randomEvents(), calendar, today);
        RC_ASSERT(!result.end || result.end->legal >= result.end->safe);
        RC_ASSERT(!result.end || calendar.isWorkingDay(result.end->legal));
    }));
}

TEST_CASE("Limitation: whatever ends within a range had to be performed on one of its days", "[limitation]")
{
    CHECK(rc::check("no debt is missed", [] {
        const auto calendar = WorkingCalendar::builtIn();
        const QDate base = QDate(2012, 1, 1).addDays(*rc::gen::inRange(0, 366 * 16));
        const QDate end = limitationOf({{base}, {}, {}}, {}, calendar, {2026, 11, 21}).end->safe;
        const DayRange ends{end.addDays(-*rc::gen::inRange(0, 70)), end.addDays(*rc::gen::inRange(0, 70))};
        bool found = false;
        for (const DayRange& days : performanceDaysEnding(ends))
            found |= days.first <= base && base <= days.last;
        RC_ASSERT(found);
    }));
}
