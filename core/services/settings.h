// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's policy as it stands now: read once per use case or page.
#pragma once

#include <QHash>
#include <QString>

namespace qingshou {

class Database;

class Settings {
public:
    /// What is set in the file, defaults for the rest.
    static Settings load(Database& db);
    Settings() = default;

    /// Precondition for all: the key is defined.
    QString text(const QString& key) const;
    int number(const QString& key) const;
    bool flag(const QString& key) const;

private:
    QHash<QString, QString> values_;
};

} // namespace qingshou
