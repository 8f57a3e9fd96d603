// SPDX-License-Identifier: GPL-3.0-or-later
// Brings what the writer announced to the window's thread, so that models ask again for just that. Announcements
// that come faster than the window turns are joined into one.
#pragma once

#include "core/services/change_feed.h"

#include <QObject>

#include <mutex>

namespace qingshou {

class FeedListener : public QObject {
    Q_OBJECT

public:
    explicit FeedListener(ChangeFeed& feed, QObject* parent = nullptr);
    ~FeedListener() override;

Q_SIGNALS:
    void changed(const qingshou::ChangeSet& changes);

private:
    void collect(const ChangeSet& changes); ///< writer's thread
    void tell();

    ChangeFeed& feed_;
    int token_ = 0;
    std::mutex mutex_;
    ChangeSet waiting_;
    bool told_ = true;
};

} // namespace qingshou
