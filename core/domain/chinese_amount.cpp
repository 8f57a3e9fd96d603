// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/chinese_amount.h"

#include <array>
#include <limits>

namespace qingshou {
namespace {

constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
constexpr quint64 wan = 10'000;
constexpr quint64 yi = 100'000'000;

/// 1 … 9999; zeros inside show once, zeros at the ends not at all.
QString belowWan(quint64 number)
{
    static constexpr std::array<quint64, 4> steps{1000, 100, 10, 1};
    static constexpr QStringView units = u"仟佰拾";
    QString text;
    bool gap = false;
    for (size_t i = 0; i < steps.size(); ++i) {
        const quint64 digit = number / steps[i] % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits[0];
        gap = false;
        text += digits[static_cast<qsizetype>(digit)];
        if (i < 3)
            text += units[static_cast<qsizetype>(i)];
    }
    return text;
}

QString wholeYuan(quint64 number)
{
    const auto split = [number](quint64 unit, QChar name) {
        const quint64 low = number % unit;
        QString text = wholeYuan(number / unit) + name;
        if (low > 0 && low < unit / 10)
            text += digits[0];
        return low > 0 ? text + wholeYuan(low) : text;
    };
    if (number >= yi)
        return split(yi, u'亿');
    return number >= wan ? split(wan, u'万') : belowWan(number);
}

std::optional<quint64> parseBelowWan(QStringView text)
{
    quint64 sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype digit = digits.indexOf(text[i]);
        if (digit < 0)
            return std::nullopt;
        if (digit == 0)
            continue;
        quint64 unit = 1;
        if (i + 1 < text.size()) {
            const QChar next = text[i + 1];
            unit = next == u'仟' ? 1000 : next == u'佰' ? 100 : next == u'拾' ? 10 : 1;
            i += unit > 1 ? 1 : 0;
        }
        sum += static_cast<quint64>(digit) * unit;
    }
    return sum;
}

std::optional<quint64> parseWhole(QStringView text)
{
    for (const auto& [name, unit] : {std::pair(QChar(u'亿'), yi), std::pair(QChar(u'万'), wan)}) {
        const qsizetype at = text.lastIndexOf(name);
        if (at < 0)
            continue;
        const auto high = parseWhole(text.left(at));
        const auto low = parseWhole(text.mid(at + 1));
        if (!high || !low || *high > static_cast<quint64>(std::numeric_limits<qint64>::max()) / unit)
            return std::nullopt;
        return *high * unit + *low;
    }
    return parseBelowWan(text);
}

} // namespace

QString amountInCapitals(Money amount)
{
    const quint64 fen =
        amount.isNegative() ? 0 - static_cast<quint64>(amount.fen()) : static_cast<quint64>(amount.fen());
    if (fen == 0)
        return QStringLiteral("零元整");
    const quint64 yuan = fen / 100;
    const auto jiao = static_cast<qsizetype>(fen / 10 % 10);
    const auto rest = static_cast<qsizetype>(fen % 10);

    QString text = amount.isNegative() ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += wholeYuan(yuan) + QChar(u'元');
    if (jiao > 0)
        text += QString(digits[jiao]) + QChar(u'角');
    else if (rest > 0 && yuan > 0)
        text += digits[0];
    return rest > 0 ? text + digits[rest] + QChar(u'分') : text + QChar(u'整');
}

std::optional<Money> parseAmountInCapitals(QStringView text)
{
    // Read leniently, then accept only what would be written so.
    QStringView rest = text;
    const bool negative = rest.startsWith(u'负');
    if (negative)
        rest = rest.mid(1);
    quint64 fen = 0;
    if (const qsizetype at = rest.indexOf(u'元'); at >= 0) {
        const auto yuan = parseWhole(rest.left(at));
        if (!yuan || *yuan > static_cast<quint64>(std::numeric_limits<qint64>::max()) / 100)
            return std::nullopt;
        fen = *yuan * 100;
        rest = rest.mid(at + 1);
    }
    for (const auto& [name, unit] : {std::pair(QChar(u'角'), 10U), std::pair(QChar(u'分'), 1U)})
        if (const qsizetype at = rest.indexOf(name); at > 0)
            fen += unit * static_cast<quint64>(std::max<qsizetype>(0, digits.indexOf(rest[at - 1])));
    if (fen > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    const Money amount = Money::fromFen(negative ? -static_cast<qint64>(fen) : static_cast<qint64>(fen));
    return amountInCapitals(amount) == text ? std::optional(amount) : std::nullopt;
}

} // namespace qingshou
