// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the import page.
#pragma once

#include "ui/commands/command.h"

namespace qingshou::commands {

using enum CommandGroup;

// clang-format off
inline constexpr Command chooseLedger{"choose_ledger", QT_TRANSLATE_NOOP("Commands", "Choose a ledger…"), "document-open", "", Import};
inline constexpr Command checkLedger{"check_ledger", QT_TRANSLATE_NOOP("Commands", "Check against the book"), "document-preview", "Ctrl+Return", Import};
inline constexpr Command applyLedger{"apply_ledger", QT_TRANSLATE_NOOP("Commands", "Import into the book"), "dialog-ok-apply", "", Import};
inline constexpr Command changeColumns{"change_columns", QT_TRANSLATE_NOOP("Commands", "Change the columns"), "document-edit", "", Import};
inline constexpr Command loadMapping{"load_mapping", QT_TRANSLATE_NOOP("Commands", "Load a mapping…"), "document-import", "", Import};
inline constexpr Command saveMapping{"save_mapping", QT_TRANSLATE_NOOP("Commands", "Save the mapping…"), "document-save", "", Import};
inline constexpr Command markLedger{"mark_ledger", QT_TRANSLATE_NOOP("Commands", "Save it with the errors marked…"), "document-save-as", "", Import};
inline constexpr Command endImport{"end_import", QT_TRANSLATE_NOOP("Commands", "Back to the runs"), "go-previous", "", Import};
inline constexpr Command runBorrowers{"run_borrowers", QT_TRANSLATE_NOOP("Commands", "Show its borrowers"), "user-group-properties", "", Import};
inline constexpr Command explainFalls{"explain_falls", QT_TRANSLATE_NOOP("Commands", "Falls to recoveries…"), "document-edit-verify", "", Import};
inline constexpr Command importRecoveries{"import_recoveries", QT_TRANSLATE_NOOP("Commands", "Import receipts…"), "document-import", "Ctrl+Shift+R", Import};
inline constexpr Command exportLedger{"export_ledger", QT_TRANSLATE_NOOP("Commands", "Export the whole ledger…"), "document-export", "Ctrl+Shift+L", Import};
inline constexpr Command undoImport{"undo_import", QT_TRANSLATE_NOOP("Commands", "Undo the import…"), "edit-undo", "Ctrl+Z", Import};
// clang-format on

} // namespace qingshou::commands
