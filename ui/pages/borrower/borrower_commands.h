// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on a borrower's page, one key each. Single letters do nothing while a field is being typed in.
#pragma once

#include "ui/commands/command.h"

#include <array>

namespace qingshou::commands {

// clang-format off
inline constexpr Command recordContact{"record_contact", QT_TRANSLATE_NOOP("Commands", "Contact"), "call-start", "C", CommandGroup::Borrower};
inline constexpr Command recordPromise{"record_promise", QT_TRANSLATE_NOOP("Commands", "Promise"), "appointment-new", "P", CommandGroup::Borrower};
inline constexpr Command recordRecovery{"record_recovery", QT_TRANSLATE_NOOP("Commands", "Recovery"), "download", "R", CommandGroup::Borrower};
inline constexpr Command recordLegalEvent{"record_legal_event", QT_TRANSLATE_NOOP("Commands", "Legal event"), "document-sign", "E", CommandGroup::Borrower};
inline constexpr Command addNote{"add_note", QT_TRANSLATE_NOOP("Commands", "Note"), "note", "N", CommandGroup::Borrower};
inline constexpr Command planContact{"plan_contact", QT_TRANSLATE_NOOP("Commands", "Plan a contact…"), "view-calendar-upcoming-days", "A", CommandGroup::Borrower};
inline constexpr Command printNotice{"print_notice", QT_TRANSLATE_NOOP("Commands", "Print letters…"), "document-print-direct", "D", CommandGroup::Borrower};
inline constexpr Command makePlan{"make_plan", QT_TRANSLATE_NOOP("Commands", "Repayment plan…"), "view-calendar-list", "L", CommandGroup::Borrower};
inline constexpr Command proposeWaiver{"propose_waiver", QT_TRANSLATE_NOOP("Commands", "Waiver…"), "document-edit", "W", CommandGroup::Borrower};
inline constexpr Command proposeRestructuring{"propose_restructuring", QT_TRANSLATE_NOOP("Commands", "Extension or restructuring…"), "document-edit", "X", CommandGroup::Borrower};
inline constexpr Command compareWays{"compare_ways_of", QT_TRANSLATE_NOOP("Commands", "Compare ways…"), "view-statistics", "K", CommandGroup::Borrower};
inline constexpr Command writeStrategy{"write_strategy", QT_TRANSLATE_NOOP("Commands", "Strategy…"), "document-edit", "S", CommandGroup::Borrower};
inline constexpr Command writeJournal{"write_journal", QT_TRANSLATE_NOOP("Commands", "Journal…"), "view-list-details", "J", CommandGroup::Borrower};
inline constexpr Command conductFacts{"conduct_facts_of", QT_TRANSLATE_NOOP("Commands", "Protection and holds…"), "security-high", "T", CommandGroup::Borrower};
inline constexpr Command registerComplaintOf{"register_complaint_of", QT_TRANSLATE_NOOP("Commands", "Complaint…"), "dialog-warning", "O", CommandGroup::Borrower};
inline constexpr Command returnVisitOf{"return_visit_of", QT_TRANSLATE_NOOP("Commands", "Return visit…"), "user-available", "H", CommandGroup::Borrower};
inline constexpr Command undoEntry{"undo_entry", QT_TRANSLATE_NOOP("Commands", "Take back the last entry…"), "edit-undo", "Ctrl+Z", CommandGroup::Borrower};
inline constexpr Command addEvidence{"add_evidence", QT_TRANSLATE_NOOP("Commands", "Add evidence…"), "mail-attachment", "V", CommandGroup::Borrower};
inline constexpr Command exportBundle{"export_bundle", QT_TRANSLATE_NOOP("Commands", "Court bundle…"), "folder-new", "B", CommandGroup::Borrower};
inline constexpr Command saveEntry{"save_entry", QT_TRANSLATE_NOOP("Commands", "Save"), "document-save", "Ctrl+Return", CommandGroup::Borrower};
inline constexpr Command previousBorrower{"previous_borrower", QT_TRANSLATE_NOOP("Commands", "Previous borrower"), "go-up", "Alt+Up", CommandGroup::Borrower};
inline constexpr Command nextBorrower{"next_borrower", QT_TRANSLATE_NOOP("Commands", "Next borrower"), "go-down", "Alt+Down", CommandGroup::Borrower};
inline constexpr Command assignOwner{"assign_owner", QT_TRANSLATE_NOOP("Commands", "Assign case owner…"), "user-identity", "Ctrl+Shift+A", CommandGroup::Borrower};
// clang-format on

inline constexpr std::array<const Command*, 23> borrowerCommands{
    &undoEntry,      &recordContact,    &recordPromise,
    &recordRecovery, &recordLegalEvent, &addNote,
    &planContact,    &printNotice,      &makePlan,
    &proposeWaiver,  &compareWays,      &writeStrategy,
    &writeJournal,   &conductFacts,     &addEvidence,
    &exportBundle,   &saveEntry,        &previousBorrower,
    &nextBorrower,   &assignOwner,      &registerComplaintOf,
    &returnVisitOf,  &proposeRestructuring,
};

} // namespace qingshou::commands
