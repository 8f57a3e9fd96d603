// SPDX-License-Identifier: GPL-3.0-or-later
// What ledgers have said of a loan, and what came in between them.
#include "core/storage/loan_history.h"
#include "tests/support/import_fixture.h"

using namespace qingshou;
using test::ImportFixture;

namespace {

struct Loan : ImportFixture {
    void ledger(const char* balance, const char* riskClass, QDate on)
    {
        mustImport(textRequest("机构名称,客户名称,借据号,贷款余额,欠息,发放日期,到期日期,五级分类,担保方式,客户经理\n"
                               "城关信用社,张三,JJ001," +
                                   std::string(balance) + ",12.34,2023-01-10,2024-01-10," + riskClass + ",信用,李四\n",
                               on));
    }
    std::vector<LoanDayRow> history() { return loanHistory(db(), LoanId{test::number(db(), "SELECT id FROM loans")}); }
};

} // namespace

TEST_CASE("Loan history: one ledger is one row, each that changes it another", "[storage]")
{
    Loan book;
    book.ledger("1000.00", "次级", QDate(2026, 9, 1));
    REQUIRE(book.history().size() == 1);
    CHECK(book.history()[0].on == QDate(2026, 9, 1));
    CHECK(book.history()[0].balance == Money::fromYuan(1000));
    CHECK(book.history()[0].interest == Money::fromFen(1234));
    CHECK(book.history()[0].owner == QStringLiteral("李四"));

    book.ledger("1000.00", "次级", QDate(2026, 9, 5)); // as before
    book.ledger("700.00", "次级", QDate(2026, 9, 10));
    book.ledger("700.00", "可疑", QDate(2026, 9, 20));
    const std::vector<LoanDayRow> history = book.history();
    REQUIRE(history.size() == 3);
    CHECK(history[1].balance == Money::fromYuan(700));
    CHECK(history[2].riskClass == RiskClass::Doubtful);

    CHECK(asOf(history, QDate(2026, 8, 31)) == nullptr);
    CHECK(asOf(history, QDate(2026, 9, 9))->balance == Money::fromYuan(1000));
    CHECK(asOf(history, QDate(2026, 9, 10))->balance == Money::fromYuan(700));
    CHECK(asOf(history, QDate(2027, 1, 1)) == &history.back());
}

TEST_CASE("Loan history: recoveries stand beside the ledger that follows them", "[storage]")
{
    Loan book;
    book.ledger("1000.00", "次级", QDate(2026, 9, 1));
    book.ledger("700.00", "次级", QDate(2026, 9, 10));
    book.ledger("600.00", "次级", QDate(2026, 9, 20));
    book.become(Role::Supervisor);
    const LoanId loan{test::number(book.db(), "SELECT id FROM loans")};
    RecoveryService& recoveries = book.workspace->services().recoveries;
    const auto receive = [&](qint64 amount, QDate on) {
        const auto made = recoveries.record({.loan = loan, .amount = Money::fromYuan(amount), .receivedOn = on});
        REQUIRE(made.ok());
        return *made;
    };
    receive(50, QDate(2026, 8, 20)); // the first ledger has it in already
    receive(300, QDate(2026, 9, 10));
    receive(40, QDate(2026, 9, 11));
    receive(60, QDate(2026, 9, 20));
    receive(9, QDate(2026, 9, 25)); // no ledger yet
    const std::vector<LoanDayRow> history = book.history();
    REQUIRE(history.size() == 3);
    CHECK(history[0].recovered.isZero());
    CHECK(history[1].recovered == Money::fromYuan(300));
    CHECK(history[2].recovered == Money::fromYuan(100));
}
