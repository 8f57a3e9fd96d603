// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workstation_repository.h"

#include "core/storage/statement.h"

namespace qingshou {

WorkstationInfo WorkstationRepository::load() const
{
    Statement row(db_, "SELECT cooperative, number, is_demo, statistics_on FROM workstations");
    if (!row.step())
        return {};
    return {row.text(0), row.integer(1), row.boolean(2), row.date(3)};
}

void WorkstationRepository::insert(const WorkstationInfo& info, const QDateTime& at)
{
    Statement insert(db_, "INSERT INTO workstations (id, cooperative, number, is_demo, created_at) VALUES (1, ?, ?, ?, ?)");
    insert.bindAll(info.cooperative, info.number, info.isDemo, at).run();
}

void WorkstationRepository::setStatisticsDate(QDate on)
{
    Statement update(db_, "UPDATE workstations SET statistics_on = ?");
    update.bind(1, on).run();
}

} // namespace qingshou
