// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/planned_contact.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

QDateTime at(int hour, int minute, int second = 0)
{
    return {QDate(2026, 9, 28), QTime(hour, minute, second), Qt::UTC};
}

} // namespace

TEST_CASE("planned contact: a contact that took place later has done it, one that was only written down later has not",
          "[work]")
{
    const QDateTime planned = at(10, 5, 30);
    CHECK_FALSE(isStillPlanned(planned, at(10, 6), at(10, 7)));
    CHECK_FALSE(isStillPlanned(planned, at(15, 0), at(15, 0)));
    CHECK(isStillPlanned(planned, at(9, 0), at(9, 1)));
    CHECK(isStillPlanned(planned, at(9, 0), at(16, 0)));
}

TEST_CASE("planned contact: within a minute, to which contacts are timed, what was recorded later came later", "[work]")
{
    const QDateTime planned = at(10, 5, 30);
    CHECK_FALSE(isStillPlanned(planned, at(10, 5), at(10, 7)));
    CHECK(isStillPlanned(planned, at(10, 5), at(10, 5, 10)));
}
