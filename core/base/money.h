// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole fen (分). No floating point anywhere; every rounding is named.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace qingshou {

class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    static constexpr Money fromYuan(qint64 yuan) { return Money(yuan * 100); }

    constexpr qint64 fen() const { return fen_; }
    constexpr bool isZero() const { return fen_ == 0; }
    constexpr bool isNegative() const { return fen_ < 0; }
    constexpr bool isPositive() const { return fen_ > 0; }

    /// Sums beyond ±9.2 × 10^18 fen throw std::overflow_error.
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const { return Money(-fen_); }
    Money& operator+=(Money other) { return *this = *this + other; }
    Money& operator-=(Money other) { return *this = *this - other; }
    friend constexpr auto operator<=>(const Money&, const Money&) = default;

    /// this × numerator ÷ denominator, half away from zero (四舍五入), exact in between (128 bits).
    Money timesRatioHalfUp(qint64 numerator, qint64 denominator) const;

    /// "1234.50": for files and storage, no grouping.
    QString toPlainYuan() const;
    /// "1,234.50", or "(1,234.50)" for a negative amount when printing.
    QString toYuan(bool bracketNegative = false) const;
    /// Ten thousands of yuan with two places, half up: 125,000.00 yuan → "12.50".
    QString toWanYuan(bool bracketNegative = false) const;

private:
    explicit constexpr Money(qint64 fen) : fen_(fen) {}
    qint64 fen_ = 0;
};

inline Money min(Money a, Money b)
{
    return a < b ? a : b;
}
inline Money max(Money a, Money b)
{
    return a < b ? b : a;
}

/// What an officer types: "12,500", "12500.5", "¥12,500.00", "1.25万", "3亿", full-width digits.
/// Nothing for anything else, for more than two places of yuan, or beyond 10^15 yuan.
std::optional<Money> parseMoney(const QString& text);

} // namespace qingshou
