// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/change_feed.h"

namespace qingshou {

int ChangeFeed::subscribe(Listener listener)
{
    const std::lock_guard lock(mutex_);
    listeners_.emplace(next_, std::move(listener));
    return next_++;
}

void ChangeFeed::unsubscribe(int token)
{
    const std::lock_guard lock(mutex_);
    listeners_.erase(token);
}

void ChangeFeed::publish(const ChangeSet& changes)
{
    // Held while listeners run, so that after unsubscribe() returns nobody is called any more.
    const std::lock_guard lock(mutex_);
    for (const auto& [token, listener] : listeners_)
        listener(changes);
}

} // namespace qingshou
