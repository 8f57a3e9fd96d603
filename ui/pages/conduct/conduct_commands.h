// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly conduct report: the way to it, and what is done there.
#pragma once

#include "ui/commands/command.h"

#include <array>

namespace qingshou::commands {

// clang-format off
inline constexpr Command openConduct{"open_conduct", QT_TRANSLATE_NOOP("Commands", "Conduct report"), "view-calendar-month", "Ctrl+M", CommandGroup::Audit};
inline constexpr Command monthBefore{"month_before", QT_TRANSLATE_NOOP("Commands", "The month before"), "go-previous", "Alt+PgUp", CommandGroup::Audit};
inline constexpr Command monthAfter{"month_after", QT_TRANSLATE_NOOP("Commands", "The month after"), "go-next", "Alt+PgDown", CommandGroup::Audit};
inline constexpr Command conductBorrower{"conduct_borrower", QT_TRANSLATE_NOOP("Commands", "Open borrower"), "document-open", "Ctrl+O; B", CommandGroup::Audit};
// clang-format on

inline constexpr std::array<const Command*, 4> conductCommands{&openConduct, &monthBefore, &monthAfter,
                                                               &conductBorrower};

} // namespace qingshou::commands
