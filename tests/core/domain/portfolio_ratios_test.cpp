// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio_ratios.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

Money wan(qint64 amount)
{
    return Money::fromYuan(amount * 10'000);
}

} // namespace

TEST_CASE("Portfolio ratios: the worked example", "[ratios]")
{
    PortfolioSums sums;
    sums.of(RiskClass::Normal) = wan(10'230);
    sums.of(RiskClass::SpecialMention) = wan(220);
    sums.of(RiskClass::Substandard) = wan(300);
    sums.of(RiskClass::Doubtful) = wan(200);
    sums.of(RiskClass::Loss) = wan(50);
    sums.overdue = wan(770);
    sums.overdueBeyond90 = wan(520);
    sums.lossReserve = wan(1'100);
    REQUIRE(sums.total() == wan(11'000));
    CHECK(nonPerformingRatio(sums)->toText() == "5.00");
    CHECK(deviationRatio(sums)->toText() == "94.55");
    CHECK(specialMentionRatio(sums)->toText() == "2.00");
    CHECK(overdueRatio(sums)->toText() == "7.00");
    CHECK(provisionCoverage(sums)->toText() == "200.00");
}

TEST_CASE("Portfolio ratios: an empty book has none", "[ratios]")
{
    CHECK_FALSE(nonPerformingRatio({}).has_value());
    CHECK_FALSE(deviationRatio({}).has_value());
    CHECK_FALSE(provisionCoverage({}).has_value());
}

TEST_CASE("Non-performing loans: what came and went adds up", "[ratios]")
{
    CHECK(newlyNonPerforming(wan(500), wan(550), wan(120)) == wan(170));
    const NonPerformingFlow flow{wan(500), wan(170), wan(60), wan(20), wan(15), wan(10), wan(15)};
    CHECK(flow.closing() == wan(550));
}

TEST_CASE("Supervisory overdue balance", "[ratios]")
{
    struct Case {
        const char* name;
        OverdueParts loan;
        Money expected;
    };
    const Money balance = Money::fromYuan(100'000);
    const Money part = Money::fromYuan(5'000);
    const auto [name, loan, expected] =
        GENERATE_COPY(values<Case>({{"not late", {balance, {}, 0, false, true}, Money()},
                                    {"instalments, 90 days: the part", {balance, part, 90, false, true}, part},
                                    {"instalments, 91 days: all", {balance, part, 91, false, true}, balance},
                                    {"interest overdue: all", {balance, {}, 31, true, true}, balance},
                                    {"one due date: all", {balance, balance, 31, false, false}, balance}}));
    CAPTURE(name);
    CHECK(supervisoryOverdue(loan) == expected);
}
