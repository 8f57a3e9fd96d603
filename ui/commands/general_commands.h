// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that every page shares.
#pragma once

#include "ui/commands/command.h"

namespace qingshou::commands {

using enum CommandGroup;

// clang-format off
inline constexpr Command newFile{"new_file", QT_TRANSLATE_NOOP("Commands", "New file…"), "document-new", "Ctrl+N", File};
inline constexpr Command openFile{"open_file", QT_TRANSLATE_NOOP("Commands", "Open file…"), "document-open", "Ctrl+O", File};
inline constexpr Command closeFile{"close_file", QT_TRANSLATE_NOOP("Commands", "Close file"), "document-close", "Ctrl+W", File};
inline constexpr Command importLedger{"import_ledger", QT_TRANSLATE_NOOP("Commands", "Import ledger…"), "document-import", "Ctrl+I", File};
inline constexpr Command exportShown{"export", QT_TRANSLATE_NOOP("Commands", "Export…"), "document-export", "Ctrl+E", File};
inline constexpr Command print{"print", QT_TRANSLATE_NOOP("Commands", "Print…"), "document-print", "Ctrl+P", File};
inline constexpr Command quit{"quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "application-exit", "Ctrl+Q", File};

inline constexpr Command back{"back", QT_TRANSLATE_NOOP("Commands", "Back"), "go-previous", "Esc; Alt+Left", Go};
inline constexpr Command findAnyone{"find_anyone", QT_TRANSLATE_NOOP("Commands", "Find anyone…"), "edit-find", "Ctrl+K", Go};

inline constexpr Command edit{"edit", QT_TRANSLATE_NOOP("Commands", "Edit"), "document-edit", "F2", Edit};
inline constexpr Command copy{"copy", QT_TRANSLATE_NOOP("Commands", "Copy"), "edit-copy", "Ctrl+C", Edit};
inline constexpr Command selectAll{"select_all", QT_TRANSLATE_NOOP("Commands", "Select all"), "edit-select-all", "Ctrl+A", Edit};
inline constexpr Command columns{"columns", QT_TRANSLATE_NOOP("Commands", "Columns…"), "object-columns", "Ctrl+Shift+C", Edit};

inline constexpr Command filter{"filter", QT_TRANSLATE_NOOP("Commands", "Filter"), "view-filter", "Ctrl+F", View};
inline constexpr Command refresh{"refresh", QT_TRANSLATE_NOOP("Commands", "Refresh"), "view-refresh", "F5", View};
inline constexpr Command fullScreen{"full_screen", QT_TRANSLATE_NOOP("Commands", "Full screen"), "view-fullscreen", "F11", View};

inline constexpr Command lock{"lock", QT_TRANSLATE_NOOP("Commands", "Lock"), "system-lock-screen", "Ctrl+L", Session};
inline constexpr Command changePassword{"change_password", QT_TRANSLATE_NOOP("Commands", "Change password…"), "document-encrypt", "", Session};
inline constexpr Command signOut{"sign_out", QT_TRANSLATE_NOOP("Commands", "Sign out"), "system-log-out", "", Session};

inline constexpr Command cheatSheet{"cheat_sheet", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), "input-keyboard", "F1; ?", Help};
inline constexpr Command about{"about", QT_TRANSLATE_NOOP("Commands", "About Qingshou"), "help-about", "", Help};
// clang-format on

} // namespace qingshou::commands
