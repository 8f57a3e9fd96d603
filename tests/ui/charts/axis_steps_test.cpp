// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_steps.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Marks of amounts begin at zero, are even and reach the highest", "[ui][charts]")
{
    for (const qint64 fen : {0LL, 1LL, 99'999LL, 450'000'000LL, 1'000'000'000LL, 1'000'000'001LL}) {
        const QList<Money> marks = moneyMarks(Money::fromFen(fen));
        CAPTURE(fen);
        CHECK(marks.first() == Money());
        CHECK(marks.last() >= Money::fromFen(fen));
        CHECK(marks.size() >= 3);
        CHECK(marks.size() <= 7);
        for (qsizetype i = 1; i < marks.size(); ++i)
            CHECK(marks[i] - marks[i - 1] == marks[1]);
    }
    const QList<Money> thousand = moneyMarks(Money::fromFen(1'000'000'000));
    CHECK(markText(thousand.last(), thousand, ShownUnit::WanYuan) == QLatin1String("1,000"));
    CHECK(markText(thousand.last(), thousand, ShownUnit::Yuan) == QLatin1String("10,000,000"));
    const QList<Money> small = moneyMarks(Money::fromFen(2'300'000));
    CHECK(markText(small[1], small, ShownUnit::WanYuan) == QLatin1String("0.50"));
}

TEST_CASE("Marks of days hold the first and the last, and never stand close together", "[ui][charts]")
{
    CHECK(dayMarks(0, 9).isEmpty());
    CHECK(dayMarks(1, 9) == QList<int>{0});
    CHECK(dayMarks(2, 9) == QList<int>{0, 1});
    for (const int days : {10, 31, 100, 365, 1830}) {
        const QList<int> marks = dayMarks(days, 9);
        CAPTURE(days);
        CHECK(marks.first() == 0);
        CHECK(marks.last() == days - 1);
        CHECK(marks.size() <= 9);
        for (qsizetype i = 2; i < marks.size(); ++i)
            CHECK(marks[i] - marks[i - 1] >= marks[1] - marks[0]);
    }
}
