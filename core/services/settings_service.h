// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a bank's policy (see setting_definitions.h).
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"

namespace qingshou {

class SettingsService {
public:
    explicit SettingsService(ServiceContext& context) : context_(context) {}

    /// NotFound {key}, Invalid {key, value}.
    Outcome set(const QString& key, const QString& value);

private:
    ServiceContext& context_;
};

} // namespace qingshou
