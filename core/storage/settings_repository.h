// SPDX-License-Identifier: GPL-3.0-or-later
// The values a bank has set; what is not here has its default (core/services/setting_definitions.h).
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace qingshou {

class Database;

class SettingsRepository {
public:
    explicit SettingsRepository(Database& db) : db_(db) {}

    QHash<QString, QString> all() const;
    /// Whether any has changed since the last import that stands, but for this one.
    bool changedSinceLastImport(ImportRunId but) const;
    void save(const QString& key, const QString& value, UserId by, const QDateTime& at);

private:
    Database& db_;
};

} // namespace qingshou
