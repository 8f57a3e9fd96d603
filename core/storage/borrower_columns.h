// SPDX-License-Identifier: GPL-3.0-or-later
// What the borrower list filters, sorts and sums by, in memory beside a connection (some 100 bytes a borrower): any
// filter, order and page of 150,000 borrowers then takes milliseconds, where an engine that walks rows takes up to half
// a second. Read whole once, off the caller's thread where the caller can do without; later only what has changed,
// which the writers mark with BorrowerRevision. Money in fen. Inside core/storage only.
#pragma once

#include "core/base/id.h"
#include "core/storage/loan_numbers.h"
#include "core/storage/word_list.h"

#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class Database;
class Statement;

/// Days are digits of the date (20260930), 0: none; instants likewise, down to the millisecond.
struct BorrowerEntry {
    qint64 id = 0;
    qint64 balance = 0;
    qint64 arrears = 0;
    qint64 unexplained = 0;
    qint64 lastContact = 0;
    qint32 overdueSince = 0;
    qint32 nextAction = 0;
    qint32 promiseUnkept = 0;
    qint32 loanCount = 0;
    quint32 owner = 0;          ///< in owners()
    quint32 guaranteeTypes = 0; ///< in guaranteeTypes()
    quint32 branch = 0;         ///< in branches()
    quint32 textAt = 0;         ///< the name's sort key, then the name
    quint32 keyLength = 0;
    quint32 nameLength = 0;
    quint8 riskClass = 0; ///< as kept: 0 unknown, 1 normal … 5 loss
    bool onBook = false;
    bool offBook = false;
    bool classDeviates = false;
};

class BorrowerColumns {
public:
    /// All of them, as the connection sees them now.
    explicit BorrowerColumns(Database& db);

    /// Takes in what has changed since. False when that is too much, or not to be told: then read anew.
    bool follow(Database& db);
    bool isCurrent(Database& db) const;

    /// In the order of ids.
    const std::vector<BorrowerEntry>& entries() const { return entries_; }
    /// The place of a borrower in entries().
    std::optional<size_t> find(qint64 id) const;
    std::string_view nameKey(const BorrowerEntry& e) const { return {texts_.data() + e.textAt, e.keyLength}; }
    std::string_view name(const BorrowerEntry& e) const
    {
        return {texts_.data() + e.textAt + e.keyLength, e.nameLength};
    }
    const LoanNumbers& loanNumbers() const { return loanNumbers_; }
    const WordList& owners() const { return owners_; }
    const WordList& guaranteeTypes() const { return guaranteeTypes_; }
    const std::vector<BranchId>& branches() const { return branches_; }

private:
    BorrowerEntry read(const Statement& row);
    quint32 branchNumber(qint64 id);

    qint64 revision_ = 0;
    std::vector<BorrowerEntry> entries_;
    LoanNumbers loanNumbers_;
    std::string texts_;
    WordList owners_, guaranteeTypes_;
    std::vector<BranchId> branches_;
};

/// A connection's columns. Not for two threads at once, as the connection is not.
class BorrowerColumnsCache {
public:
    /// Up to date; waits while they are read.
    const BorrowerColumns& current(Database& db);
    /// Likewise, or nullptr as long as they are not there. Those of a small book are read at once.
    const BorrowerColumns* ready(Database& db);
    /// Has them read on another thread, unless they are there or coming.
    void begin(Database& db);

private:
    bool bringUpToDate(Database& db);

    std::unique_ptr<BorrowerColumns> columns_;
    bool uncommitted_ = false; ///< read inside a transaction that may yet be rolled back
    std::future<std::unique_ptr<BorrowerColumns>> coming_;
};

/// Marks borrowers as changed: whoever writes a row of `borrowers` writes the next revision into it. One a transaction
/// is enough.
class BorrowerRevision {
public:
    static qint64 current(Database& db);
    /// Takes the next, in the caller's transaction.
    static qint64 next(Database& db);
    /// Takes the one for an import into an empty book. Its rows stand in no index: who knew the empty book reads all.
    static qint64 nextOfWholeBook(Database& db);
    /// Every row may have become another, or gone: whoever knew them reads all.
    static void replaceAll(Database& db);
    /// Borrowers whose row has changed since, at most so many; nothing when that is no good way to learn of them.
    static std::optional<std::vector<qint64>> changedSince(Database& db, qint64 revision, size_t most);
    /// The borrower's row stays as it is, and what belongs to it elsewhere (people around it) has changed.
    static void mark(Database& db, BorrowerId borrower);
};

} // namespace qingshou
