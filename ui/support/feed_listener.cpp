// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/feed_listener.h"

namespace qingshou {

FeedListener::FeedListener(ChangeFeed& feed, QObject* parent) : QObject(parent), feed_(feed)
{
    token_ = feed_.subscribe([this](const ChangeSet& changes) { collect(changes); });
}

FeedListener::~FeedListener()
{
    feed_.unsubscribe(token_);
} // afterwards nobody is called any more

void FeedListener::collect(const ChangeSet& changes)
{
    const std::lock_guard lock(mutex_);
    waiting_.topics.insert(changes.topics.begin(), changes.topics.end());
    waiting_.borrowers.insert(changes.borrowers.begin(), changes.borrowers.end());
    if (!told_)
        return;
    told_ = false;
    QMetaObject::invokeMethod(this, &FeedListener::tell, Qt::QueuedConnection);
}

void FeedListener::tell()
{
    ChangeSet changes;
    {
        const std::lock_guard lock(mutex_);
        std::swap(changes, waiting_);
        told_ = true;
    }
    Q_EMIT changed(changes);
}

} // namespace qingshou
