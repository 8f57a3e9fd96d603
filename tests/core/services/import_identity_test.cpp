// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: borrowers and guarantors by number, by identity, by their loan, and never by name.
#include "core/storage/party_repository.h"
#include "tests/support/import_fixture.h"

using namespace qingshou;
using test::ImportFixture;
using test::number;
using test::text;
using test::texts;

namespace {

const QDate day(2026, 9, 1);
const QDate next(2026, 9, 2);

std::string row(const char* customer, const char* name, const char* identity, const char* phone, const char* loan,
                const char* guarantors = "")
{
    return std::string("城关信用社,") + customer + ',' + name + ',' + identity + ',' + phone + ',' + loan +
           ",1000.00,2025-01-31,0,次级,保证," + guarantors + ",李四\n";
}

constexpr auto zhang = "430521196203070014";
constexpr auto wang = "43052119620307003X";

/// Parties that a value leads to.
size_t leadingTo(ImportFixture& book, LookupKind kind, const std::string& value)
{
    const Vault& vault = book.workspace->session()->vault;
    return PartyRepository(book.db()).findByLookup(vault.lookupHash(codeView(kind), value)).size();
}

} // namespace

TEST_CASE("Import: two loans of one customer are one borrower", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(row("C1", "张三", zhang, "13812345678", "JJ1") +
                                     row("C1", "张三", zhang, "13900000000", "JJ2")));
    CHECK(number(book.db(), "SELECT count(*) FROM borrowers") == 1);
    PartyRepository parties(book.db());
    const std::optional<Party> party = parties.find(*parties.findByCustomerNumber("C1"));
    REQUIRE(party);
    const auto details = openDetails(party->sealed, book.workspace->session()->vault);
    REQUIRE(details);
    CHECK(details->phones == std::vector<std::string>{"13900000000", "13812345678"});
    // Both phones lead to the party.
    CHECK(leadingTo(book, LookupKind::Phone, "13900000000") == 1);
    CHECK(leadingTo(book, LookupKind::Phone, "13812345678") == 1);
}

TEST_CASE("Import: a borrower bears the name of the party, which is the longest that a row gave", "[import]")
{
    ImportFixture book;
    const bool first = GENERATE(true, false);
    const char *one = first ? "张三丰" : "张三", *other = first ? "张三" : "张三丰";
    book.mustImport(book.rowsRequest(row("C1", one, zhang, "", "JJ1") + row("C2", "李四", wang, "", "JJ2") +
                                     row("C1", other, zhang, "", "JJ3")));
    CHECK(texts(book.db(), "SELECT name FROM borrowers ORDER BY id") ==
          std::vector{QStringLiteral("张三丰"), QStringLiteral("李四")});
    CHECK(number(book.db(), "SELECT count(*) FROM borrowers b JOIN parties p ON p.id = b.party_id "
                            "WHERE b.name <> p.name OR b.name_key <> p.name_key OR b.name_key = ''") == 0);
}

TEST_CASE("Import: the same identity number is one borrower, the same name is not", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(row("", "张三", zhang, "", "JJ1") + row("", "张三", "430521620307001", "", "JJ2") +
                                     row("", "张三", wang, "", "JJ3") + row("", "张三", "", "", "JJ4") +
                                     row("", "张三", "", "", "JJ5")));
    // JJ1 and JJ2 (the number of 15 digits); JJ3; JJ4 and JJ5 stand alone.
    CHECK(number(book.db(), "SELECT count(*) FROM borrowers") == 4);
    CHECK(number(book.db(), "SELECT max(loan_count) FROM borrowers") == 2);
}

