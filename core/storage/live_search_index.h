// SPDX-License-Identifier: GPL-3.0-or-later
// A search index that follows the file: read on a thread of its own, later only what has changed, as the writers mark
// it with BorrowerRevision; after many changes (an import) read anew while the old one still answers.
#pragma once

#include "core/storage/search_index.h"

#include <future>
#include <memory>
#include <unordered_set>

namespace qingshou {

/// The index of a connection that follows the file. Not for two threads at once, as the connection is not.
class LiveSearchIndex {
public:
    /// vault must outlive it.
    LiveSearchIndex(Scope scope, const Vault& vault) : scope_(std::move(scope)), vault_(vault) {}
    ~LiveSearchIndex();
    LiveSearchIndex(const LiveSearchIndex&) = delete;
    LiveSearchIndex& operator=(const LiveSearchIndex&) = delete;

    /// False while it is being read for the first time, which the first call begins; of a small book it is there at
    /// once. A failure of that reading is thrown here.
    bool ready(Database& db);
    /// Waits, for the villages too.
    void wait(Database& db);
    /// Villages, or much that has changed, are still being read. Precondition: ready.
    bool isIncomplete() const { return !villages_ || coming_.valid(); }

    struct Part {
        const SearchIndex& index;
        const NameIndex* villages; ///< nullptr: not known yet
    };
    /// First what has changed, then the rest. Precondition: ready.
    std::vector<Part> parts() const;
    /// False when the part is out of date about the borrower, and another one knows better.
    bool speaksFor(const SearchIndex& index, BorrowerId borrower) const;

private:
    void readChanges(Database& db);
    void begin(Database& db);
    void takeWhatIsRead();

    Scope scope_;
    const Vault& vault_;
    std::atomic<bool> stop_ = false;
    std::atomic<bool> stopVillages_ = false;
    std::shared_ptr<const SearchIndex> all_;
    std::shared_ptr<const NameIndex> villages_;
    std::unique_ptr<SearchIndex> changed_;
    NameIndex changedVillages_;
    std::unordered_set<qint64> changedBorrowers_;
    qint64 seen_ = -1; ///< the revision up to which changes are known
    std::future<std::shared_ptr<const SearchIndex>> coming_;
    std::future<std::shared_ptr<const NameIndex>> comingVillages_;
};

} // namespace qingshou
