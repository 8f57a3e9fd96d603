// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settings_service.h"

#include "core/services/change.h"
#include "core/services/setting_definitions.h"
#include "core/services/settings.h"
#include "core/storage/settings_repository.h"

#include <initializer_list>
#include <optional>

namespace qingshou {
namespace {

bool ascend(const Settings& settings, std::initializer_list<const char*> keys, bool strictly)
{
    std::optional<int> before;
    for (const char* key : keys) {
        const int days = settings.number(QLatin1String(key));
        if (before && (strictly ? days <= *before : days < *before))
            return false;
        before = days;
    }
    return true;
}

/// What no single value can break, but several together.
Outcome checkTogether(const Settings& settings)
{
    if (!ascend(settings,
                {"class_special_mention_days", "class_substandard_days", "class_doubtful_days", "class_loss_days"},
                true))
        return {ErrorCode::Conflict, {QStringLiteral("class_days_order")}};
    if (!ascend(settings, {"alert_red_days", "alert_orange_days", "alert_yellow_days"}, false))
        return {ErrorCode::Conflict, {QStringLiteral("alert_days_order")}};
    if (!ascend(settings, {"waiver_director_yuan", "waiver_risk_yuan", "waiver_committee_yuan"}, false) ||
        !ascend(settings, {"restructuring_director_yuan", "restructuring_risk_yuan", "restructuring_committee_yuan"},
                false))
        return {ErrorCode::Conflict, {QStringLiteral("approval_amounts_order")}};
    if (!ascend(settings, {"extension_short_months", "extension_medium_months"}, true))
        return {ErrorCode::Conflict, {QStringLiteral("extension_months_order")}};
    return Done{};
}

} // namespace

Outcome SettingsService::setAll(const std::vector<SettingValue>& values)
{
    return makeChange<Done>(context_, Permission::ChangeSettings, [&](Change& change) -> Outcome {
        const Settings before = Settings::load(change.db());
        SettingsRepository repository(change.db());
        for (const SettingValue& setting : values) {
            const SettingDefinition* definition = settingDefinition(setting.key);
            if (!definition)
                return {ErrorCode::NotFound, {QStringLiteral("setting"), setting.key}};
            if (!isValidSetting(*definition, setting.value))
                return {ErrorCode::Invalid, {setting.key, setting.value}};
            repository.save(setting.key, setting.value, change.session().user, change.now());
            change.audit(
                {.action = QStringLiteral("change_setting"),
                 .subjectKind = QStringLiteral("setting"),
                 .change = {{"key", setting.key}, {"before", before.text(setting.key)}, {"after", setting.value}}});
        }
        change.touch(Topic::Settings);
        return checkTogether(Settings::load(change.db()));
    });
}

} // namespace qingshou
