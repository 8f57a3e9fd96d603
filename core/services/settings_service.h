// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a bank's policy (see setting_definitions.h).
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"

#include <vector>

namespace qingshou {

struct SettingValue {
    QString key;
    QString value;
};

class SettingsService {
public:
    explicit SettingsService(ServiceContext& context) : context_(context) {}

    /// NotFound {setting, key}, Invalid {key, value}; Conflict when days that must ascend from one class or alert to
    /// the next would not.
    Outcome set(const QString& key, const QString& value) { return setAll({{key, value}}); }
    /// All or none; each with an audit entry of its own.
    Outcome setAll(const std::vector<SettingValue>& values);

private:
    ServiceContext& context_;
};

} // namespace qingshou
