// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/percentage.h"

namespace qingshou {

QString Percentage::toText(bool withPlus) const
{
    const QString text = Money::fromFen(points_).toPlainYuan(); // hundredths, two places
    return withPlus && points_ > 0 ? QLatin1Char('+') + text : text;
}

std::optional<Percentage> percentageOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return Percentage::fromBasisPoints(Money::fromFen(part).timesRatioHalfUp(10'000, whole).fen());
}

std::optional<Percentage> percentageOf(Money part, Money whole)
{
    return percentageOf(part.fen(), whole.fen());
}

} // namespace qingshou
