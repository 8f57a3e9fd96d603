// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/present_value.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

const QDate today(2026, 11, 23);
constexpr Rate fivePercent = Rate::fromE8(5'000'000);

} // namespace

TEST_CASE("Present value: simple discounting by days, each amount rounded once", "[ways]")
{
    struct Case {
        int days;
        DayCount dayCount;
        qint64 fen;
        qint64 worthFen;
    };
    const auto [days, dayCount, fen, worthFen] = GENERATE(values<Case>({
        {0, DayCount::Act360, 10'000'000, 10'000'000},
        {-30, DayCount::Act360, 10'000'000, 10'000'000}, // what came is worth what it is
        {360, DayCount::Act360, 10'500'000, 10'000'000}, // 105,000.00 ÷ 1.05
        {365, DayCount::Act365, 10'500'000, 10'000'000},
        {365, DayCount::Act360, 10'500'000, 9'993'391},  // ÷ 1.050694…
        {720, DayCount::Act360, 11'000'000, 10'000'000}, // simple, not compound: ÷ 1.10
        {360, DayCount::Act360, -10'500'000, -10'000'000},
    }));
    CAPTURE(days, fen);
    CHECK(presentValue({{today.addDays(days), Money::fromFen(fen)}}, fivePercent, dayCount, today) ==
          Money::fromFen(worthFen));
}

TEST_CASE("Present value: at no rate it is the sum", "[ways]")
{
    const std::vector<DatedCash> cash{{today.addDays(100), Money::fromFen(333)},
                                      {today.addDays(900), Money::fromFen(1)}};
    CHECK(presentValue(cash, {}, DayCount::Act360, today) == sumOf(cash));
    CHECK(presentValue({}, fivePercent, DayCount::Act360, today).isZero());
}

TEST_CASE("Present value: later money is never worth more", "[ways]")
{
    rc::check([] {
        const Money amount = Money::fromFen(*rc::gen::inRange<qint64>(0, 1'000'000'000'000));
        const Rate rate = Rate::fromE8(*rc::gen::inRange<qint64>(0, 24'000'000));
        const int days = *rc::gen::inRange(0, 3'650);
        const auto worth = [&](int after) {
            return presentValue({{today.addDays(after), amount}}, rate, DayCount::Act360, today);
        };
        RC_ASSERT(worth(days + 1) <= worth(days));
        RC_ASSERT(worth(days) <= amount);
    });
}
