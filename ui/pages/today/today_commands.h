// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the worklist.
#pragma once

#include "ui/commands/command.h"

#include <array>

namespace qingshou::commands {

inline constexpr Command openWork{"open_work", QT_TRANSLATE_NOOP("Commands", "Open borrower"), "document-open",
                                  "Ctrl+Return", CommandGroup::Today};
inline constexpr Command putOffWork{"put_off_work", QT_TRANSLATE_NOOP("Commands", "Put off…"), "view-calendar-day",
                                    "Ctrl+D", CommandGroup::Today};
inline constexpr Command takeUpWork{"take_up_work", QT_TRANSLATE_NOOP("Commands", "Take up again"), "edit-undo",
                                    "Ctrl+Shift+D", CommandGroup::Today};

inline constexpr Command handOverWork{"hand_over_work", QT_TRANSLATE_NOOP("Commands", "Hand over…"), "user-identity",
                                      "Ctrl+Shift+A", CommandGroup::Today};
inline constexpr Command workByVillage{"work_by_village", QT_TRANSLATE_NOOP("Commands", "By village"), "view-list-tree",
                                       "Ctrl+G", CommandGroup::Today};

inline constexpr std::array<const Command*, 5> todayCommands{&openWork, &putOffWork, &takeUpWork, &handOverWork,
                                                             &workByVillage};

} // namespace qingshou::commands
