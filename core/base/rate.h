// SPDX-License-Identifier: GPL-3.0-or-later
// An interest rate per year, kept exactly as a whole number of 10^-8 (8.40 % a year = 8,400,000).
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace qingshou {

class Rate {
public:
    constexpr Rate() = default;
    static constexpr Rate fromE8(qint64 annualE8) { return Rate(annualE8); }

    constexpr qint64 e8() const { return annualE8_; }
    constexpr bool isZero() const { return annualE8_ == 0; }
    friend constexpr auto operator<=>(const Rate&, const Rate&) = default;

    /// Penalty rate: this × (100 + percent) ÷ 100, half up to 10^-8.
    Rate plusPercent(int percent) const;
    /// "8.40", "7.125": per cent a year, at least two places, no trailing zeros beyond.
    QString toPercent() const;

private:
    explicit constexpr Rate(qint64 annualE8) : annualE8_(annualE8) {}
    qint64 annualE8_ = 0;
};

/// How a ledger writes rates; a month has 1/12, a day 1/360 of the yearly rate (银发〔2005〕129号).
enum class RateUnit { AnnualPercent, MonthlyPerMille, DailyPerTenThousand };

/// Digits with an optional fraction and an optional % or ‰ that overrides the unit.
/// Nothing when it is no number, negative, above 100 % a year or finer than 10^-8.
std::optional<Rate> parseRate(const QString& text, RateUnit unit = RateUnit::AnnualPercent);

} // namespace qingshou
