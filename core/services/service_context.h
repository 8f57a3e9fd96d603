// SPDX-License-Identifier: GPL-3.0-or-later
// What a service works with. Services are plain synchronous classes on whichever thread holds this connection.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/key_slot.h"
#include "core/services/change_feed.h"
#include "core/services/session.h"
#include "core/storage/id_allocator.h"

#include <memory>

namespace qingshou {

class Database;
class WorkingCalendar;

struct ServiceContext {
    Database& db;
    const Clock& clock;
    ChangeFeed& feed;
    IdAllocator ids;
    std::shared_ptr<const Session> session; ///< empty until somebody signed in
    PasswordCost passwordCost{};            ///< of passwords chosen from now on

    /// SignInRequired, NotAllowed or fine.
    Outcome require(Permission permission) const;
};

} // namespace qingshou
