// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate.h"

namespace qingshou {

Rate Rate::plusPercent(int percent) const
{
    return Rate((annualE8_ * (100 + percent) + 50) / 100);
}

QString Rate::toPercent() const
{
    const qint64 whole = annualE8_ / 1'000'000;
    QString fraction = QString::number(annualE8_ % 1'000'000).rightJustified(6, QLatin1Char('0'));
    while (fraction.size() > 2 && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return QString::number(whole) + QLatin1Char('.') + fraction;
}

std::optional<Rate> parseRate(const QString& typed, RateUnit unit)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' '));
    if (text.endsWith(QLatin1Char('%'))) {
        unit = RateUnit::AnnualPercent;
        text.chop(1);
    } else if (text.endsWith(QChar(0x2030))) {
        unit = RateUnit::MonthlyPerMille;
        text.chop(1);
    }
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? text : text.left(point);
    QString fraction = point < 0 ? QString() : text.mid(point + 1);
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if ((whole.isEmpty() && fraction.isEmpty()) || whole.size() > 4 || fraction.size() > 9)
        return std::nullopt;
    qint64 e9 = 0; // the number typed × 10^9
    for (const QChar c : whole + fraction.leftJustified(9, QLatin1Char('0'))) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        e9 = e9 * 10 + (c.unicode() - '0');
    }
    // number × factor / divisor = fraction of one a year; × 10^8 on the way
    qint64 scaled = 0;
    qint64 divisor = 0;
    switch (unit) {
    case RateUnit::AnnualPercent: // 1/100
        scaled = e9, divisor = 1'000;
        break;
    case RateUnit::MonthlyPerMille: // 12/1000
        scaled = e9 * 12, divisor = 10'000;
        break;
    case RateUnit::DailyPerTenThousand: // 360/10000
        scaled = e9 * 360, divisor = 100'000;
        break;
    }
    if (scaled % divisor != 0 || scaled / divisor > 100'000'000)
        return std::nullopt;
    return Rate::fromE8(scaled / divisor);
}

} // namespace qingshou
