// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/bank_card.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Bank card", "[card]")
{
    CHECK(isBankCard(QStringLiteral("6222021234567890128")));
    CHECK_FALSE(isBankCard(QStringLiteral("6222021234567890127")));
    CHECK(isBankCard(QStringLiteral("6222 0212 3456 7890 128")));
    CHECK_FALSE(isBankCard(QStringLiteral("0")));
    CHECK_FALSE(isBankCard(QStringLiteral("000000000000000"))); // 15
    CHECK(luhnHolds(QStringView(u"0")));
    CHECK_FALSE(luhnHolds(QStringView(u"")));
    CHECK_FALSE(luhnHolds(QStringView(u"62a2")));
}
