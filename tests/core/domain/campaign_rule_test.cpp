// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/campaign_rule.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

Money wan(qint64 amount)
{
    return Money::fromYuan(amount * 10'000);
}

CountableRecovery recovery(RecoveryKind kind, BookSide side, Money principal, Money interest = {})
{
    CountableRecovery result{kind, side, {}};
    result.split.principal = principal;
    result.split.interest = interest;
    return result;
}

/// Worked example R7.1, in 万元.
const std::vector<CountableRecovery> example{
    recovery(RecoveryKind::NormalCash, BookSide::OnBook, wan(150)),
    recovery(RecoveryKind::NormalCash, BookSide::OffBook, wan(60)),
    recovery(RecoveryKind::SettlementInKind, BookSide::OnBook, wan(40)),
    recovery(RecoveryKind::Reclassified, BookSide::OnBook, wan(30)),
};

Money counted(const std::vector<CountableRecovery>& recoveries, const CountedSet& set)
{
    Money sum;
    for (const auto& entry : recoveries)
        sum += countedAmount(entry, set);
    return sum;
}

} // namespace

TEST_CASE("Campaign: completion by what counts", "[campaign]")
{
    CHECK(completion(counted(example, {}), wan(500))->toText() == "42.00");
    CountedSet all;
    all.nonCash = true;
    CHECK(completion(counted(example, all), wan(500))->toText() == "56.00");
    CountedSet onBookOnly;
    onBookOnly.offBookCashPrincipal = false;
    CHECK(completion(counted(example, onBookOnly), wan(500))->toText() == "30.00");
    all.leftOut = {RecoveryKind::Reclassified};
    CHECK(completion(counted(example, all), wan(500))->toText() == "50.00");
    CHECK_FALSE(completion(wan(1), Money()).has_value());
}

TEST_CASE("Campaign: interest and costs", "[campaign]")
{
    CountableRecovery cash = recovery(RecoveryKind::NormalCash, BookSide::OnBook, wan(5), wan(1));
    cash.split.costs = wan(2);
    cash.split.penalty = wan(3);
    CHECK(countedAmount(cash, {}) == wan(5));
    CountedSet withInterest;
    withInterest.interest = true;
    CHECK(countedAmount(cash, withInterest) == wan(9));
    withInterest.onBookCashPrincipal = false;
    CHECK(countedAmount(cash, withInterest) == wan(4));
}

TEST_CASE("Campaign: a reversal takes back what counted", "[campaign]")
{
    const auto paid = recovery(RecoveryKind::Enforcement, BookSide::OnBook, wan(5));
    const auto reversal = recovery(RecoveryKind::Enforcement, BookSide::OnBook, -wan(5));
    CHECK(counted({paid, reversal}, {}).isZero());
}

TEST_CASE("Campaign: the price of a transfer is cash where the setting says so", "[campaign]")
{
    const auto price = recovery(RecoveryKind::TransferPrice, BookSide::OnBook, wan(5));
    CHECK(countedAmount(price, {}).isZero());
    CountedSet set;
    set.transferPriceIsCash = true;
    CHECK(countedAmount(price, set) == wan(5));
    CHECK(countedAmount(recovery(RecoveryKind::HungInterest, BookSide::OnBook, {}, wan(1)), set).isZero());
}

TEST_CASE("Campaign: time elapsed", "[campaign]")
{
    const auto calendar = WorkingCalendar::builtIn();
    const QDate first(2026, 9, 21);
    const QDate last = first.addDays(99);
    const auto at = [&](QDate asOf) { return timeElapsed(first, last, asOf, CampaignDays::Calendar, calendar); };
    CHECK(at(first.addDays(39)).share()->toText() == "40.00");
    CHECK(at(first).days == 1);
    CHECK(at(first.addDays(-1)).days == 0);
    CHECK(at(last.addDays(30)).share()->toText() == "100.00");
    // 21–30 September with a make-up Sunday before and Mid-Autumn on the 25th: 7 working days of 8.
    const auto working = timeElapsed(first, {2026, 9, 30}, {2026, 9, 29}, CampaignDays::Working, calendar);
    CHECK(working.days == 6);
    CHECK(working.total == 7);
    CHECK_FALSE(timeElapsed(last, first, first, CampaignDays::Calendar, calendar).share().has_value());
}

