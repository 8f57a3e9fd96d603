// SPDX-License-Identifier: GPL-3.0-or-later
// A repayment schedule as a table; with what became of each instalment once the plan is agreed.
#pragma once

#include "core/domain/plan_tracking.h"
#include "core/domain/schedule.h"
#include "ui/widgets/list_table_model.h"

namespace qingshou {

struct ScheduleLine {
    ScheduleRow row{};
    std::optional<InstalmentStatus> status{};
};

using ScheduleModel = ListTableModel<ScheduleLine>;

/// Number, day, payment, interest, principal, balance left.
ScheduleModel* makeScheduleModel(QObject* parent);
/// Number, day, payment, paid, state.
ScheduleModel* makeTrackingModel(QObject* parent);

std::vector<ScheduleLine> scheduleLines(const std::vector<ScheduleRow>& rows, const PlanStatus* status = nullptr);

} // namespace qingshou
