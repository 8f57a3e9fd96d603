// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <stdexcept>

namespace qingshou {
namespace {

__extension__ using int128 = __int128; // wide enough for money × ratio

qint64 divideHalfUp(int128 numerator, int128 denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const bool negative = numerator < 0;
    if (negative)
        numerator = -numerator;
    const int128 quotient = (2 * numerator + denominator) / (2 * denominator);
    if (quotient > std::numeric_limits<qint64>::max())
        throw std::overflow_error("money overflow");
    return static_cast<qint64>(negative ? -quotient : quotient);
}

QString grouped(qint64 hundredths, bool bracketNegative)
{
    const bool negative = hundredths < 0;
    const quint64 absolute = negative ? 0 - static_cast<quint64>(hundredths) : static_cast<quint64>(hundredths);
    QString whole = QString::number(absolute / 100);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, QLatin1Char(','));
    const QString text = whole + QLatin1Char('.') + QString::number(absolute % 100).rightJustified(2, QLatin1Char('0'));
    if (!negative)
        return text;
    return bracketNegative ? QLatin1Char('(') + text + QLatin1Char(')') : QLatin1Char('-') + text;
}

} // namespace

Money Money::operator+(Money other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(fen_, other.fen_, &sum))
        throw std::overflow_error("money overflow");
    return Money(sum);
}

Money Money::operator-(Money other) const
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(fen_, other.fen_, &difference))
        throw std::overflow_error("money overflow");
    return Money(difference);
}

Money Money::timesRatioHalfUp(qint64 numerator, qint64 denominator) const
{
    return Money(divideHalfUp(static_cast<int128>(fen_) * numerator, denominator));
}

QString Money::toPlainYuan() const
{
    return toYuan().remove(QLatin1Char(','));
}

QString Money::toYuan(bool bracketNegative) const
{
    return grouped(fen_, bracketNegative);
}

QString Money::toWanYuan(bool bracketNegative) const
{
    return grouped(divideHalfUp(fen_, 10'000), bracketNegative);
}

std::optional<Money> parseMoney(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified().remove(QLatin1Char(' '));
    text.remove(QLatin1Char(','));
    if (text.startsWith(QChar(0x00A5)))
        text.remove(0, 1);
    if (text.endsWith(QStringLiteral("元")))
        text.chop(1);
    int powerOfTen = 2; // fen
    if (text.endsWith(QStringLiteral("万")))
        powerOfTen += 4;
    else if (text.endsWith(QStringLiteral("亿")))
        powerOfTen += 8;
    if (powerOfTen > 2)
        text.chop(1);

    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? text : text.left(point);
    QString fraction = point < 0 ? QString() : text.mid(point + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || (point >= 0 && fraction.isEmpty()) || whole.size() > 16)
        return std::nullopt;
    while (fraction.size() > powerOfTen && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > powerOfTen)
        return std::nullopt;

    int128 fen = 0;
    for (const QChar c : whole + fraction.leftJustified(powerOfTen, QLatin1Char('0'))) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        fen = fen * 10 + (c.unicode() - '0');
    }
    if (fen > 100'000'000'000'000'000) // 10^15 yuan
        return std::nullopt;
    return Money::fromFen(static_cast<qint64>(negative ? -fen : fen));
}

} // namespace qingshou
