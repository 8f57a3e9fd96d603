// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise_rule.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

PromiseToPay promise(qint64 id, QDate made, QDate due, qint64 yuan)
{
    return {{id}, made, due, Money::fromYuan(yuan)};
}

Receipt paid(qint64 id, QDate on, qint64 yuan, qint64 reverses = 0)
{
    return {{id}, on, Money::fromYuan(yuan), {reverses}};
}

const PromiseToPay one = promise(1, {2026, 10, 1}, {2026, 10, 20}, 1'000);

PromiseStatus judgeOne(const std::vector<Receipt>& receipts, QDate asOf, int grace = 0)
{
    return judgePromises({one}, receipts, asOf, grace).at(0);
}

} // namespace

TEST_CASE("Promise: kept, partly kept, broken, open", "[promise]")
{
    struct Case {
        const char* name;
        std::vector<Receipt> receipts;
        QDate asOf;
        PromiseState state;
        qint64 paidYuan;
    };
    const std::vector<Case> cases{
        {"nothing yet", {}, {2026, 10, 20}, PromiseState::Open, 0},
        {"nothing", {}, {2026, 10, 21}, PromiseState::Broken, 0},
        {"part, day not over", {paid(1, {2026, 10, 5}, 400)}, {2026, 10, 20}, PromiseState::Open, 400},
        {"part", {paid(1, {2026, 10, 5}, 400)}, {2026, 10, 21}, PromiseState::PartlyKept, 400},
        {"in two parts",
         {paid(1, {2026, 10, 5}, 400), paid(2, {2026, 10, 20}, 600)},
         {2026, 10, 20},
         PromiseState::Kept,
         1'000},
        {"more than promised", {paid(1, {2026, 10, 5}, 5'000)}, {2026, 10, 21}, PromiseState::Kept, 1'000},
        {"paid before it was made", {paid(1, {2026, 9, 30}, 1'000)}, {2026, 10, 21}, PromiseState::Broken, 0},
        {"paid a day late", {paid(1, {2026, 10, 21}, 1'000)}, {2026, 10, 30}, PromiseState::Broken, 0},
        {"reversed",
         {paid(1, {2026, 10, 5}, 1'000), paid(2, {2026, 10, 9}, -1'000, 1)},
         {2026, 10, 21},
         PromiseState::Broken,
         0},
        {"paid, seen before", {paid(1, {2026, 10, 5}, 1'000)}, {2026, 10, 4}, PromiseState::Open, 0}};
    for (const auto& [name, receipts, asOf, state, paidYuan] : cases) {
        CAPTURE(name);
        const auto status = judgeOne(receipts, asOf);
        CHECK(status.state == state);
        CHECK(status.paid == Money::fromYuan(paidYuan));
    }
}

TEST_CASE("Promise: the days of grace are a setting", "[promise]")
{
    CHECK(judgeOne({paid(1, {2026, 10, 23}, 1'000)}, {2026, 10, 30}, 3).state == PromiseState::Kept);
    CHECK(judgeOne({paid(1, {2026, 10, 23}, 1'000)}, {2026, 10, 30}, 3).keptOn == QDate(2026, 10, 23));
    CHECK(judgeOne({}, {2026, 10, 23}, 3).state == PromiseState::Open);
    CHECK(judgeOne({}, {2026, 10, 24}, 3).state == PromiseState::Broken);
}

TEST_CASE("Promises: money goes to the oldest first, what is left to the next", "[promise]")
{
    const std::vector<PromiseToPay> promises{promise(2, {2026, 10, 1}, {2026, 11, 20}, 500),
                                             promise(1, {2026, 10, 1}, {2026, 10, 20}, 1'000),
                                             promise(3, {2026, 11, 1}, {2026, 12, 20}, 500)};
    const auto statuses =
        judgePromises(promises, {paid(1, {2026, 10, 10}, 1'200), paid(2, {2026, 11, 10}, 400)}, {2026, 11, 21}, 0);
    REQUIRE(statuses.size() == 3);
    CHECK(statuses[1].state == PromiseState::Kept); // due first
    CHECK(statuses[0].state == PromiseState::Kept); // 200 + 300
    CHECK(statuses[0].keptOn == QDate(2026, 11, 10));
    CHECK(statuses[2].state == PromiseState::Open);
    CHECK(statuses[2].paid == Money::fromYuan(100));
    CHECK(statuses[0].id.value == 2); // in the order given
}

TEST_CASE("Promises: money after a broken one helps the next", "[promise]")
{
    const std::vector<PromiseToPay> promises{one, promise(2, {2026, 10, 25}, {2026, 11, 5}, 1'000)};
    const auto statuses = judgePromises(promises, {paid(1, {2026, 11, 1}, 1'000)}, {2026, 11, 21}, 0);
    CHECK(statuses[0].state == PromiseState::Broken);
    CHECK(statuses[1].state == PromiseState::Kept);
}

TEST_CASE("Promises: properties", "[promise][property]")
{
    CHECK(rc::check("no more is given to promises than was paid, and none gets more than it names", [] {
        std::vector<PromiseToPay> promises;
        std::vector<Receipt> receipts;
        Money total;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            const QDate made = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 60));
            promises.push_back(
                promise(i, made, made.addDays(*rc::gen::inRange(0, 40)), *rc::gen::inRange<qint64>(1, 1'000)));
        }
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            receipts.push_back(
                paid(i, QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 120)), *rc::gen::inRange<qint64>(1, 1'000)));
            total += receipts.back().amount;
        }
        Money given;
        const auto statuses = judgePromises(promises, receipts, {2026, 12, 31}, *rc::gen::inRange(0, 5));
        for (size_t i = 0; i < promises.size(); ++i) {
            RC_ASSERT(statuses[i].paid <= promises[i].amount);
            RC_ASSERT((statuses[i].state == PromiseState::Kept) == (statuses[i].paid == promises[i].amount));
            RC_ASSERT(statuses[i].state != PromiseState::Open);
            given += statuses[i].paid;
        }
        RC_ASSERT(given <= total);
    }));
}
