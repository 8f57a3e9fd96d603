// SPDX-License-Identifier: GPL-3.0-or-later
// A share in whole basis points (0.01 %), counted exactly from integers and rounded half away from zero. No double.
#pragma once

#include "core/base/money.h"

#include <QString>

#include <compare>
#include <optional>

namespace qingshou {

class Percentage {
public:
    constexpr Percentage() = default;
    static constexpr Percentage fromBasisPoints(qint64 points) { return Percentage(points); }

    constexpr qint64 basisPoints() const { return points_; }
    friend constexpr auto operator<=>(const Percentage&, const Percentage&) = default;
    constexpr Percentage operator-(Percentage other) const { return Percentage(points_ - other.points_); }
    constexpr Percentage operator-() const { return Percentage(-points_); }

    /// "42.00", "-2.00"; withPlus also "+12.00" (for a pace gap, in
    /// percentage points). The caller adds the sign % or the unit.
    QString toText(bool withPlus = false) const;

private:
    explicit constexpr Percentage(qint64 points) : points_(points) {}
    qint64 points_ = 0;
};

/// part ÷ whole. Nothing (shown "—") when whole is zero or negative.
std::optional<Percentage> percentageOf(Money part, Money whole);
std::optional<Percentage> percentageOf(qint64 part, qint64 whole);

} // namespace qingshou
