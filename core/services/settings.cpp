// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/settings.h"

#include "core/services/setting_definitions.h"
#include "core/storage/settings_repository.h"

namespace qingshou {

Settings Settings::load(Database& db)
{
    Settings settings;
    settings.values_ = SettingsRepository(db).all();
    return settings;
}

QString Settings::text(const QString& key) const
{
    const SettingDefinition* definition = settingDefinition(key);
    Q_ASSERT(definition);
    const auto stored = values_.constFind(key); // none at all is something else than an empty text
    return stored != values_.constEnd() && isValidSetting(*definition, *stored)
               ? *stored
               : QString::fromUtf8(definition->defaultValue);
}

int Settings::number(const QString& key) const { return text(key).toInt(); }

bool Settings::flag(const QString& key) const { return text(key) == QLatin1String("1"); }

} // namespace qingshou
