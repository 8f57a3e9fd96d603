// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/enforcement.h"

#include "tests/core/domain/made_legal_events.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate today(2026, 3, 2);

Enforcement enforcement(const Judgment& judgment, const LegalEvents& events = {}, QDate asOf = today)
{
    static const auto calendar = WorkingCalendar::builtIn();
    return enforcementOf(judgment, events, calendar, asOf);
}

/// Worked example 13: served on the bank 2024-09-13, on the debtor 2024-09-20, to pay within 10 days of effect.
Judgment example()
{
    Judgment judgment;
    judgment.servedOn = {{2024, 9, 13}, {2024, 9, 20}};
    judgment.performWithinDays = 10;
    return judgment;
}

Judgment effective(QDate on)
{
    Judgment judgment;
    judgment.kind = JudgmentKind::Immediate;
    judgment.effectiveOn = on;
    return judgment;
}

} // namespace

TEST_CASE("Enforcement: worked example 13", "[enforcement]")
{
    const auto result = enforcement(example());
    CHECK(result.appealLastDay == QDate(2024, 10, 8)); // 2024-10-05 lies in the National Day holiday
    CHECK(result.effectiveOn == QDate(2024, 10, 9));
    CHECK(result.performBy == Deadline{{2024, 10, 19}, {2024, 10, 21}, false});
    CHECK(result.end == Deadline{{2026, 10, 19}, {2026, 10, 21}, false});
    CHECK(result.state == PeriodState::Running);
    CHECK(result.steps == PeriodSteps{{PeriodStepKind::Served, {2024, 9, 20}},
                                      {PeriodStepKind::AppealEnded, {2024, 10, 8}},
                                      {PeriodStepKind::Effective, {2024, 10, 9}},
                                      {PeriodStepKind::PerformanceEnded, {2024, 10, 19}, {}, {}, {2024, 10, 21}},
                                      {PeriodStepKind::Started, {2024, 10, 19}, {}, {}, {2026, 10, 19}}});
    CHECK(enforcement(example(), {}, {2026, 10, 21}).state == PeriodState::Running);
    CHECK(enforcement(example(), {}, {2026, 10, 22}).state == PeriodState::Passed);
    CHECK(enforcement(example(), {}, {2024, 10, 8}).state == PeriodState::NotStarted);
}

TEST_CASE("Enforcement: a ruling may be appealed for ten days", "[enforcement]")
{
    auto judgment = example();
    judgment.kind = JudgmentKind::Ruling; // 09-30, a Monday
    CHECK(enforcement(judgment).appealLastDay == QDate(2024, 9, 30));
    CHECK(enforcement(judgment).effectiveOn == QDate(2024, 10, 1));
}

TEST_CASE("Enforcement: not effective, no period", "[enforcement]")
{
    auto appealed = example();
    appealed.appealed = true;
    CHECK(enforcement(appealed).state == PeriodState::NotStarted);
    CHECK_FALSE(enforcement(appealed).end.has_value());
    CHECK_FALSE(enforcement({}).end.has_value());
    appealed.effectiveOn = QDate(2025, 3, 3); // the second instance decided
    CHECK(enforcement(appealed).performBy->safe == QDate(2025, 3, 13));
    Judgment mediation;
    mediation.kind = JudgmentKind::Immediate;
    mediation.servedOn = {{2024, 9, 13}};
    CHECK_FALSE(enforcement(mediation).end.has_value());
}

TEST_CASE("Enforcement: from the last instalment, or from effect when nothing is stated", "[enforcement]")
{
    auto judgment = effective({2024, 3, 1});
    CHECK(enforcement(judgment).end == Deadline{{2026, 3, 1}, {2026, 3, 2}, false}); // a Sunday
    judgment.performBy = {{2024, 6, 30}, {2024, 12, 31}, {2024, 9, 30}};
    CHECK(enforcement(judgment).end->safe == QDate(2026, 12, 31));
    judgment.performBy = {{2025, 1, 1}}; // a holiday
    CHECK(enforcement(judgment).performBy->legal == QDate(2025, 1, 2));
    CHECK(enforcement(judgment).end == Deadline{{2027, 1, 1}, {2027, 1, 4}, true});
}

TEST_CASE("Enforcement: interrupted and suspended like limitation, for two years", "[enforcement]")
{
    const auto judgment = effective({2022, 3, 1});
    CHECK(enforcement(judgment, {event(LegalEventKind::DemandSigned, {2024, 2, 20})}).end->safe == QDate(2026, 2, 20));
    CHECK(enforcement(judgment, {obstacle({2023, 12, 1}, {2024, 9, 9})}).end->safe == QDate(2025, 3, 9));
    const auto late = enforcement(judgment, {consenting(LegalEventKind::DemandSigned, {2024, 3, 20})});
    CHECK(late.state == PeriodState::Passed); // no reopening here
    CHECK(late.steps.back().kind == PeriodStepKind::TooLate);
    const auto before = enforcement(judgment, {event(LegalEventKind::Suit, {2021, 5, 1})});
    CHECK(before.end->safe == QDate(2024, 3, 1)); // the suit that led to the judgment
}

TEST_CASE("Enforcement: applied for in time there is no further end", "[enforcement]")
{
    const auto judgment = effective({2022, 3, 1});
    const auto ended = procedure(LegalEventKind::Execution, {2024, 3, 1}, ProcedureEnd::Ended, {2024, 11, 1}); // 终本
    const auto applied = enforcement(judgment, {ended});
    CHECK(applied.state == PeriodState::Applied);
    CHECK_FALSE(applied.end.has_value());
    CHECK(applied.steps.back().kind == PeriodStepKind::ExecutionApplied);

    auto late = ended;
    late.on = {2024, 3, 4};
    CHECK(enforcement(judgment, {late}).state == PeriodState::Passed);

    auto withdrawn = ended;
    withdrawn.ending = ProcedureEnd::Withdrawn;
    withdrawn.servedOn = {2024, 3, 1};
    CHECK(enforcement(judgment, {withdrawn}).end->safe == QDate(2026, 3, 1));
}

TEST_CASE("Mortgage: exercised within the claim's limitation, after a judgment within enforcement", "[enforcement]")
{
    const auto calendar = WorkingCalendar::builtIn();
    const auto claim = limitationOf({{{2024, 6, 30}}}, {}, calendar, today);
    CHECK(securityDeadline(SecurityRight::Mortgage, claim, {}) == claim.end);
    CHECK(securityDeadline(SecurityRight::RegisteredPledge, claim, {}) == claim.end);
    CHECK_FALSE(securityDeadline(SecurityRight::PossessoryRight, claim, {}).has_value());

    const auto judged = limitationOf(
        {{{2020, 6, 30}}}, {procedure(LegalEventKind::Suit, {2023, 1, 10}, ProcedureEnd::Judged, {2024, 9, 13})},
        calendar, today);
    CHECK(securityDeadline(SecurityRight::Mortgage, judged, enforcement(example()))->safe == QDate(2026, 10, 19));
    CHECK_FALSE(securityDeadline(SecurityRight::Mortgage, judged, {}).has_value());
}
