// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seizure.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Seizure: one year for deposits, two for movables, three for the rest", "[seizure]")
{
    CHECK(longestSeizure(SeizedProperty::Deposit, {2026, 9, 30}) == QDate(2027, 9, 30));
    CHECK(longestSeizure(SeizedProperty::Movable, {2024, 2, 29}) == QDate(2026, 2, 28));
    CHECK(longestSeizure(SeizedProperty::RealEstate, {2026, 9, 30}) == QDate(2029, 9, 30));
}

TEST_CASE("Seizure: alerts 60, 30 and 7 days before the end, black once it is over", "[seizure]")
{
    const QDate until(2026, 12, 31);
    const auto alertBefore = [&](int days) { return seizureAlert(until, until.addDays(-days), {}); };
    CHECK(alertBefore(61) == PeriodAlert::None);
    CHECK(alertBefore(60) == PeriodAlert::Yellow);
    CHECK(alertBefore(30) == PeriodAlert::Orange);
    CHECK(alertBefore(7) == PeriodAlert::Red);
    CHECK(alertBefore(0) == PeriodAlert::Red);
    CHECK(alertBefore(-1) == PeriodAlert::Black);
}
