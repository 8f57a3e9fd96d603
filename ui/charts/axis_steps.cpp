// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_steps.h"

#include <QLocale>

namespace qingshou {
namespace {

constexpr int aboutSteps = 5;

qint64 stepFor(qint64 highest)
{
    const qint64 rough = qMax<qint64>(1, (highest + aboutSteps - 1) / aboutSteps);
    qint64 power = 1;
    while (power * 10 <= rough)
        power *= 10;
    for (const qint64 factor : {1, 2, 5}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

qint64 fenOf(ShownUnit unit)
{
    return unit == ShownUnit::WanYuan ? 1'000'000 : 100;
}

} // namespace

QList<Money> moneyMarks(Money highest)
{
    const qint64 top = qMax<qint64>(highest.fen(), 100);
    const qint64 step = stepFor(top);
    QList<Money> marks;
    for (qint64 at = 0;; at += step) {
        marks << Money::fromFen(at);
        if (at >= top)
            return marks;
    }
}

QString markText(Money mark, const QList<Money>& marks, ShownUnit unit)
{
    const bool whole =
        std::all_of(marks.begin(), marks.end(), [&](Money each) { return each.fen() % fenOf(unit) == 0; });
    if (whole)
        return QLocale(QLocale::English).toString(mark.fen() / fenOf(unit));
    return unit == ShownUnit::WanYuan ? mark.toWanYuan() : mark.toYuan();
}

QList<int> dayMarks(int days, int most)
{
    QList<int> marks;
    if (days <= 0)
        return marks;
    const int last = days - 1;
    const int step = qMax(1, (last + most - 2) / qMax(1, most - 1));
    for (int at = 0; at < last; at += step) {
        // A mark right beside the last one would be written over it.
        if (at == 0 || last - at >= step)
            marks << at;
    }
    marks << last;
    return marks;
}

} // namespace qingshou
