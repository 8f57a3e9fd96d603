// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/period_query.h"
#include "core/storage/read_snapshot.h"
#include "core/storage/second_reader.h"

#include "tests/support/import_fixture.h"

#include <tuple>

using namespace qingshou;
using test::ImportFixture;

namespace {

/// Of each loan that is told: itself, whose, the days, and who guarantees it.
using Told = std::tuple<LoanId, BorrowerId, Money, QDate, QDate, std::vector<PartyId>>;

std::vector<Told> told(Database& db, const PeriodLoans& which)
{
    std::vector<Told> found;
    PeriodQuery(db).forEach(which, [&](const LoanRow& loan, const std::vector<GuaranteeRow>& guarantees) {
        std::vector<PartyId> parties;
        for (const GuaranteeRow& guarantee : guarantees) {
            CHECK(guarantee.loan == loan.id);
            parties.push_back(guarantee.party);
        }
        found.emplace_back(loan.id, loan.borrower, loan.balance, loan.startOn, loan.dueOn, parties);
    });
    return found;
}

/// So many loans that half of them are read on another thread; every third has a guarantor, every seventh two.
void fill(ImportFixture& book, int loans)
{
    std::string rows;
    for (int i = 0; i < loans; ++i) {
        const std::string n = std::to_string(i), guarantors = i % 7 == 0 ? "李四、王五" + n : i % 3 == 0 ? "李四" : "";
        rows += "城关信用社,C" + n + ",张三,,,JJ" + n + ',' + std::to_string(i % 11) + "00.00,2025-0" +
                std::to_string(1 + i % 9) + "-28,0,次级,保证," + guarantors + ",\n";
    }
    book.mustImport(book.rowsRequest(rows));
}

} // namespace

TEST_CASE("Period query: what is read on two threads is what one pass reads", "[periods]")
{
    ImportFixture book;
    fill(book, 12'000);
    const DayRange year{QDate(2025, 1, 1), QDate(2025, 12, 31)};
    PeriodLoans ending;
    ending.ending = PeriodsEnding{{year}, {}, year};
    const std::vector<Told> some = told(book.db(), ending);
    CHECK(some.size() > 10'000);
    CHECK(some == told(book.db(), {}));
}

TEST_CASE("Second reader: sees what the first one sees, or there is none", "[storage]")
{
    ImportFixture book;
    fill(book, 3);
    Database first(book.db().path(), Database::Mode::ReadOnly);
    const ReadSnapshot still(first);
    const auto balance = [](Database& db) {
        Statement sum(db, "SELECT sum(balance_fen) FROM loans");
        sum.step();
        return sum.integer(0);
    };
    const qint64 before = balance(first);
    const std::unique_ptr<SecondReader> second = SecondReader::of(first);
    REQUIRE(second);
    book.mustImport(book.rowsRequest("城关信用社,C0,张三,,,JJ0,9.00,2025-01-28,0,次级,保证,,\n", QDate(2026, 10, 1)));
    CHECK(balance(book.db()) != before);
    CHECK(balance(first) == before);
    CHECK(balance(second->db()) == before);
    CHECK_FALSE(SecondReader::of(first)); // would see the next day's book
}
