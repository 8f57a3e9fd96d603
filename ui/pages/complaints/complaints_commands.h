// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the page of complaints and return visits.
#pragma once

#include "ui/commands/command.h"

#include <array>

namespace qingshou::commands {

// clang-format off
inline constexpr Command registerComplaint{"register_complaint", QT_TRANSLATE_NOOP("Commands", "Register…"), "list-add", "Ctrl+N", CommandGroup::Complaints};
inline constexpr Command stepOfComplaint{"step_of_complaint", QT_TRANSLATE_NOOP("Commands", "Next step…"), "go-next", "Ctrl+Return", CommandGroup::Complaints};
inline constexpr Command assignComplaint{"assign_complaint", QT_TRANSLATE_NOOP("Commands", "Assign…"), "user-identity", "Ctrl+Shift+A", CommandGroup::Complaints};
inline constexpr Command extendComplaint{"extend_complaint", QT_TRANSLATE_NOOP("Commands", "Extend…"), "appointment-new", "Ctrl+Shift+E", CommandGroup::Complaints};
inline constexpr Command withdrawComplaint{"withdraw_complaint", QT_TRANSLATE_NOOP("Commands", "Withdraw…"), "edit-delete", "Delete", CommandGroup::Complaints};
inline constexpr Command complaintReturnVisit{"complaint_return_visit", QT_TRANSLATE_NOOP("Commands", "Return visit…"), "user-available", "Ctrl+Shift+H", CommandGroup::Complaints};
inline constexpr Command complaintBorrower{"complaint_borrower", QT_TRANSLATE_NOOP("Commands", "Open borrower"), "document-open", "Ctrl+O; B", CommandGroup::Complaints};
// clang-format on

inline constexpr std::array<const Command*, 7> complaintsCommands{
    &registerComplaint, &stepOfComplaint,      &assignComplaint,  &extendComplaint,
    &withdrawComplaint, &complaintReturnVisit, &complaintBorrower};

} // namespace qingshou::commands
