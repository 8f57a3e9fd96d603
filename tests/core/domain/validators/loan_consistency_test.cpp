// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/loan_consistency.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

LoanFacts sound()
{
    LoanFacts loan;
    loan.startOn = QDate(2023, 3, 15);
    loan.dueOn = QDate(2024, 3, 14);
    loan.statisticsOn = QDate(2025, 3, 31);
    loan.balance = loan.amount = Money::fromYuan(125'000);
    loan.riskClass = RiskClass::Loss;
    loan.days = {382, 382};
    loan.guaranteeType = GuaranteeType::Guarantee;
    loan.guarantors = 1;
    return loan;
}

} // namespace

TEST_CASE("Loan: nothing to warn about", "[loan]")
{
    CHECK(loanWarnings(sound(), {}).empty());
    CHECK(loanWarnings({}, {}).empty()); // unknown is not wrong
}

TEST_CASE("Loan: contradictions", "[loan]")
{
    struct Case {
        const char* name;
        void (*change)(LoanFacts&);
        std::vector<LoanWarning> warnings;
    };
    const std::vector<Case> cases{
        {"due before start",
         [](LoanFacts& l) { l.dueOn = QDate(2023, 3, 14); },
         {{LoanWarningCode::DueBeforeStart, {"2023-03-15", "2023-03-14"}}}},
        {"due on the day of the start", [](LoanFacts& l) { l.dueOn = l.startOn; }, {}},
        {"balance above amount",
         [](LoanFacts& l) { l.balance = Money::fromYuan(125'001); },
         {{LoanWarningCode::BalanceAboveAmount, {"125001.00", "125000.00"}}}},
        {"… by interest turned into principal",
         [](LoanFacts& l) {
             l.balance = Money::fromYuan(125'001);
             l.interestToPrincipal = true;
         },
         {}},
        {"seen before it began",
         [](LoanFacts& l) { l.statisticsOn = QDate(2023, 3, 14); },
         {{LoanWarningCode::StatisticsBeforeStart, {"2023-03-14", "2023-03-15"}}}},
        {"class better than the floor",
         [](LoanFacts& l) { l.riskClass = RiskClass::Substandard; },
         {{LoanWarningCode::ClassBetterThanFloor, {"substandard", "loss", "382"}}}},
        {"a technical cause",
         [](LoanFacts& l) {
             l.riskClass = RiskClass::Normal;
             l.days = {7, 7};
             l.technicalCause = true;
         },
         {}},
        {"days a way of counting apart", [](LoanFacts& l) { l.days.ledger = 383; }, {}},
        {"days disagree", [](LoanFacts& l) { l.days.ledger = 384; }, {{LoanWarningCode::DaysDisagree, {"384", "382"}}}},
        {"off-book without a write-off",
         [](LoanFacts& l) { l.side = BookSide::OffBook; },
         {{LoanWarningCode::OffBookWithoutWriteOff, {}}}},
        {"off-book, written off",
         [](LoanFacts& l) {
             l.side = BookSide::OffBook;
             l.writtenOffOn = QDate(2024, 12, 31);
         },
         {}},
        {"no guarantor", [](LoanFacts& l) { l.guarantors = 0; }, {{LoanWarningCode::GuaranteeWithoutGuarantor, {}}}},
        {"credit needs none",
         [](LoanFacts& l) {
             l.guarantors = 0;
             l.guaranteeType = GuaranteeType::Credit;
         },
         {}}};
    for (const auto& [name, change, warnings] : cases) {
        CAPTURE(name);
        LoanFacts loan = sound();
        change(loan);
        CHECK(loanWarnings(loan, {}) == warnings);
    }
}

TEST_CASE("Loan: the import example warns of its class", "[loan]")
{
    LoanFacts loan = sound();
    loan.riskClass = RiskClass::Substandard;
    loan.days = daysPastDue(loan.dueOn, std::nullopt, std::nullopt, *loan.statisticsOn);
    const auto warnings = loanWarnings(loan, {});
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].args == QStringList{"substandard", "loss", "382"});
}
