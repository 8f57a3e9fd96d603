// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/receipts.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

Receipt entry(qint64 id, QDate on, qint64 yuan, qint64 reverses = 0)
{
    return {{id}, on, Money::fromYuan(yuan), {reverses}};
}

} // namespace

TEST_CASE("Receipts: less what was reversed, in order of date", "[receipts]")
{
    const QDate asOf(2026, 11, 21);
    const auto net = netReceipts({entry(2, {2026, 10, 5}, 300), entry(1, {2026, 9, 1}, 500),
                                  entry(3, {2026, 10, 6}, -300, 2),  // whole
                                  entry(4, {2026, 11, 1}, -200, 1),  // part
                                  entry(5, {2026, 11, 22}, 900),     // not yet
                                  entry(6, {2026, 11, 1}, -50, 99)}, // of something else
                                 asOf);
    REQUIRE(net.size() == 1);
    CHECK(net[0].id.value == 1);
    CHECK(net[0].amount == Money::fromYuan(300));
}

TEST_CASE("Receipts: a reversal to come does not count yet", "[receipts]")
{
    const std::vector<Receipt> entries{entry(1, {2026, 9, 1}, 500), entry(2, {2026, 9, 10}, -500, 1)};
    CHECK(netReceipts(entries, {2026, 9, 9}).size() == 1);
    CHECK(netReceipts(entries, {2026, 9, 10}).empty());
}
