// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the retention rule, in the user's language.
#pragma once

#include "core/services/retention_service.h"

namespace qingshou {

QString label(RetentionHold hold);
/// "complaint, notice".
QString holdsText(const std::vector<RetentionHold>& holds);
/// "contact 12, promise 3".
QString countsText(const RetentionCounts& counts);
/// Why the list is empty, and when the next records will be due.
QString nobodyDueText(const RetentionList& list);
/// What was erased, what was not and why; a sentence a line.
QString erasureText(const Erasure& erasure);

} // namespace qingshou
