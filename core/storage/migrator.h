// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a file's schema to this program's version: numbered scripts, each in its own transaction with its own row
// (number, name, hash, oldest program schema that can still read the result). Never deletes or recreates a file.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace qingshou {

class Database;

struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;
    int oldestReader = 0; ///< from "-- oldest-reader: N" in the script; default: its own number
};

/// The scripts that are built into the program, in order.
std::vector<Migration> builtInMigrations();

class Migrator {
public:
    Migrator(Database& db, const Clock& clock, std::vector<Migration> migrations = builtInMigrations());

    /// "QNSH": marks a SQLite file as a workstation file (PRAGMA application_id).
    static constexpr int applicationId = 0x514E5348;

    int newest() const;
    /// The file's schema version; 0 for a new file.
    int current() const;
    /// NotAWorkstationFile, FileTooNew, FileDamaged (a migration's recorded hash differs) or fine.
    Outcome check() const;
    /// Applies what is missing. Before the first one on a file that has data, a dated copy is made beside it.
    /// MigrationFailed leaves the file at the last version that succeeded.
    Outcome migrate();

private:
    Outcome apply(const Migration& migration);
    Outcome backUp() const;

    Database& db_;
    const Clock& clock_;
    std::vector<Migration> migrations_;
};

} // namespace qingshou
