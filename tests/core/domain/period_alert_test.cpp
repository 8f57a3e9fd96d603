// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period_alert.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

const QDate end(2026, 12, 31);

std::optional<Deadline> deadline()
{
    return Deadline{end, end.addDays(4), true};
}

} // namespace

TEST_CASE("Period alert: colours by days to the safe day", "[alert]")
{
    struct Case {
        int days;
        PeriodAlert limitation;
        PeriodAlert guarantee;
    };
    const auto [days, limitation, guarantee] = GENERATE(values<Case>({{181, PeriodAlert::None, PeriodAlert::None},
                                                                      {180, PeriodAlert::Yellow, PeriodAlert::Yellow},
                                                                      {91, PeriodAlert::Yellow, PeriodAlert::Yellow},
                                                                      {90, PeriodAlert::Orange, PeriodAlert::Orange},
                                                                      {61, PeriodAlert::Orange, PeriodAlert::Orange},
                                                                      {60, PeriodAlert::Orange, PeriodAlert::Red},
                                                                      {31, PeriodAlert::Orange, PeriodAlert::Red},
                                                                      {30, PeriodAlert::Red, PeriodAlert::Red},
                                                                      {0, PeriodAlert::Red, PeriodAlert::Red},
                                                                      {-1, PeriodAlert::Black, PeriodAlert::Black}}));
    CAPTURE(days);
    CHECK(daysLeft(*deadline(), end.addDays(-days)) == days);
    CHECK(periodAlert(deadline(), end.addDays(-days), {}) == limitation);
    CHECK(guaranteeAlert(deadline(), PeriodState::Running, end.addDays(-days), {}) == guarantee);
}

TEST_CASE("Period alert: limits are settings; no end, no alert", "[alert]")
{
    PeriodAlertSettings settings;
    settings.redDays = 100;
    CHECK(periodAlert(deadline(), end.addDays(-100), settings) == PeriodAlert::Red);
    CHECK(periodAlert(std::nullopt, end, {}) == PeriodAlert::None);
    CHECK(guaranteeAlert(deadline(), PeriodState::Preserved, end.addDays(9), {}) == PeriodAlert::None);
}

TEST_CASE("Demands: due when the last proven event is old", "[alert]")
{
    CHECK_FALSE(demandDue(end, end.addDays(90), {}));
    CHECK(demandDue(end, end.addDays(91), {}));
    CHECK_FALSE(limitationOld(end, end.addDays(899), {}));
    CHECK(limitationOld(end, end.addDays(900), {}));
}
