// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor allows what the conduct rules block: the one who is signed in, or one who enters name and password on
// the spot, which count as at a sign-in.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"

namespace qingshou {

struct ConductOverride {
    QString reason{};
    QString login{}; ///< empty: the signed-in user
    QString password{};
};

struct ConductApprover {
    UserId user{};
    QString login{};
    QString name{};
    QString reason{};
    Scope scope{};
    bool onTheSpot = false;
};

/// ReasonRequired, NotAllowed("override_conduct"); with a login also what checkPassword refuses. Call outside of a
/// transaction: a wrong password is written down at once.
Result<ConductApprover> conductApprover(ServiceContext& context, const ConductOverride& asked);

} // namespace qingshou
