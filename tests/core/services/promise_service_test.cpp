// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/promise_service.h"

#include "core/figures/borrower_figures.h"
#include "core/storage/borrower_list_query.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower();
    LoanId loan = addLoan(borrower);
    Case()
    {
        summarise();
        signIn(QStringLiteral("supervisor"));
    }
    PromiseId promise(qint64 yuan, int inDays)
    {
        const auto id = services().promises.record(
            {.borrower = borrower, .amount = Money::fromYuan(yuan), .dueOn = today().addDays(inDays)});
        REQUIRE(id.ok());
        return *id;
    }
    RecoveryId pay(qint64 yuan, RecoveryKind kind = RecoveryKind::NormalCash)
    {
        const auto id = services().recoveries.record({loan, Money::fromYuan(yuan), {}, kind});
        REQUIRE(id.ok());
        return *id;
    }
    PromiseFigures figure(PromiseId id)
    {
        for (const PromiseFigures& figures : borrowerFigures(page(borrower), {}, today()).promises)
            if (figures.promise == id)
                return figures;
        FAIL("no such promise");
        return {};
    }
    bool flagged()
    {
        return BorrowerListQuery(db(), Scope::wholeBook(), nullptr).rows({borrower}, today()).at(0).brokenPromise;
    }
};

} // namespace

TEST_CASE("PromiseService: kept, partly kept and broken are decided from recoveries", "[casework]")
{
    Case c;
    const PromiseId kept = c.promise(1000, 2);
    const PromiseId partly = c.promise(2000, 4);
    const PromiseId broken = c.promise(500, 5);
    CHECK(c.figure(kept).state == PromiseState::Open);
    c.setToday({2026, 9, 30});
    c.pay(1300); // the oldest promise first
    CHECK(c.figure(kept).state == PromiseState::Kept);
    CHECK(c.figure(kept).keptOn == QDate(2026, 9, 30));
    CHECK(c.figure(partly).state == PromiseState::Open);
    CHECK(c.figure(partly).paid == Money::fromYuan(300));
    CHECK_FALSE(c.flagged());
    c.setToday({2026, 10, 2});
    CHECK_FALSE(c.flagged()); // the day itself still counts
    c.setToday({2026, 10, 4});
    CHECK(c.figure(partly).state == PromiseState::PartlyKept);
    CHECK(c.figure(broken).state == PromiseState::Broken);
    CHECK(c.flagged());
}

TEST_CASE("PromiseService: a reversal undoes a kept promise", "[casework]")
{
    Case c;
    const PromiseId promise = c.promise(1000, 1);
    const RecoveryId paid = c.pay(1000);
    CHECK(c.figure(promise).state == PromiseState::Kept);
    c.setToday({2026, 9, 30});
    CHECK_FALSE(c.flagged());
    REQUIRE(c.services().recoveries.reverse(paid, QStringLiteral("支票退回")).ok());
    CHECK(c.figure(promise).state == PromiseState::Broken);
    CHECK(c.flagged());
}

TEST_CASE("PromiseService: what is not paid keeps no promise", "[casework]")
{
    Case c;
    const PromiseId promise = c.promise(1000, 1);
    c.pay(5000, RecoveryKind::Reclassified);
    c.pay(5000, RecoveryKind::WriteOff);
    CHECK(c.figure(promise).paid.isZero());
    c.pay(1000, RecoveryKind::SettlementInKind);
    CHECK(c.figure(promise).state == PromiseState::Kept);
}

TEST_CASE("PromiseService: the grace of the day it was made stays with it", "[casework]")
{
    Case c;
    REQUIRE(c.services().settings.set(QStringLiteral("promise_grace_days"), QStringLiteral("3")).ok());
    const PromiseId promise = c.promise(1000, 1);
    REQUIRE(c.services().settings.set(QStringLiteral("promise_grace_days"), QStringLiteral("0")).ok());
    c.setToday({2026, 10, 2}); // day 29, grace until 2 October
    CHECK(c.figure(promise).state == PromiseState::Open);
    CHECK_FALSE(c.flagged());
    c.setToday({2026, 10, 3});
    CHECK(c.figure(promise).state == PromiseState::Broken);
    CHECK(c.flagged());
}

TEST_CASE("PromiseService: a newer promise takes the flag of a broken one away", "[casework]")
{
    Case c;
    c.promise(1000, 1);
    c.setToday({2026, 10, 8});
    CHECK(c.flagged());
    c.promise(1000, 10);
    CHECK_FALSE(c.flagged());
    c.setToday({2026, 10, 19});
    CHECK(c.flagged());
}

TEST_CASE("PromiseService: a promise can be withdrawn while it is open", "[casework]")
{
    Case c;
    const PromiseId promise = c.promise(1000, 1);
    CHECK(codeOf(c.services().promises.withdraw(promise, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().promises.withdraw(promise, QStringLiteral("记错户")).ok());
    CHECK(c.figure(promise).withdrawn);
    CHECK(c.page(c.borrower).promises.at(0).withdrawnReason == QStringLiteral("记错户"));
    CHECK(codeOf(c.services().promises.withdraw(promise, QStringLiteral("再次"))) == ErrorCode::Conflict);
    c.setToday({2026, 10, 8});
    CHECK_FALSE(c.flagged());

    const PromiseId kept = c.promise(10, 1);
    c.pay(10);
    CHECK(codeOf(c.services().promises.withdraw(kept, QStringLiteral("不要了"))) == ErrorCode::Conflict);
}

TEST_CASE("PromiseService: impossible promises are refused", "[casework]")
{
    Case c;
    const RecordPromise good{.borrower = c.borrower, .amount = Money::fromYuan(1), .dueOn = c.today()};
    RecordPromise bad = good;
    bad.amount = {};
    CHECK(codeOf(c.services().promises.record(bad)) == ErrorCode::AmountNotPositive);
    bad = good;
    bad.dueOn = {};
    CHECK(codeOf(c.services().promises.record(bad)) == ErrorCode::Required);
    bad.dueOn = c.today().addDays(-1);
    CHECK(codeOf(c.services().promises.record(bad)) == ErrorCode::DateBeforeStart);
    bad = good;
    bad.madeOn = c.today().addDays(1);
    CHECK(codeOf(c.services().promises.record(bad)) == ErrorCode::DateInFuture);
    bad = good;
    bad.contact = ContactId{77};
    CHECK(codeOf(c.services().promises.record(bad)) == ErrorCode::NotFound);
    CHECK(c.page(c.borrower).promises.empty());
    CHECK(c.services().promises.record(good).ok());
}