TEST_CASE("Campaign: the table of the progress report", "[campaign]")
{
    const TimeElapsed elapsed{40, 100};
    const std::vector<CampaignScore> scores{{3, wan(200), wan(76)},   // 北山社
                                            {1, wan(500), wan(260)},  // 城关社
                                            {2, wan(300), wan(114)}}; // 河东社
    const auto ranks = rankByCompletion(scores);
    struct Expected {
        qint64 key;
        int rank;
        const char* completion;
        const char* gap;
    };
    const std::vector<Expected> expected{{1, 1, "52.00", "+12.00"}, {2, 2, "38.00", "-2.00"}, {3, 3, "38.00", "-2.00"}};
    REQUIRE(ranks.size() == expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(ranks[i].key == expected[i].key);
        CHECK(ranks[i].rank == expected[i].rank);
        CHECK(ranks[i].completion->toText() == expected[i].completion);
        CHECK(paceGap(ranks[i].completion, elapsed)->toText(true) == expected[i].gap);
    }
    const auto total = totalScore(scores);
    CHECK(total.target == wan(1'000));
    CHECK(total.counted == wan(450));
    CHECK(completion(total.counted, total.target)->toText() == "45.00"); // not the mean, 42.67
    CHECK(paceGap(completion(total.counted, total.target), elapsed)->toText(true) == "+5.00");
    CHECK(expectedByNow(total.target, elapsed) == wan(400));
}

TEST_CASE("Campaign: without a target there is no rate, and the last ranks", "[campaign]")
{
    const auto ranks = rankByCompletion({{1, {}, wan(9)}, {2, wan(100), {}}, {3, {}, wan(10)}});
    CHECK(ranks[0].key == 2);
    CHECK(ranks[1].key == 3);
    CHECK(ranks[2].key == 1);
    CHECK_FALSE(ranks[1].completion.has_value());
    CHECK_FALSE(paceGap(ranks[1].completion, {40, 100}).has_value());
}

TEST_CASE("Campaign: equal in rate and amount share a rank", "[campaign]")
{
    const auto ranks =
        rankByCompletion({{1, wan(100), wan(10)}, {2, wan(100), wan(50)}, {3, wan(100), wan(10)}, {4, wan(100), {}}});
    CHECK(ranks[0].rank == 1);
    CHECK(ranks[1].rank == 2);
    CHECK(ranks[2].rank == 2);
    CHECK(ranks[3].rank == 4);
    CHECK(ranks[1].key == 1); // as given
}

TEST_CASE("Campaign: rates that look alike at two places are still told apart", "[campaign]")
{
    const auto ranks = rankByCompletion({{1, Money::fromFen(1'000'000), Money::fromFen(380'000)},
                                         {2, Money::fromFen(100'001), Money::fromFen(38'001)}});
    CHECK(ranks[0].completion == ranks[1].completion);
    CHECK(ranks[0].key == 2);
}

TEST_CASE("Campaign: recovery rate over the frozen baseline", "[campaign]")
{
    CHECK(recoveryRate(wan(210), wan(2'000))->toText() == "10.50");
    CHECK_FALSE(recoveryRate(wan(1), {}).has_value());
    // 到期贷款收回率: 1,200 due, 90 unpaid
    CHECK(recoveryRate(wan(1'200) - wan(90), wan(1'200))->toText() == "92.50");
}

TEST_CASE("Campaign: properties", "[campaign][property]")
{
    CHECK(rc::check("ranks never fall while completion rises", [] {
        std::vector<CampaignScore> scores;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            scores.push_back({i, Money::fromFen(*rc::gen::inRange<qint64>(0, 500)),
                              Money::fromFen(*rc::gen::inRange<qint64>(-50, 600))});
        const auto ranks = rankByCompletion(scores);
        RC_ASSERT(ranks.size() == scores.size());
        for (size_t i = 1; i < ranks.size(); ++i) {
            RC_ASSERT(ranks[i].rank >= ranks[i - 1].rank);
            RC_ASSERT(!(ranks[i].completion > ranks[i - 1].completion)); // none ranks below any
        }
    }));
}
