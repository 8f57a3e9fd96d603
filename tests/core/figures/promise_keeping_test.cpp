// SPDX-License-Identifier: GPL-3.0-or-later
// Kept rate of promises by officer. It is Monday 2026-09-28 in China.
#include "core/figures/promise_keeping.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId one{}, two{};
    LoanId loanOfOne{}, loanOfTwo{};

    Case()
    {
        addRun({2026, 9, 27});
        one = addBorrower();
        loanOfOne = addLoan(one);
        two = addBorrower();
        loanOfTwo = addLoan(two);
        summarise();
        signIn(QStringLiteral("supervisor"));
    }
    PromiseId promise(BorrowerId borrower, qint64 yuan, QDate due)
    {
        const auto id =
            services().promises.record({.borrower = borrower, .amount = Money::fromYuan(yuan), .dueOn = due});
        REQUIRE(id.ok());
        return *id;
    }
    void pay(LoanId loan, qint64 yuan)
    {
        REQUIRE(services().recoveries.record({loan, Money::fromYuan(yuan), {}, RecoveryKind::NormalCash}).ok());
    }
    std::vector<PromiseKeeping> kept(QDate first = {2026, 10, 1}, QDate last = {2026, 10, 31})
    {
        return promiseKeeping(db(), workspace().session()->scope, first, last, today());
    }
};

} // namespace

TEST_CASE("Promise keeping: by count and by amount, of those that are decided", "[promise]")
{
    Case c;
    c.promise(c.one, 1000, {2026, 10, 1});
    c.promise(c.two, 3000, {2026, 10, 2});
    c.promise(c.two, 500, {2026, 10, 20});
    CHECK(c.kept().empty()); // all are open
    c.pay(c.loanOfOne, 1000);
    REQUIRE(c.kept().size() == 2); // kept before its day
    CHECK(c.kept().back().due == 1);
    c.pay(c.loanOfTwo, 1200);
    c.setToday({2026, 10, 12});
    const std::vector<PromiseKeeping> sums = c.kept();
    REQUIRE(sums.size() == 2);
    const PromiseKeeping& officer = sums.front();
    CHECK_FALSE(officer.officerName.isEmpty());
    CHECK(officer.due == 2);
    CHECK(officer.kept == 1);
    CHECK(officer.promised == Money::fromYuan(4000));
    CHECK(officer.paid == Money::fromYuan(2200));
    CHECK(officer.keptByCount()->toText() == QStringLiteral("50.00"));
    CHECK(officer.keptByAmount()->toText() == QStringLiteral("55.00"));
    CHECK(sums.back().officerName.isEmpty());
    CHECK(sums.back().due == 2);
}

TEST_CASE("Promise keeping: each officer for what he brought home, nobody for what was withdrawn", "[promise]")
{
    Case c;
    c.promise(c.one, 1000, {2026, 10, 1});
    const PromiseId withdrawn = c.promise(c.one, 700, {2026, 10, 1});
    REQUIRE(c.services().promises.withdraw(withdrawn, QStringLiteral("登记有误")).ok());
    c.signIn(QStringLiteral("officer"));
    c.promise(c.two, 2000, {2026, 10, 2});
    c.pay(c.loanOfTwo, 2000);
    c.setToday({2026, 10, 12});
    const std::vector<PromiseKeeping> sums = c.kept();
    REQUIRE(sums.size() == 3);
    CHECK(sums[0].due + sums[1].due == 2);
    CHECK(sums[0].officerName != sums[1].officerName);
    CHECK(sums.back().kept == 1);
    CHECK(sums.back().promised == Money::fromYuan(3000));
    CHECK(c.kept({2026, 11, 1}, {2026, 11, 30}).empty());
}
