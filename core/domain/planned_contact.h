// SPDX-License-Identifier: GPL-3.0-or-later
// When a planned contact (安排联系) is done: any contact that takes place after the planning has done it. Pure.
#pragma once

#include <QDateTime>

namespace qingshou {

/// Whether what was planned at that instant is still to be done after a contact. A contact's own time is typed to the
/// minute; within one, what was recorded later came later.
bool isStillPlanned(const QDateTime& plannedAt, const QDateTime& contactAt, const QDateTime& contactRecordedAt);

} // namespace qingshou
