// SPDX-License-Identifier: GPL-3.0-or-later
// Bands of days past due, as ageing tables show them: the classes' days of 令〔2023〕1号 (R1.2). Kept in totals by
// number, so the bounds are fixed; a bank that classifies by other days changes its settings, not the bands.
#pragma once

#include "core/base/enum_codes.h"

#include <QDate>

#include <optional>

namespace qingshou {

enum class DaysBand {
    NotOverdue,
    UpTo90,  // 1–90
    UpTo270, // 91–270
    UpTo360, // 271–360
    Beyond360
};

template <>
struct EnumCodes<DaysBand> {
    static constexpr auto table = std::to_array<EnumCode<DaysBand>>({{DaysBand::NotOverdue, "not_overdue"},
                                                                     {DaysBand::UpTo90, "up_to_90"},
                                                                     {DaysBand::UpTo270, "up_to_270"},
                                                                     {DaysBand::UpTo360, "up_to_360"},
                                                                     {DaysBand::Beyond360, "beyond_360"}});
};

/// The last number of days of each band but the last.
constexpr std::array<int, 4> daysBandLimits{0, 90, 270, 360};

constexpr DaysBand daysBandOf(int daysPastDue)
{
    int band = 0;
    while (band < 4 && daysPastDue > daysBandLimits[static_cast<size_t>(band)])
        ++band;
    return static_cast<DaysBand>(band);
}

/// The newest day of becoming overdue that falls into the band or a later one at asOf; not for NotOverdue.
inline QDate newestOverdueSince(DaysBand band, QDate asOf)
{
    return asOf.addDays(-(daysBandLimits[static_cast<size_t>(band) - 1] + 1));
}

} // namespace qingshou
