// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/concession.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {
const QDate today(2025, 6, 30);
}

TEST_CASE("Concession: without difficulty nothing is restructured", "[concession]")
{
    const ConcessionOutlook outlook = concessionOutlook({}, ContractChange::Extension, today, {});
    CHECK_FALSE(outlook.restructured);
    CHECK_FALSE(outlook.observation);
}

TEST_CASE("Concession: the class it leads to", "[concession]")
{
    struct Case {
        RiskClass before;
        int days;
        bool again;
        RiskClass floor;
    };
    const auto [before, days, again, floor] = GENERATE(values<Case>({
        {RiskClass::Normal, 5, false, RiskClass::SpecialMention},
        {RiskClass::SpecialMention, 40, false, RiskClass::SpecialMention},
        {RiskClass::SpecialMention, 40, true, RiskClass::Substandard}, // once more within the period
        {RiskClass::Doubtful, 300, false, RiskClass::Doubtful},        // a concession lifts nothing
        {RiskClass::Loss, 400, true, RiskClass::Loss},
    }));
    const ConcessionOutlook outlook = concessionOutlook({.before = before, .daysPastDue = days, .againInPeriod = again},
                                                        ContractChange::Waiver, today, {});
    CHECK(outlook.restructured);
    CHECK(outlook.floor == floor);
}

TEST_CASE("Concession: observed for a year from the first payment that was agreed", "[concession]")
{
    const ConcessionOutlook outlook =
        concessionOutlook({.before = RiskClass::Substandard,
                           .daysPastDue = 100,
                           .repaymentDates = {QDate(2025, 8, 20), QDate(2025, 7, 20), QDate(2025, 9, 20)}},
                          ContractChange::GraceOnSchedule, today, {});
    REQUIRE(outlook.observation);
    CHECK(outlook.observation->start == QDate(2025, 7, 20));
    CHECK(outlook.observation->end == QDate(2026, 7, 20));
}