TEST_CASE("Import: who stands alone is found again through the loan", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(row("", "张三", "", "", "JJ1"), day));
    // More is known now, so the row is no longer the same: still the same borrower.
    book.mustImport(book.rowsRequest(row("", "张三", zhang, "13812345678", "JJ1"), next));
    CHECK(number(book.db(), "SELECT count(*) FROM borrowers") == 1);
    CHECK(number(book.db(), "SELECT count(*) FROM parties") == 1);
    CHECK(leadingTo(book, LookupKind::Identity, zhang) == 1);
    // And from now on by the number.
    book.mustImport(
        book.rowsRequest(row("", "张三", zhang, "", "JJ1") + row("", "张三", zhang, "", "JJ2"), QDate(2026, 9, 3)));
    CHECK(number(book.db(), "SELECT count(*) FROM borrowers") == 1);
}

TEST_CASE("Import: a corrected identity number no longer leads there by the old one", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(row("C1", "张三", zhang, "", "JJ1"), day));
    book.mustImport(book.rowsRequest(row("C1", "张三", wang, "", "JJ1"), next));
    CHECK(number(book.db(), "SELECT count(*) FROM parties") == 1);
    CHECK(leadingTo(book, LookupKind::Identity, zhang) == 0);
    CHECK(leadingTo(book, LookupKind::IdentityTail, lastFour(zhang)) == 0);
    CHECK(leadingTo(book, LookupKind::Identity, wang) == 1);
    CHECK(leadingTo(book, LookupKind::IdentityTail, lastFour(wang)) == 1);
}

TEST_CASE("Import: guarantors are split, known by identity number, and end when they are no longer named", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(row("C1", "张三", zhang, "", "JJ1", "王五、赵六"), day));
    CHECK(number(book.db(), "SELECT count(*) FROM guarantees") == 2);
    CHECK(number(book.db(), "SELECT count(*) FROM parties") == 3);

    book.mustImport(book.rowsRequest(row("C1", "张三", zhang, "", "JJ1", "赵六"), next));
    CHECK(number(book.db(), "SELECT count(*) FROM guarantees") == 2);
    CHECK(text(book.db(), "SELECT p.name FROM guarantees g JOIN parties p ON p.id = g.party_id "
                          "WHERE g.ended_on = '2026-09-02'") == QStringLiteral("王五"));

    book.mustImport(book.rowsRequest(row("C1", "张三", zhang, "", "JJ1", "王五、赵六"), QDate(2026, 9, 3)));
    CHECK(number(book.db(), "SELECT count(*) FROM guarantees") == 2);
    CHECK(number(book.db(), "SELECT count(*) FROM guarantees WHERE ended_on IS NOT NULL") == 0);
    CHECK(number(book.db(), "SELECT count(*) FROM parties") == 3);
}

TEST_CASE("Import: the day since which a loan is overdue", "[import]")
{
    struct Case {
        const char *days, *due, *since;
    };
    const auto [days, due, since] = GENERATE(values<Case>({
        {"11", "2025-12-20", "2025-12-20"}, // R1.1: due 12-20, as of 12-31: 11 days
        {"30", "2025-12-20", "2025-12-01"}, // the ledger's own count wins
        {"0", "2025-12-20", "2025-12-20"},
        {"", "2025-12-20", "2025-12-20"},
        {"0", "2025-12-31", ""}, // due on the day itself: not yet
        {"0", "2026-05-01", ""},
        {"0", "", ""},
    }));
    CAPTURE(days, due);
    ImportFixture book;
    book.mustImport(
        book.rowsRequest(std::string("城关信用社,C1,张三,,,JJ1,1000.00,") + due + ',' + days + ",次级,信用,,李四\n",
                         QDate(2025, 12, 31)));
    CHECK(text(book.db(), "SELECT coalesce(overdue_since_on, '') FROM loans") == QString::fromLatin1(since));
}

TEST_CASE("Import: nothing owed is nothing overdue", "[import]")
{
    ImportFixture book;
    book.mustImport(
        book.rowsRequest("城关信用社,C1,张三,,,JJ1,0.00,2025-01-31,0,正常,信用,,李四\n", QDate(2025, 12, 31)));
    CHECK(text(book.db(), "SELECT coalesce(overdue_since_on, '') FROM loans").isEmpty());
}
