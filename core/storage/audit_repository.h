// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain: one entry per use case, each MAC covering the one before. Entries are only ever appended.
// The head (count and last MAC) stands outside the table under a MAC of its own, so that a cut tail is seen.
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
};

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

    /// Appends to the workstation's chain; sequence is given by it. Inside the caller's transaction.
    void append(const AuditEntry& entry);

    /// The number of entries, or AuditBroken {sequence, what} for the first entry that is not as it was written,
    /// is missing, or was cut off.
    Result<qint64> verify() const;

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
