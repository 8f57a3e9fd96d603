// SPDX-License-Identifier: GPL-3.0-or-later
// Why the signed-in role may not do something on a borrower's page: empty = it may. One place, so that every button
// says the same.
#pragma once

#include "core/services/session.h"
#include "ui/support/labels.h"

namespace qingshou {

inline QString whyNot(const Session& session, Permission permission)
{
    return session.may(permission) ? QString() : whoMay(permission);
}

} // namespace qingshou
