// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_totals.h"

#include "tests/support/campaign_book.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate september(2026, 9, 30);

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

} // namespace

TEST_CASE("BookTotals: loans are summed by branch, side, class and days past due")
{
    CampaignBook book;
    book.beginLedger(september);
    book.addLoan({.number = "1", .branch = book.chengguan, .balance = yuan(100), .riskClass = RiskClass::Normal});
    book.addLoan(
        {.number = "2", .branch = book.chengguan, .balance = yuan(20), .overdueSince = september.addDays(-91)});
    book.addLoan(
        {.number = "3", .branch = book.chengguan, .balance = yuan(30), .overdueSince = september.addDays(-270)});
    book.addLoan({.number = "4",
                  .branch = book.hedong,
                  .balance = yuan(5),
                  .riskClass = std::nullopt,
                  .overdueSince = september.addDays(-361),
                  .side = BookSide::OffBook});
    book.endLedger();

    const std::vector<BookTotal> totals = BookTotals(book.db()).at(september, Scope::wholeBook());
    CHECK(totals == std::vector<BookTotal>{
                        {book.chengguan, BookSide::OnBook, RiskClass::Normal, DaysBand::NotOverdue, 1, 1, yuan(100)},
                        {book.chengguan, BookSide::OnBook, RiskClass::Substandard, DaysBand::UpTo270, 2, 2, yuan(50)},
                        {book.hedong, BookSide::OffBook, std::nullopt, DaysBand::Beyond360, 1, 1, yuan(5)}});
    CHECK(BookTotals(book.db()).at(september, Scope{{{book.hedong}}}).size() == 1);
}

TEST_CASE("BookTotals: the bands end with their last day")
{
    struct Case {
        int days;
        DaysBand band;
    };
    const auto [days, band] = GENERATE(values<Case>({{0, DaysBand::NotOverdue},
                                                     {1, DaysBand::UpTo90},
                                                     {90, DaysBand::UpTo90},
                                                     {91, DaysBand::UpTo270},
                                                     {270, DaysBand::UpTo270},
                                                     {271, DaysBand::UpTo360},
                                                     {360, DaysBand::UpTo360},
                                                     {361, DaysBand::Beyond360}}));
    CAPTURE(days);
    CHECK(daysBandOf(days) == band);
    CampaignBook book;
    book.beginLedger(september);
    book.addLoan({.number = "1", .branch = book.hedong, .balance = yuan(1), .overdueSince = september.addDays(-days)});
    book.endLedger();
    CHECK(BookTotals(book.db()).at(september, Scope::wholeBook()).front().band == band);
}

TEST_CASE("BookTotals: a borrower counts once per branch and side, at the worst loan")
{
    CampaignBook book;
    book.beginLedger(september);
    int number = 0;
    const auto add = [&](BranchId branch, RiskClass riskClass, BookSide side) {
        return book.addLoan({.number = QString::number(++number),
                             .borrower = QStringLiteral("李四"),
                             .branch = branch,
                             .balance = yuan(10),
                             .riskClass = riskClass,
                             .side = side});
    };
    add(book.chengguan, RiskClass::Normal, BookSide::OnBook);
    add(book.chengguan, RiskClass::Doubtful, BookSide::OnBook);
    add(book.chengguan, RiskClass::Loss, BookSide::OffBook);
    const LoanId elsewhere = add(book.hedong, RiskClass::Normal, BookSide::OnBook);
    book.endLedger();
    const auto borrowers = [&](BranchId branch, BookSide side, RiskClass riskClass) {
        qint64 sum = 0;
        for (const BookTotal& total : BookTotals(book.db()).at(september, Scope::wholeBook()))
            if (total.branch == branch && total.side == side && total.riskClass == riskClass)
                sum += total.borrowers;
        return sum;
    };
    CHECK(borrowers(book.chengguan, BookSide::OnBook, RiskClass::Normal) == 0);
    CHECK(borrowers(book.chengguan, BookSide::OnBook, RiskClass::Doubtful) == 1);
    CHECK(borrowers(book.chengguan, BookSide::OffBook, RiskClass::Loss) == 1);
    CHECK(borrowers(book.hedong, BookSide::OnBook, RiskClass::Normal) == 1);

    SECTION("absent loans are kept apart")
    {
        book.beginLedger(september.addDays(1));
        book.setAbsent(elsewhere);
        book.endLedger();
        const auto totals = BookTotals(book.db()).at(september.addDays(1), Scope{{{book.hedong}}});
        REQUIRE(totals.size() == 1);
        CHECK(totals.front() == BookTotal{book.hedong, BookSide::OnBook, RiskClass::Normal, DaysBand::NotOverdue, 0, 0,
                                          Money(), 1, yuan(10)});
        CHECK(BookTotals(book.db()).at(september, Scope{{{book.hedong}}}).front().loans == 1);
    }
}

TEST_CASE("BookTotals: dates, and branches of which only bad loans are known")
{
    CampaignBook book;
    const BookTotals totals(book.db());
    CHECK_FALSE(totals.dateUpTo(september).has_value());
    book.beginLedger(september, false);
    book.addLoan({.number = "1", .branch = book.hedong, .balance = yuan(1)});
    book.endLedger();
    CHECK(totals.wholeBookBranches(september).empty());
    book.beginLedger(september.addDays(30));
    book.endLedger();
    CHECK(totals.dates() == std::vector<QDate>{september, september.addDays(30)});
    CHECK(totals.dateUpTo(september.addDays(29)) == september);
    CHECK(totals.dateUpTo(september.addDays(30)) == september.addDays(30));
    CHECK_FALSE(totals.dateUpTo(september.addDays(-1)).has_value());
    CHECK(totals.wholeBookBranches(september).empty());
    CHECK(totals.wholeBookBranches(september.addDays(30)).contains(book.hedong));
}
