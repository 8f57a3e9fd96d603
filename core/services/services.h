// SPDX-License-Identifier: GPL-3.0-or-later
// Every use case of the program, on one connection. The only writers.
#pragma once

#include "core/services/branch_service.h"
#include "core/services/import_service.h"
#include "core/services/settings_service.h"
#include "core/services/sign_in_service.h"
#include "core/services/user_service.h"

namespace qingshou {

struct Services {
    explicit Services(ServiceContext& context)
        : signIn(context), users(context), branches(context), settings(context), imports(context)
    {
    }

    SignInService signIn;
    UserService users;
    BranchService branches;
    SettingsService settings;
    ImportService imports;
};

} // namespace qingshou
