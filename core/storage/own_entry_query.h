// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody recorded of a borrower lately and could still take back.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace qingshou {

class Database;

enum class OwnEntryKind {
    Contact,
    Note,
    Promise,
    Recovery,
    LegalEvent,
    Plan,
    Seizure,
    Evidence,
    Complaint,
    PlannedContact,
    Waiver,
    Restructuring,
    Judgment,
    Progress,    // of a strategy's journal
    Instruction, // likewise
    ReturnVisit
};

template <>
struct EnumCodes<OwnEntryKind> {
    static constexpr auto table =
        std::to_array<EnumCode<OwnEntryKind>>({{OwnEntryKind::Contact, "contact"},
                                               {OwnEntryKind::Note, "note"},
                                               {OwnEntryKind::Promise, "promise"},
                                               {OwnEntryKind::Recovery, "recovery"},
                                               {OwnEntryKind::LegalEvent, "legal_event"},
                                               {OwnEntryKind::Plan, "plan"},
                                               {OwnEntryKind::Seizure, "seizure"},
                                               {OwnEntryKind::Evidence, "evidence"},
                                               {OwnEntryKind::Complaint, "complaint"},
                                               {OwnEntryKind::PlannedContact, "planned_contact"},
                                               {OwnEntryKind::Waiver, "waiver"},
                                               {OwnEntryKind::Restructuring, "restructuring"},
                                               {OwnEntryKind::Judgment, "judgment"},
                                               {OwnEntryKind::Progress, "strategy_entry"},
                                               {OwnEntryKind::Instruction, "instruction"},
                                               {OwnEntryKind::ReturnVisit, "return_visit"}});
};

struct OwnEntry {
    OwnEntryKind kind = OwnEntryKind::Contact;
    qint64 id = 0;
    QDateTime recordedAt{};
};

class OwnEntryQuery {
public:
    explicit OwnEntryQuery(Database& db) : db_(db) {}

    /// The newest one of the user since the instant that still stands: not corrected, withdrawn, reversed or cancelled,
    /// nor itself a correction or one of a batch, which has left. A contact goes before the promise that was made in
    /// it.
    std::optional<OwnEntry> newest(BorrowerId borrower, UserId user, const QDateTime& since) const;
    /// What was built on it, as a conflict ("notice_stands_on_it"): a notice whose delivery it proves, a letter that
    /// sets it out, evidence that proves it, a waiver on condition of the plan, a judgment that ended the suit, an
    /// execution of the judgment, or that it was renewed, decided on, taken in hand, answered or done since. Empty:
    /// nothing.
    QString builtOn(BorrowerId borrower, const OwnEntry& entry) const;
    /// Marks a contact, a note, a seizure, a judgment or a journal entry as taken back.
    void markUndone(const OwnEntry& entry, const QDateTime& at);

private:
    Database& db_;
};

} // namespace qingshou
