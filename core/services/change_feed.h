// SPDX-License-Identifier: GPL-3.0-or-later
// What changed, told after the commit, so that models ask again for just that. Called on the writer's thread;
// the window's listener (ui/support/feed_listener) brings it to its own.
#pragma once

#include "core/base/id.h"

#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace qingshou {

enum class Topic { Book, Borrowers, Parties, Contacts, Promises, Recoveries, Plans, Strategies, Legal, Notices, Evidence,
                   Complaints, Campaigns, Branches, Users, Settings, Audit };

struct ChangeSet {
    std::set<Topic> topics;
    std::set<BorrowerId> borrowers; ///< empty with Topic::Book: any of them

    bool touches(Topic topic) const { return topics.contains(topic); }
    bool touches(BorrowerId borrower) const { return touches(Topic::Book) || borrowers.contains(borrower); }
};

class ChangeFeed {
public:
    using Listener = std::function<void(const ChangeSet&)>;

    int subscribe(Listener listener);
    void unsubscribe(int token);
    void publish(const ChangeSet& changes);

private:
    std::mutex mutex_;
    std::map<int, Listener> listeners_;
    int next_ = 1;
};

} // namespace qingshou
