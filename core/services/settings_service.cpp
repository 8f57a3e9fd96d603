// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settings_service.h"

#include "core/services/change.h"
#include "core/services/setting_definitions.h"
#include "core/services/settings.h"
#include "core/storage/settings_repository.h"

namespace qingshou {

Outcome SettingsService::set(const QString& key, const QString& value)
{
    return makeChange<Done>(context_, Permission::ChangeSettings, [&](Change& change) -> Outcome {
        const SettingDefinition* definition = settingDefinition(key);
        if (!definition)
            return {ErrorCode::NotFound, {QStringLiteral("setting"), key}};
        if (!isValidSetting(*definition, value))
            return {ErrorCode::Invalid, {key, value}};
        const QString before = Settings::load(change.db()).text(key);
        SettingsRepository(change.db()).save(key, value, change.session().user, change.now());
        change.audit({.action = QStringLiteral("change_setting"), .subjectKind = QStringLiteral("setting"),
                      .change = {{"key", key}, {"before", before}, {"after", value}}});
        change.touch(Topic::Settings);
        return Done{};
    });
}

} // namespace qingshou
