// SPDX-License-Identifier: GPL-3.0-or-later
// Moves everything of one borrower to another and back: loans, guarantees, people around, entries. Only rows; whether
// it may be done, personal data and summed-up columns are the service's. Inside the caller's transaction.
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace qingshou {

class Database;

struct Merge {
    qint64 id = 0;
    BorrowerId kept{};
    PartyId keptParty{};
    BorrowerId merged{};
    PartyId mergedParty{};
    BranchId mergedBranch{};
    QString mergedOwner{};     ///< assigned; empty: the ledger's
    QByteArray sealedBefore{}; ///< what was known of the kept party, see party_details.h
    QString reason{};
    UserId recordedBy{};
    QDateTime recordedAt{};
    bool undone = false;
};

class BorrowerMerge {
public:
    explicit BorrowerMerge(Database& db) : db_(db) {}

    /// Writes the row and moves all that there is; the merged borrower's row is gone afterwards.
    void apply(const Merge& merge);
    /// What was moved goes back, and what was recorded since on the loans that go back. A loan that came since is read
    /// anew by the next ledger that holds it.
    void takeBack(const Merge& merge, UserId by, const QDateTime& at, const QString& reason);
    std::optional<Merge> find(qint64 id) const;
    /// A later merge that stands and has either of them: that one is to be undone first.
    bool isBuiltOn(const Merge& merge) const;
    /// Whom a borrower's number stands for today: itself unless it was merged.
    BorrowerId standsFor(BorrowerId borrower) const;

    /// Whether anything stands on the borrower that is not a ledger's: entries, an owner, a plan, a campaign's
    /// baseline, what was found out about the person, an earlier merge.
    bool hasEntries(BorrowerId borrower, PartyId party) const;
    /// Merges made in this import run or after it, before the next one.
    qint64 countSince(ImportRunId run) const;
    /// Whether somebody has said that they are two people, or undone their merge.
    bool wereToldApart(PartyId one, PartyId other) const;

    /// Alike and two people all the same, or open again.
    void tellApart(PartyId one, PartyId other, UserId by, const QDateTime& at);
    /// False when nobody told them apart.
    bool forgetApart(PartyId one, PartyId other);

private:
    void moveRows(const Merge& merge);
    void moveRelated(const Merge& merge, const std::string& table, const std::string& told);
    void moveParty(const Merge& merge);
    void takeRowsBack(const Merge& merge);
    void takeRelatedBack(const Merge& merge, const std::string& table, const std::string& told);
    void numberVersions(BorrowerId borrower);
    void run(const std::string& sql, const Merge& merge);

    Database& db_;
};

} // namespace qingshou
