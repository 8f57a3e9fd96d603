// SPDX-License-Identifier: GPL-3.0-or-later
// Words for complaints and return visits, in the user's language.
#pragma once

#include "core/domain/complaint_rates.h"

namespace qingshou {

QString label(ComplaintKind kind);
QString label(ComplaintChannel channel);
QString label(ComplaintState state);
QString label(ComplaintOutcome outcome);
QString label(RateGroup group);
/// "4, satisfied".
QString satisfactionText(int satisfaction);

} // namespace qingshou
