// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/book_figures.h"

#include "tests/support/august_book.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate august(2026, 8, 31), september(2026, 9, 30);

} // namespace

TEST_CASE("bookFigures: the book, and what changed since the date before")
{
    August book;
    book.beginLedger(september);
    book.changeLoan({.number = "2", .branch = book.hedong, .balance = yuan(150), .riskClass = RiskClass::Loss});
    book.addLoan({.number = "5", .branch = book.hedong, .balance = yuan(850), .riskClass = RiskClass::Normal});
    book.setAbsent(book.bad);
    book.endLedger();

    const auto figures = bookFigures(book.db(), Scope::wholeBook());
    REQUIRE(figures.ok());
    CHECK(figures->on == september);
    CHECK(figures->previousOn == august);
    CHECK(figures->total.all.sum == BookSum{4, 4, yuan(2050)});
    CHECK(figures->total.all.change == BookSum{0, 0, yuan(700)});
    CHECK(figures->total.onBook.sum.balance == yuan(2000));
    CHECK(figures->total.offBook.sum == BookSum{1, 1, yuan(50)});
    CHECK(figures->total.bad.sum == BookSum{1, 1, yuan(150)});
    CHECK(figures->total.bad.change == BookSum{-1, -1, yuan(-150)});
    CHECK(figures->total.badRatio == Percentage::fromBasisPoints(750));
    CHECK(figures->total.badRatioChange == Percentage::fromBasisPoints(750 - 2308));
    CHECK(figures->absent.sum == BookSum{1, 0, yuan(100)});

    REQUIRE(figures->branches.size() == 3); // 东门 had a loan before
    CHECK(figures->branches[0].name == QStringLiteral("东门分社"));
    CHECK(figures->branches[0].all.sum == BookSum());
    CHECK(figures->branches[0].all.change == BookSum{-1, -1, yuan(-100)});
    REQUIRE(figures->classes.size() == 5);
    CHECK(figures->classes[4].riskClass == RiskClass::Loss);
    CHECK(figures->classes[4].sum.balance == yuan(200));
    CHECK(figures->classes[4].change->balance == yuan(-50));
    REQUIRE(figures->bands.size() == 5);
    CHECK(figures->bands[0].sum.loans == 3);

    SECTION("at an earlier date there is nothing before")
    {
        const auto earlier = bookFigures(book.db(), Scope::wholeBook(), september.addDays(-1));
        REQUIRE(earlier.ok());
        CHECK(earlier->on == august);
        CHECK_FALSE(earlier->previousOn.has_value());
        CHECK_FALSE(earlier->total.all.change.has_value());
        CHECK(earlier->total.badRatio == Percentage::fromBasisPoints(2308));
    }
    SECTION("in a scope")
    {
        const auto hedong = bookFigures(book.db(), Scope{{{book.hedong}}});
        REQUIRE(hedong.ok());
        CHECK(hedong->total.all.sum == BookSum{3, 3, yuan(1050)});
        CHECK(hedong->branches.size() == 1);
    }
}

TEST_CASE("bookFigures: without a ledger there is no book")
{
    CampaignBook book;
    CHECK(bookFigures(book.db(), Scope::wholeBook()).error().code == ErrorCode::NotFound);
    book.beginLedger(august, false);
    book.addLoan({.number = "1", .branch = book.hedong, .balance = yuan(1), .riskClass = std::nullopt});
    book.addLoan({.number = "2", .branch = book.hedong, .balance = yuan(1)});
    book.endLedger();
    CHECK(bookFigures(book.db(), Scope::wholeBook(), august.addDays(-1)).error().code == ErrorCode::NotFound);
    const auto figures = bookFigures(book.db(), Scope::wholeBook());
    CHECK_FALSE(figures->total.badRatio.has_value()); // bad loans are all that is known
    REQUIRE(figures->classes.size() == 6);
    CHECK_FALSE(figures->classes[5].riskClass.has_value());
    CHECK(figures->classes[5].sum.loans == 1);
}
