// SPDX-License-Identifier: GPL-3.0-or-later
// The one row that says whose file this is.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace qingshou {

class Database;

struct WorkstationInfo {
    QString cooperative;
    qint64 number = 1;  ///< 1 … 8,388,607; part of every id
    bool isDemo = false;
    QDate statisticsOn; ///< of the newest import run; invalid before the first
};

class WorkstationRepository {
public:
    explicit WorkstationRepository(Database& db) : db_(db) {}

    WorkstationInfo load() const;
    void insert(const WorkstationInfo& info, const QDateTime& at);
    void setStatisticsDate(QDate on);

private:
    Database& db_;
};

} // namespace qingshou
