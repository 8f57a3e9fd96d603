// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_repository.h"

#include "core/storage/statement.h"

namespace qingshou {

QHash<QString, QString> SettingsRepository::all() const
{
    Statement rows(db_, "SELECT key, value FROM settings");
    QHash<QString, QString> values;
    while (rows.step())
        values.insert(rows.text(0), rows.text(1));
    return values;
}

void SettingsRepository::save(const QString& key, const QString& value, UserId by, const QDateTime& at)
{
    Statement upsert(db_, "INSERT INTO settings (key, value, changed_by, changed_at) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (key) DO UPDATE SET value = ?2, changed_by = ?3, changed_at = ?4");
    upsert.bindAll(key, value, by, at).run();
}

} // namespace qingshou
