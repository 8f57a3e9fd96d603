// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_totals.h"

#include "core/storage/campaign_query.h"
#include "core/storage/transaction.h"
#include "tests/support/campaign_book.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate first(2026, 9, 1), last(2026, 10, 31), ledger(2026, 8, 31);

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

struct Running {
    CampaignBook book;
    LoanId loan, outside;
    CampaignId campaign;

    Running()
    {
        book.beginLedger(ledger);
        loan = book.addLoan(
            {.number = "1", .branch = book.hedong, .owner = QStringLiteral("张三"), .balance = yuan(1000)});
        outside =
            book.addLoan({.number = "2", .branch = book.hedong, .balance = yuan(10), .riskClass = RiskClass::Normal});
        book.endLedger();
    }
    void start()
    {
        const auto created = book.campaigns().create({.data = {.name = QStringLiteral("秋季清收"),
                                                               .firstDay = first,
                                                               .lastDay = last,
                                                               .scope = {.classes = {RiskClass::Substandard}}}});
        REQUIRE(created.ok());
        campaign = created.value();
        const auto started = book.campaigns().start(campaign);
        CAPTURE(started.ok() ? QString() : started.error().detail);
        REQUIRE(started.ok());
    }
    Money principal(QDate until = last)
    {
        Money sum;
        for (const RecoveryTotal& total : CampaignQuery(book.db()).recoveries(campaign, Scope::wholeBook(), until))
            sum += total.recovery.split.principal;
        return sum;
    }
    std::vector<TotalsDifference> differences() { return CampaignTotals(book.db()).differences(); }
};

} // namespace

TEST_CASE("CampaignTotals: a recovery counts when its loan is in the baseline and its day in the period")
{
    Running running;
    running.start();
    CampaignBook& book = running.book;
    book.recover({running.loan, first.addDays(-1), yuan(1)});
    CHECK(running.principal() == Money());
    book.recover({running.loan, first, yuan(2)});
    book.recover({running.loan, last, yuan(4)});
    book.recover({running.loan, last.addDays(1), yuan(8)});
    book.recover({running.outside, first, yuan(16)});
    CHECK(running.principal() == yuan(6));
    CHECK(running.principal(first) == yuan(2));
    CHECK(running.differences().empty());
}

TEST_CASE("CampaignTotals: what came in before the baseline was frozen is taken in")
{
    Running running;
    running.book.recover({running.loan, first.addDays(-1), yuan(1)});
    const RecoveryId kept = running.book.recover({running.loan, first.addDays(3), yuan(2)});
    running.book.recover({running.loan, first.addDays(4), yuan(4)});
    running.book.reverse(kept, first.addDays(5));
    running.start();
    CHECK(running.principal() == yuan(4));
    CHECK(running.principal(first.addDays(4)) == yuan(6));
    CHECK(running.differences().empty());
}

TEST_CASE("CampaignTotals: a reversal lowers what it reverses had raised, and nothing else")
{
    Running running;
    CampaignBook& book = running.book;
    const RecoveryId before = book.recover({running.loan, first.addDays(-1), yuan(100)});
    running.start();
    const RecoveryId inside = book.recover({running.loan, first.addDays(9), yuan(30)});
    book.recover({running.loan, last, yuan(5)});

    SECTION("on its own day")
    {
        book.reverse(inside, first.addDays(12));
        CHECK(running.principal(first.addDays(11)) == yuan(30));
        CHECK(running.principal(first.addDays(12)) == Money());
        CHECK(running.principal() == yuan(5));
    }
    SECTION("on the last day when it is later")
    {
        book.reverse(inside, last.addDays(10));
        CHECK(running.principal(last.addDays(-1)) == yuan(30));
        CHECK(running.principal() == yuan(5));
    }
    SECTION("not when the recovery was before the campaign")
    {
        book.reverse(before, first.addDays(12));
        CHECK(running.principal() == yuan(35));
    }
    CHECK(running.differences().empty());
}

TEST_CASE("CampaignTotals: a closed campaign stands still")
{
    Running running;
    running.start();
    running.book.recover({running.loan, first, yuan(7)});
    REQUIRE(running.book.campaigns().close(running.campaign).ok());
    running.book.setToday(QDate(2026, 11, 2));
    running.book.recover({running.loan, first.addDays(1), yuan(8)});
    CHECK(running.principal() == yuan(7));
    CHECK(running.differences().empty());
}

TEST_CASE("CampaignTotals: a total that is not the sum of its rows is found and made anew")
{
    Running running;
    running.start();
    running.book.recover({running.loan, first, yuan(7), yuan(3)});
    Database& db = running.book.db();
    CampaignTotals totals(db);
    const Money intact = running.principal();

    SECTION("an amount")
    {
        Statement(db, "UPDATE campaign_recovery_totals SET principal_fen = principal_fen + 1").run();
        const auto found = totals.differences();
        REQUIRE(found.size() == 1);
        CHECK(found[0].table == "campaign_recovery_totals");
        CHECK(found[0].campaign == running.campaign);
        CHECK(found[0].column == "principal_fen");
        CHECK(found[0].stored == 701);
        CHECK(found[0].computed == 700);
        CHECK(found[0].key.contains(QStringLiteral("张三")));
    }
    SECTION("two amounts whose sum is right")
    {
        Statement(db, "UPDATE campaign_recovery_totals SET principal_fen = principal_fen + 1, "
                      "interest_fen = interest_fen - 1")
            .run();
        CHECK(totals.differences().size() == 2);
    }
    SECTION("a row that is missing")
    {
        Statement(db, "DELETE FROM campaign_recovery_totals").run();
        CHECK(totals.differences().size() == 3); // principal, interest, number of entries
    }
    SECTION("a recovery that bypassed the totals")
    {
        Statement(db, "UPDATE recoveries SET principal_fen = principal_fen + 5, amount_fen = amount_fen + 5").run();
        CHECK(totals.differences().size() == 1);
        Statement(db, "UPDATE recoveries SET principal_fen = principal_fen - 5, amount_fen = amount_fen - 5").run();
    }
    SECTION("a sum of the baseline")
    {
        Statement(db, "UPDATE campaign_baseline_totals SET balance_fen = 0").run();
        const auto found = totals.differences();
        REQUIRE(found.size() == 1);
        CHECK(found[0].table == "campaign_baseline_totals");
    }
    SECTION("a number of borrowers")
    {
        Statement(db, "UPDATE campaign_baseline_counts SET borrower_count = 2 WHERE dimension = 'all'").run();
        CHECK(totals.differences().size() == 2); // of the branch and of all branches
    }
    const auto wrong = totals.differences();
    Transaction transaction(db);
    CHECK(totals.recompute().size() == wrong.size());
    transaction.commit();
    CHECK(totals.differences().empty());
    CHECK(running.principal() == intact);
}
