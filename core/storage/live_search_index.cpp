// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/live_search_index.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/database.h"
#include "core/storage/read_snapshot.h"

#include <chrono>

namespace qingshou {
namespace {

/// Up to so many borrowers are read in the time of a screen picture or two.
constexpr qint64 smallBook = 2'000;
/// Changed borrowers that are read one by one; with more, everything is read anew on another thread.
constexpr qint64 fewChanges = 128;

bool isSmall(Database& db)
{
    Statement some(db, "SELECT count(*) FROM (SELECT 1 FROM borrowers LIMIT ?)");
    some.bind(1, smallBook + 1).step();
    return some.integer(0) <= smallBook;
}

template <class Future>
bool isReady(const Future& future)
{
    return future.valid() && future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

LiveSearchIndex::~LiveSearchIndex()
{
    stop_ = stopVillages_ = true; // the futures wait for their threads
}

bool LiveSearchIndex::ready(Database& db)
{
    takeWhatIsRead();
    if (!all_ && !coming_.valid()) {
        if (isSmall(db)) {
            all_ = std::make_shared<SearchIndex>(db, scope_, stop_);
            villages_ = std::make_shared<NameIndex>(all_->villages(db, vault_, stopVillages_));
        } else {
            begin(db);
        }
    }
    if (!all_)
        return false;
    readChanges(db);
    if (!villages_ && !comingVillages_.valid()) {
        comingVillages_ =
            std::async(std::launch::async,
                       [this, index = all_, path = db.path(), vfs = db.vfs()]() -> std::shared_ptr<const NameIndex> {
                           try {
                               Database own(path, Database::Mode::ReadOnly, vfs);
                               return std::make_shared<NameIndex>(index->villages(own, vault_, stopVillages_));
                           } catch (const SearchIndex::Stopped&) {
                               return nullptr;
                           }
                       });
    }
    return true;
}

void LiveSearchIndex::wait(Database& db)
{
    for (;;) {
        const bool usable = ready(db);
        if (coming_.valid())
            coming_.wait();
        else if (comingVillages_.valid())
            comingVillages_.wait();
        else if (usable)
            return;
    }
}

void LiveSearchIndex::begin(Database& db)
{
    coming_ = std::async(std::launch::async,
                         [this, path = db.path(), vfs = db.vfs()]() -> std::shared_ptr<const SearchIndex> {
                             try {
                                 Database own(path, Database::Mode::ReadOnly, vfs);
                                 return std::make_shared<SearchIndex>(own, scope_, stop_);
                             } catch (const SearchIndex::Stopped&) {
                                 return nullptr;
                             }
                         });
}

void LiveSearchIndex::takeWhatIsRead()
{
    if (isReady(comingVillages_))
        villages_ = comingVillages_.get();
    if (isReady(coming_)) {
        all_ = coming_.get();
        stopVillages_ = true; // their items are those of the index that goes
        comingVillages_ = {};
        stopVillages_ = false;
        villages_.reset();
        changed_.reset();
        changedBorrowers_.clear();
        seen_ = -1;
    }
}

void LiveSearchIndex::readChanges(Database& db)
{
    const qint64 now = BorrowerRevision::current(db);
    if (now == seen_)
        return;
    const ReadSnapshot snapshot(db);
    const auto changed = BorrowerRevision::changedSince(db, all_->revision(), fewChanges);
    if (!changed) { // until all is read anew, what is known stands
        if (!coming_.valid())
            begin(db);
        return;
    }
    changedBorrowers_ = {changed->begin(), changed->end()};
    changed_ = std::make_unique<SearchIndex>(db, scope_, stop_, *changed);
    changedVillages_ = changed_->villages(db, vault_, stopVillages_);
    seen_ = changed_->revision();
}

std::vector<LiveSearchIndex::Part> LiveSearchIndex::parts() const
{
    std::vector<Part> parts;
    if (changed_ && changed_->borrowers() > 0)
        parts.push_back({*changed_, &changedVillages_});
    parts.push_back({*all_, villages_.get()});
    return parts;
}

bool LiveSearchIndex::speaksFor(const SearchIndex& index, BorrowerId borrower) const
{
    return &index == changed_.get() || !changedBorrowers_.contains(borrower.value);
}

} // namespace qingshou
