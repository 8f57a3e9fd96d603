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

enum class OwnEntryKind { Contact, Note, Promise, Recovery, LegalEvent, Plan };

template <>
struct EnumCodes<OwnEntryKind> {
    static constexpr auto table = std::to_array<EnumCode<OwnEntryKind>>({{OwnEntryKind::Contact, "contact"},
                                                                         {OwnEntryKind::Note, "note"},
                                                                         {OwnEntryKind::Promise, "promise"},
                                                                         {OwnEntryKind::Recovery, "recovery"},
                                                                         {OwnEntryKind::LegalEvent, "legal_event"},
                                                                         {OwnEntryKind::Plan, "plan"}});
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
    /// sets it out, evidence that proves it, a waiver on condition of the plan. Empty: nothing.
    QString builtOn(BorrowerId borrower, const OwnEntry& entry) const;
    /// Marks a contact or a note as taken back.
    void markUndone(const OwnEntry& entry, const QDateTime& at);

private:
    Database& db_;
};

} // namespace qingshou
