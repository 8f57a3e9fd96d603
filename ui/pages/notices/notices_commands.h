// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the page of notices.
#pragma once

#include "ui/commands/command.h"

#include <array>

namespace qingshou::commands {

// clang-format off
inline constexpr Command recordNoticeStep{"record_notice_step", QT_TRANSLATE_NOOP("Commands", "Record the outcome…"), "document-sign", "Ctrl+Return", CommandGroup::Notices};
inline constexpr Command printNotices{"print_notices", QT_TRANSLATE_NOOP("Commands", "Print selected…"), "document-print-direct", "Ctrl+Shift+N", CommandGroup::Notices};
inline constexpr Command noticeBorrower{"notice_borrower", QT_TRANSLATE_NOOP("Commands", "Open borrower"), "document-open", "Ctrl+O; B", CommandGroup::Notices};
inline constexpr Command voidNotice{"void_notice", QT_TRANSLATE_NOOP("Commands", "Void the notice…"), "edit-delete", "Delete", CommandGroup::Notices};
// clang-format on

inline constexpr std::array<const Command*, 4> noticesCommands{&recordNoticeStep, &printNotices, &noticeBorrower,
                                                               &voidNotice};

} // namespace qingshou::commands
