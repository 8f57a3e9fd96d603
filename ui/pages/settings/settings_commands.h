// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the settings page.
#pragma once

#include "ui/commands/command.h"

namespace qingshou::commands {

using enum CommandGroup;

// clang-format off
inline constexpr Command saveSettings{"save_settings", QT_TRANSLATE_NOOP("Commands", "Save"), "document-save", "Ctrl+S", Settings};
inline constexpr Command discardSettings{"discard_settings", QT_TRANSLATE_NOOP("Commands", "Discard changes"), "edit-clear", "Ctrl+Shift+Z", Settings};
inline constexpr Command undoSettings{"undo_settings", QT_TRANSLATE_NOOP("Commands", "Undo the save"), "edit-undo", "Ctrl+Z", Settings};
inline constexpr Command newUser{"new_user", QT_TRANSLATE_NOOP("Commands", "New user"), "list-add", "Ctrl+Shift+U", Settings};
inline constexpr Command newBranch{"new_branch", QT_TRANSLATE_NOOP("Commands", "New branch"), "list-add", "Ctrl+Shift+B", Settings};
inline constexpr Command newStrategyRule{"new_strategy_rule", QT_TRANSLATE_NOOP("Commands", "New rule"), "list-add", "Ctrl+Shift+Y", Settings};
// clang-format on

} // namespace qingshou::commands
