// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the audit page.
#pragma once

#include "ui/commands/command.h"

namespace qingshou::commands {

inline constexpr Command verifyAudit{"verify_audit", QT_TRANSLATE_NOOP("Commands", "Verify the chain"),
                                     "document-edit-verify", "Ctrl+Shift+V", CommandGroup::Audit};
inline constexpr Command eraseRecords{"erase_records", QT_TRANSLATE_NOOP("Commands", "Erase due records…"),
                                      "edit-delete-shred", "Ctrl+Shift+X", CommandGroup::Audit};

} // namespace qingshou::commands
