// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed restructuring does to a loan's class and for how long. The worked example: first repayment on
// 2025-07-20 by the month is observed to 2026-07-20; the instalment of 2025-10-20 missed, to 2026-10-20.
#include "core/figures/restructuring_figures.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

RestructuringRow agreed(ContractChange change = ContractChange::GraceOnSchedule)
{
    RestructuringRow row;
    row.id = RestructuringId{1};
    row.loan = LoanId{7};
    row.terms = {change,
                 {.method = RepaymentMethod::EqualPrincipal,
                  .principal = Money::fromYuan(24'000),
                  .annualRate = Rate(),
                  .months = 24,
                  .start = {2025, 6, 20}}};
    row.classBefore = RiskClass::Normal;
    row.daysBefore = 10;
    row.decision = WaiverDecision::Approved;
    row.concludedOn = {2025, 6, 20};
    return row;
}

LoanRow ledgerLoan(RiskClass riskClass = RiskClass::SpecialMention)
{
    LoanRow loan;
    loan.id = LoanId{7};
    loan.dueOn = {2025, 6, 20};
    loan.statisticsOn = {2025, 10, 31};
    loan.riskClass = riskClass;
    return loan;
}

RecoveryEntry paid(QDate on, qint64 amount)
{
    RecoveryEntry entry;
    entry.loan = LoanId{7};
    entry.amount = Money::fromYuan(amount);
    entry.receivedOn = on;
    return entry;
}

RestructuringFigures figures(const RestructuringRow& row, const LoanRow& loan,
                             const std::vector<RecoveryEntry>& recoveries, QDate asOf)
{
    return restructuringFigures(row, loan, recoveries, 0, {}, asOf);
}

const std::vector<RecoveryEntry> threePaid{paid({2025, 7, 20}, 1'000), paid({2025, 8, 20}, 1'000),
                                           paid({2025, 9, 20}, 1'000)};

} // namespace

TEST_CASE("Restructured: observed for a year from the first repayment", "[restructuring]")
{
    const RestructuringFigures on = figures(agreed(), ledgerLoan(), threePaid, {2025, 10, 20});
    REQUIRE(on.observation);
    CHECK(on.observation->start == QDate(2025, 7, 20));
    CHECK(on.observation->end == QDate(2026, 7, 20));
    CHECK(on.floor == RiskClass::SpecialMention);
    CHECK(on.observed);
    CHECK_FALSE(on.tooGood);
    CHECK(on.until == QDate(2027, 6, 20));
}

TEST_CASE("Restructured: a missed instalment begins the observation anew, and paying later does not mend it",
          "[restructuring]")
{
    std::vector<RecoveryEntry> recoveries = threePaid;
    CHECK(figures(agreed(), ledgerLoan(), recoveries, {2025, 10, 21}).observation->end == QDate(2026, 10, 20));
    recoveries.push_back(paid({2025, 10, 25}, 1'000));
    CHECK(figures(agreed(), ledgerLoan(), recoveries, {2025, 10, 26}).observation->end == QDate(2026, 10, 20));
    recoveries.back().receivedOn = {2025, 10, 20};
    CHECK(figures(agreed(), ledgerLoan(), recoveries, {2025, 10, 26}).observation->end == QDate(2026, 7, 20));
}

TEST_CASE("Restructured: the ledger's class must not be better while it is observed", "[restructuring]")
{
    CHECK(figures(agreed(), ledgerLoan(RiskClass::Normal), threePaid, {2025, 6, 20}).tooGood);
    CHECK_FALSE(figures(agreed(), ledgerLoan(RiskClass::Substandard), threePaid, {2025, 6, 20}).tooGood);
    CHECK_FALSE(figures(agreed(), ledgerLoan(RiskClass::Normal), threePaid, {2025, 6, 19}).observed); // not yet signed
    RestructuringRow bad = agreed();
    bad.classBefore = RiskClass::Doubtful; // what was bad may not rise by it
    CHECK(figures(bad, ledgerLoan(RiskClass::Substandard), threePaid, {2025, 6, 20}).tooGood);
}

TEST_CASE("Restructured: none without difficulty, and none before it is signed", "[restructuring]")
{
    RestructuringRow row = agreed();
    row.daysBefore = 0;
    CHECK_FALSE(figures(row, ledgerLoan(RiskClass::Normal), threePaid, {2025, 8, 1}).observation);
    row.hardship = true;
    CHECK(figures(row, ledgerLoan(RiskClass::Normal), threePaid, {2025, 8, 1}).observation);
    row.concludedOn = {};
    CHECK_FALSE(figures(row, ledgerLoan(RiskClass::Normal), threePaid, {2025, 8, 1}).observation);
    row = agreed();
    row.withdrawnAt = QDateTime(QDate(2025, 7, 1), QTime(1, 0), Qt::UTC);
    CHECK_FALSE(figures(row, ledgerLoan(RiskClass::Normal), threePaid, {2025, 8, 1}).observation);
}

TEST_CASE("Restructured: an extension that the ledger has not got after its day is asked about", "[restructuring]")
{
    const RestructuringRow row = agreed(ContractChange::Extension);
    LoanRow loan = ledgerLoan();
    CHECK(figures(row, loan, threePaid, {2025, 10, 31}).notFollowed);
    loan.statisticsOn = row.concludedOn;
    CHECK_FALSE(figures(row, loan, threePaid, {2025, 10, 31}).notFollowed);
    loan = ledgerLoan();
    loan.dueOn = {2027, 6, 20};
    CHECK_FALSE(figures(row, loan, threePaid, {2025, 10, 31}).notFollowed);
    CHECK_FALSE(figures(agreed(), ledgerLoan(), threePaid, {2025, 10, 31}).notFollowed);
}

TEST_CASE("Restructured: once more within the period counts what was signed, and not itself", "[restructuring]")
{
    std::vector<RestructuringRow> rows{agreed()};
    CHECK(restructuredSince(rows, LoanId{7}, {2025, 1, 1}));
    CHECK_FALSE(restructuredSince(rows, LoanId{7}, {2025, 6, 20}));
    CHECK_FALSE(restructuredSince(rows, LoanId{8}, {2025, 1, 1}));
    CHECK_FALSE(restructuredSince(rows, LoanId{7}, {2025, 1, 1}, RestructuringId{1}));
    rows.front().concludedOn = {};
    CHECK_FALSE(restructuredSince(rows, LoanId{7}, {2025, 1, 1}));
}
