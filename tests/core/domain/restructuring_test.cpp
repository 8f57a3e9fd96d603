// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/restructuring.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

std::vector<QDate> monthly(QDate first, int count)
{
    std::vector<QDate> dates;
    for (int i = 0; i < count; ++i)
        dates.push_back(first.addMonths(i));
    return dates;
}

} // namespace

TEST_CASE("Restructured: difficulty and a change in the debtor's favour", "[restructuring]")
{
    CHECK(isRestructured({Difficulty::AlreadyOverdue}, {ContractChange::RateCut}));
    CHECK(isRestructured({Difficulty::CapacityDown}, {ContractChange::Refinancing}));
    CHECK_FALSE(isRestructured({}, {ContractChange::Extension}));
    CHECK_FALSE(isRestructured({Difficulty::AlreadyBad}, {}));
}

TEST_CASE("Restructured: the class it may have", "[restructuring]")
{
    struct Case {
        const char* name;
        RestructuringFacts facts;
        RiskClass floor;
    };
    const auto [name, facts, floor] = GENERATE(values<Case>(
        {{"normal before", {RiskClass::Normal, false, false, false}, RiskClass::SpecialMention},
         {"special mention before", {RiskClass::SpecialMention, false, false, false}, RiskClass::SpecialMention},
         {"doubtful, refinanced", {RiskClass::Doubtful, true, false, false}, RiskClass::SpecialMention},
         {"substandard before", {RiskClass::Substandard, false, false, false}, RiskClass::Substandard},
         {"doubtful before", {RiskClass::Doubtful, false, false, false}, RiskClass::Doubtful},
         {"doubtful before, upgrade allowed", {RiskClass::Doubtful, false, false, true}, RiskClass::SpecialMention},
         {"again within the period", {RiskClass::SpecialMention, false, true, false}, RiskClass::Substandard},
         {"again, doubtful before", {RiskClass::Doubtful, true, true, true}, RiskClass::Doubtful}}));
    CAPTURE(name);
    CHECK(restructuringFloor(facts, {}).floor == floor);
}

TEST_CASE("Restructured again: the class is a setting", "[restructuring]")
{
    RiskSettings draft;
    draft.restructuredAgain = RiskClass::Doubtful;
    CHECK(restructuringFloor({RiskClass::Normal, false, true, false}, draft) ==
          RiskFloorReason{RiskTrigger::RestructuredAgain, RiskClass::Doubtful});
}

TEST_CASE("Observation period", "[restructuring]")
{
    ObservationFacts facts;
    facts.firstRepaymentOn = {2025, 7, 20};
    facts.repaymentDates = monthly({2025, 7, 20}, 36);

    SECTION("a year from the first repayment date")
    {
        CHECK(observationPeriod(facts, {2025, 12, 31}, {}) == ObservationPeriod{{2025, 7, 20}, {2026, 7, 20}, false});
    }
    SECTION("a missed payment restarts it on that day")
    {
        facts.missedOn = {{2025, 10, 20}};
        CHECK(observationPeriod(facts, {2025, 12, 31}, {}) == ObservationPeriod{{2025, 10, 20}, {2026, 10, 20}, true});
        CHECK(observationPeriod(facts, {2025, 10, 19}, {}).end == QDate(2026, 7, 20));
    }
    SECTION("the last of several misses counts, one after the end does not")
    {
        facts.missedOn = {{2026, 1, 20}, {2025, 10, 20}, {2027, 2, 20}};
        CHECK(observationPeriod(facts, {2028, 1, 1}, {}) == ObservationPeriod{{2026, 1, 20}, {2027, 1, 20}, true});
    }
    SECTION("with rare repayments it lasts to the second one")
    {
        facts.repaymentDates = {{2025, 7, 20}, {2027, 1, 20}, {2028, 7, 20}};
        CHECK(observationPeriod(facts, {2025, 12, 31}, {}).end == QDate(2027, 1, 20));
        facts.missedOn = {{2027, 1, 20}}; // the missed one is no repayment
        CHECK(observationPeriod(facts, {2027, 12, 31}, {}).end == QDate(2028, 1, 20));
        facts.repaymentDates.push_back({2030, 1, 20});
        CHECK(observationPeriod(facts, {2027, 12, 31}, {}).end == QDate(2030, 1, 20));
    }
    SECTION("an unresolved difficulty restarts it at its end, until it is resolved")
    {
        facts.difficultyUnresolved = true;
        CHECK(observationPeriod(facts, {2026, 7, 20}, {}).end == QDate(2026, 7, 20));
        CHECK(observationPeriod(facts, {2026, 7, 21}, {}) == ObservationPeriod{{2026, 7, 20}, {2027, 7, 20}, true});
        CHECK(observationPeriod(facts, {2027, 12, 1}, {}).end == QDate(2028, 7, 20));
    }
}
