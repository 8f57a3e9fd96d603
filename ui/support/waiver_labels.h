// SPDX-License-Identifier: GPL-3.0-or-later
// Words for waivers, levels of approval and ways to end a debt, in the user's language.
#pragma once

#include "core/domain/ways.h"
#include "ui/widgets/chip.h"

namespace qingshou {

QString label(ApprovalLevel level);
QString label(WaiverCondition condition);
QString label(WaiverDecision decision);
QString label(WaiverState state);
QString label(Way way);
QString label(WayObstacle obstacle);
QString label(Procedure procedure);
ChipStyle chipStyle(WaiverState state);

} // namespace qingshou
