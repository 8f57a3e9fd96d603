// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain: one entry per use case, each MAC covering the one before. Entries are only ever appended.
// The head (count and last MAC) stands outside the table under a MAC of its own, so that a cut tail is seen.
// The MAC covers a digest of the words (change and sealed), so that the retention rule can erase them: the entry stays,
// and names the entry that erased its words. Entries from before that have no digest, and keep their words.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace qingshou {

class Database;
class Statement;
class Vault;

struct AuditEntry {
    qint64 workstation = 0;
    qint64 sequence = 0;
    QDateTime at{};
    UserId user{};
    QString userName{};
    QString action{};        ///< code, such as "record_promise"
    QString subjectKind{};   ///< table of the thing changed, singular: "promise"
    qint64 subjectId = 0;
    BorrowerId borrower{};   ///< whom it concerns, if anybody
    QJsonObject change{};    ///< {"before": …, "after": …}
    QJsonObject sealed{};    ///< the same for personal data; empty when there is none or it cannot be opened
    bool erased = false;     ///< read only: the words are gone by the retention rule
};

/// Words of the audit that go with a borrower's records.
struct AuditWords {
    qint64 erasable = 0; ///< entries whose words can go
    qint64 fixed = 0;    ///< entries from before there were digests: their words stay
};

/// The action of the entry that says whose words were erased; its change says in erasedEntries of how many entries.
inline constexpr auto eraseRecordsAction = "erase_records";
inline constexpr auto erasedEntriesField = "audit_entries";

struct AuditFilter {
    QString userName;      ///< empty: anybody
    QString action;        ///< empty: anything
    QDate from, until;     ///< days in China; invalid: no bound
    BorrowerId borrower;
    QString text;          ///< somewhere in the entry
    int limit = 200;
    int offset = 0;
};

class AuditRepository {
public:
    AuditRepository(Database& db, const Vault& vault) : db_(db), vault_(vault) {}

    /// Appends to the workstation's chain and gives the sequence in it. Inside the caller's transaction.
    qint64 append(const AuditEntry& entry);

    /// The number of entries, or AuditBroken {sequence, what} for the first entry that is not as it was written,
    /// is missing, or was cut off. Words are gone only where an erasing entry about the same borrower, in whichever
    /// workstation's chain, accounts for them.
    Result<qint64> verify() const;

    /// Of a borrower's records that the retention rule erases; where evidence or a conduct fact stays, so do its words.
    AuditWords wordsOf(BorrowerId borrower) const;
    /// Erases them. by: the erasing entry, about this borrower, in the workstation's chain. In the caller's
    /// transaction, after the rows are gone.
    void eraseWords(BorrowerId borrower, qint64 workstation, qint64 by);

    /// Backwards through the workstation's chain, from its newest entry, for as long as wanted.
    void fromNewest(qint64 workstation, const std::function<bool(const AuditEntry&)>& more) const;

    /// Newest first.
    std::vector<AuditEntry> list(const AuditFilter& filter) const;
    qint64 count(const AuditFilter& filter) const;
    std::vector<QString> actions() const;
    std::vector<QString> userNames() const;

private:
    AuditEntry read(const Statement& row) const;

    Database& db_;
    const Vault& vault_;
};

} // namespace qingshou
