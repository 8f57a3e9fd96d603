// SPDX-License-Identifier: GPL-3.0-or-later
// What every page works with, from sign-in to sign-out. Outlives the pages.
#pragma once

#include "core/services/session.h"
#include "core/storage/database.h"
#include "core/workspace.h"
#include "ui/support/background_jobs.h"
#include "ui/support/feed_listener.h"
#include "ui/support/prompts.h"
#include "ui/support/run_async.h"
#include "ui/support/user_settings.h"
#include "ui/workbench/appearance.h"
#include "ui/workbench/navigator.h"

#include <memory>

namespace qingshou {

struct PageContext {
    Workspace& workspace;
    std::shared_ptr<const Session>
        session; ///< who signed in; never empty. Not workspace.session(): that is the writer's
    Navigator& navigator;
    FeedListener& feed;
    BackgroundJobs& jobs;
    Prompts& prompts;
    UserSettings& userSettings;
    Appearance& appearance;

    bool may(Permission permission) const { return session->may(permission); }
    const Scope& scope() const { return session->scope; }
    QDate today() const { return workspace.clock().today(); }
    /// The window's own reading connection: for queries of a few milliseconds, on the window's thread only.
    Database& reader() const { return workspace.reader(); }
    /// See run_async.h: work on the writer's thread, then back here; then dies with owner.
    template <class Work, class Then>
    void write(QObject* owner, Work work, Then then) const
    {
        runOnWriter(workspace, owner, std::move(work), std::move(then));
    }
};

} // namespace qingshou
