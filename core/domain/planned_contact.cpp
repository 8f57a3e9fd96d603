// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/planned_contact.h"

namespace qingshou {
namespace {

qint64 minuteOf(const QDateTime& instant)
{
    return instant.toSecsSinceEpoch() / 60;
}

} // namespace

bool isStillPlanned(const QDateTime& plannedAt, const QDateTime& contactAt, const QDateTime& contactRecordedAt)
{
    const qint64 planned = minuteOf(plannedAt), contact = minuteOf(contactAt);
    return planned == contact ? plannedAt >= contactRecordedAt : planned > contact;
}

} // namespace qingshou
