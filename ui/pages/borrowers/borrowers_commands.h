// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the borrower list.
#pragma once

#include "ui/commands/command.h"

#include <array>

namespace qingshou::commands {

inline constexpr Command openBorrower{"open_borrower", QT_TRANSLATE_NOOP("Commands", "Open borrower"), "document-open",
                                      "Ctrl+Return", CommandGroup::BorrowerList};
inline constexpr Command assignOwners{"assign_owners", QT_TRANSLATE_NOOP("Commands", "Assign case owner…"),
                                      "user-identity", "Ctrl+Shift+A", CommandGroup::BorrowerList};
inline constexpr Command planContacts{"plan_contacts", QT_TRANSLATE_NOOP("Commands", "Plan a contact…"),
                                      "view-calendar-upcoming-days", "Ctrl+Shift+P", CommandGroup::BorrowerList};
inline constexpr Command issueNotices{"issue_notices", QT_TRANSLATE_NOOP("Commands", "Print letters…"),
                                      "document-print-direct", "Ctrl+Shift+N", CommandGroup::BorrowerList};
inline constexpr Command sendMessages{"send_messages", QT_TRANSLATE_NOOP("Commands", "Messages to many…"),
                                      "mail-message-new", "Ctrl+Shift+M", CommandGroup::BorrowerList};
inline constexpr Command printStrategies{"print_strategies", QT_TRANSLATE_NOOP("Commands", "Print strategy cards…"),
                                         "document-print", "Ctrl+Shift+T", CommandGroup::BorrowerList};
inline constexpr Command withdrawPlanned{"withdraw_planned_contacts",
                                         QT_TRANSLATE_NOOP("Commands", "Withdraw planned contacts…"), "edit-undo",
                                         "Ctrl+Shift+W", CommandGroup::BorrowerList};
inline constexpr Command savedViews{"saved_views", QT_TRANSLATE_NOOP("Commands", "Saved views"), "bookmarks",
                                    "Ctrl+Shift+F", CommandGroup::BorrowerList};
inline constexpr Command saveView{"save_view", QT_TRANSLATE_NOOP("Commands", "Save view…"), "bookmark-new", "Ctrl+S",
                                  CommandGroup::BorrowerList};
inline constexpr Command findDuplicates{"find_duplicates", QT_TRANSLATE_NOOP("Commands", "Find duplicates…"),
                                        "view-list-details", "Ctrl+Shift+D", CommandGroup::BorrowerList};

inline constexpr Command groupTotals{"group_totals", QT_TRANSLATE_NOOP("Commands", "Totals by group…"),
                                     "office-chart-line", "Ctrl+Shift+G", CommandGroup::BorrowerList};

inline constexpr std::array<const Command*, 11> borrowersCommands{
    &openBorrower,    &printStrategies, &planContacts, &issueNotices,   &sendMessages, &assignOwners,
    &withdrawPlanned, &savedViews,      &saveView,     &findDuplicates, &groupTotals};

} // namespace qingshou::commands
