// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/next_measure.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("A broken promise raises the next measure of the strategy in force", "[strategy]")
{
    const StrategyInForce strategy{{Measure::Remind, Measure::Visit, Measure::Sue}, QDate(2026, 9, 10)};
    struct Case {
        const char* name;
        std::vector<QDate> lastDays;
        std::optional<Measure> raised;
    };
    const Case cases[] = {
        {"broken before the strategy was approved", {QDate(2026, 8, 1), QDate(2026, 9, 9)}, Measure::Remind},
        {"its last day was the day of the approval", {QDate(2026, 9, 10)}, Measure::Visit},
        {"one of before, one since", {QDate(2026, 8, 1), QDate(2026, 9, 20)}, Measure::Visit},
        {"twice since", {QDate(2026, 9, 15), QDate(2026, 9, 20)}, Measure::Sue},
        {"more often than there are measures",
         {QDate(2026, 9, 15), QDate(2026, 9, 20), QDate(2026, 9, 25)},
         std::nullopt}};
    for (const Case& c : cases) {
        INFO(c.name);
        CHECK(raisedMeasure(strategy, c.lastDays) == c.raised);
    }
}
