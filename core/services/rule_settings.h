// SPDX-License-Identifier: GPL-3.0-or-later
// The cooperative's settings as the rules take them.
#pragma once

#include "core/domain/complaint.h"
#include "core/domain/conduct_guard.h"
#include "core/domain/period_alert.h"
#include "core/domain/retention.h"
#include "core/domain/ways.h"
#include "core/figures/borrower_figures.h"
#include "core/figures/work_list.h"
#include "core/services/settings.h"
#include "core/storage/borrower_summary.h"

namespace qingshou {

ClassDays classDays(const Settings& settings);
FigureRules figureRules(const Settings& settings);
AllocationRule allocationRule(const Settings& settings);
PeriodAlertSettings periodAlertSettings(const Settings& settings);
WorkSettings workSettings(const Settings& settings);
ConductParameters conductParameters(const Settings& settings);
ComplaintRules complaintRules(const Settings& settings);
RetentionRules retentionRules(const Settings& settings);
WaiverRules waiverRules(const Settings& settings);
WayRules wayRules(const Settings& settings);
DayCount dayCountOf(const Settings& settings);

} // namespace qingshou
