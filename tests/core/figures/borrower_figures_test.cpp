// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/borrower_figures.h"

#include "core/services/rule_settings.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("borrower figures: the ledger's class against the floor by days", "[casework]")
{
    // rules: due 2024-03-14, as of 2025-03-31 → 382 days, floor loss against substandard.
    TestWorkspace book;
    book.setToday({2025, 3, 31});
    book.addRun({2025, 3, 31});
    const BorrowerId id = book.addBorrower();
    book.addLoan(id, {.balance = Money::fromYuan(125'000),
                      .interest = Money::fromYuan(4'300),
                      .startOn = {2023, 3, 15},
                      .dueOn = {2024, 3, 14},
                      .riskClass = RiskClass::Substandard});
    book.addLoan(id, {.balance = {}, .dueOn = {2020, 1, 1}, .riskClass = RiskClass::Normal});
    book.summarise();
    const FigureRules rules = figureRules(Settings::load(book.db()));
    const BorrowerFigures figures = borrowerFigures(book.page(id), rules, {2025, 3, 31});
    const LoanFigures& late = figures.loans.at(0);
    CHECK(late.days.derived == 382);
    CHECK(late.ledgerClass == RiskClass::Substandard);
    CHECK(late.floor.floor == RiskClass::Loss);
    CHECK(late.deviates);
    CHECK(late.owed.total() == Money::fromYuan(129'300));
    CHECK_FALSE(figures.loans.at(1).deviates); // nothing is late on a settled loan
    CHECK(figures.deviates);
    CHECK(figures.worstFloor == RiskClass::Loss);
}

TEST_CASE("borrower figures: both counts are shown, the worse decides", "[casework]")
{
    TestWorkspace book;
    book.addRun({2026, 9, 20});
    const BorrowerId id = book.addBorrower();
    book.addLoan(id, {.dueOn = {2026, 7, 22}, .riskClass = RiskClass::SpecialMention, .ledgerDays = 95});
    book.summarise();
    const FigureRules rules = figureRules(Settings::load(book.db()));
    const LoanFigures figures = borrowerFigures(book.page(id), rules, {2026, 9, 22}).loans.at(0);
    CHECK(figures.days.derived == 62);
    CHECK(figures.days.ledger == 97); // brought forward by the two days since the ledger
    CHECK(figures.days.disagree());
    CHECK(figures.floor.floor == RiskClass::Substandard);
    CHECK(figures.deviates);
}

TEST_CASE("borrower figures: the floor follows the cooperative's settings", "[casework]")
{
    TestWorkspace book;
    book.addRun({2026, 9, 20});
    const BorrowerId id = book.addBorrower();
    book.addLoan(id, {.dueOn = {2026, 9, 15}, .riskClass = RiskClass::Normal});
    book.summarise();
    book.signIn(QStringLiteral("supervisor"));
    REQUIRE(book.services().settings.set(QStringLiteral("class_special_mention_days"), QStringLiteral("8")).ok());
    const FigureRules rules = figureRules(Settings::load(book.db()));
    CHECK_FALSE(borrowerFigures(book.page(id), rules, {2026, 9, 22}).deviates);
    CHECK(borrowerFigures(book.page(id), rules, {2026, 9, 23}).deviates);
}
