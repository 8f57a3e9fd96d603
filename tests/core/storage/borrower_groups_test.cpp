// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_groups.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Book : TestWorkspace {
    Book()
    {
        addRun({2026, 9, 27});
        add(town, 50'000, RiskClass::Substandard, {2026, 5, 1}, "李四");
        add(town, 100, RiskClass::Normal, {2027, 5, 1}, "王五");
        add(eastGate, 30'000, RiskClass::Doubtful, {2025, 12, 1}, "王五");
        add(village, 20'000, std::nullopt, {2024, 1, 1}, "");
        summarise();
    }
    void add(BranchId branch, qint64 yuan, std::optional<RiskClass> riskClass, QDate due, const char* manager)
    {
        const BorrowerId id = addBorrower({.branch = branch});
        addLoan(id, {.branch = branch,
                     .balance = Money::fromYuan(yuan),
                     .interest = Money::fromYuan(1),
                     .dueOn = due,
                     .riskClass = riskClass,
                     .accountManager = QString::fromUtf8(manager)});
    }
    BorrowerFilter everybody()
    {
        BorrowerFilter filter;
        filter.asOf = QDate(2026, 9, 27);
        return filter;
    }
    std::vector<BorrowerGroup> groups(BorrowerGrouping by, const BorrowerFilter& filter)
    {
        return borrowerGroups(db(), Scope::wholeBook(), nullptr, filter, by);
    }
};

} // namespace

TEST_CASE("Groups: they sum to the list, and each narrows it to just its borrowers", "[list]")
{
    Book book;
    BorrowerFilter filter = book.everybody();
    SECTION("everybody") {}
    SECTION("those who are late")
    {
        filter.minDays = 100;
    }
    const BorrowerListQuery query(book.db(), Scope::wholeBook(), nullptr);
    const BorrowerTotals all = query.totals(filter);
    for (const BorrowerGrouping by : allValues<BorrowerGrouping>()) {
        INFO(code(by).toStdString());
        BorrowerTotals sum;
        for (const BorrowerGroup& group : book.groups(by, filter)) {
            sum.borrowers += group.totals.borrowers;
            sum.loans += group.totals.loans;
            sum.balance += group.totals.balance;
            sum.arrears += group.totals.arrears;
            if (by != BorrowerGrouping::Branch) // whose filter takes in what lies below
                CHECK(query.totals(narrowedTo(filter, by, group)) == group.totals);
        }
        CHECK(sum == all);
    }
}

TEST_CASE("Groups: in the order in which one reads them", "[list]")
{
    Book book;
    const auto byBranch = book.groups(BorrowerGrouping::Branch, book.everybody());
    REQUIRE(byBranch.size() == 3);
    CHECK(byBranch[0].branch == book.town);
    CHECK(byBranch[0].totals.borrowers == 2);
    CHECK(byBranch[1].branch == book.eastGate);
    CHECK(byBranch[2].branch == book.village);

    const auto byOwner = book.groups(BorrowerGrouping::Owner, book.everybody());
    REQUIRE(byOwner.size() == 3);
    CHECK(byOwner[0].owner == QStringLiteral("李四"));
    CHECK(byOwner[1].totals.balance == Money::fromYuan(30'100));
    CHECK(byOwner[2].owner.isEmpty());

    const auto byClass = book.groups(BorrowerGrouping::RiskClass, book.everybody());
    REQUIRE(byClass.size() == 4);
    CHECK(byClass[0].riskClass == RiskClass::Doubtful);
    CHECK(byClass[2].riskClass == RiskClass::Normal);
    CHECK_FALSE(byClass[3].riskClass);

    const auto byDays = book.groups(BorrowerGrouping::DaysPastDue, book.everybody());
    REQUIRE(byDays.size() == 4);
    CHECK(byDays[0].band == DaysBand::Beyond360);
    CHECK(byDays[1].band == DaysBand::UpTo360);
    CHECK(byDays[2].band == DaysBand::UpTo270);
    CHECK(byDays[3].band == DaysBand::NotOverdue);
}

TEST_CASE("Groups: only of what the user sees", "[list]")
{
    Book book;
    const auto groups =
        borrowerGroups(book.db(), Scope{std::vector{book.village}}, nullptr, book.everybody(), BorrowerGrouping::Owner);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].totals.balance == Money::fromYuan(20'000));
}
