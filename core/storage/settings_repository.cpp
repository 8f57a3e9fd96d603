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

bool SettingsRepository::changedSinceLastImport(ImportRunId but) const
{
    Statement changed(db_,
                      "SELECT EXISTS (SELECT 1 FROM settings WHERE changed_at >= coalesce((SELECT max(imported_at) "
                      "FROM import_runs WHERE id <> ?), ''))");
    changed.bind(1, but);
    changed.step();
    return changed.boolean(0);
}

void SettingsRepository::save(const QString& key, const QString& value, UserId by, const QDateTime& at)
{
    Statement upsert(db_, "INSERT INTO settings (key, value, changed_by, changed_at) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (key) DO UPDATE SET value = ?2, changed_by = ?3, changed_at = ?4");
    upsert.bindAll(key, value, by, at).run();
}

} // namespace qingshou
