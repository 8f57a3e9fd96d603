// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention_repository.h"

#include "tests/support/test_workspace.h"

#include <algorithm>
#include <set>

using namespace qingshou;
using namespace qingshou::test;

namespace {

std::set<std::string> names(Database& db, const std::string& sql)
{
    std::set<std::string> found;
    Statement rows(db, sql);
    while (rows.step())
        found.emplace(rows.utf8(0));
    return found;
}

bool isIn(std::span<const std::string_view> tables, const std::string& name)
{
    return std::find(tables.begin(), tables.end(), name) != tables.end();
}

} // namespace

TEST_CASE("Retention repository: of every table that holds something of a borrower it is decided what becomes of it",
          "[retention]")
{
    TestWorkspace w;
    std::set<std::string> tables =
        names(w.db(), "SELECT t.name FROM sqlite_schema t WHERE t.type = 'table' AND EXISTS (SELECT 1 FROM "
                      "pragma_table_info(t.name) c WHERE c.name IN ('borrower_id', 'loan_id', 'party_id'))");
    for (const std::string_view gone : tablesThatGo())
        tables.merge(names(w.db(), "SELECT t.name FROM sqlite_schema t WHERE t.type = 'table' AND EXISTS (SELECT 1 "
                                   "FROM pragma_foreign_key_list(t.name) f WHERE f.\"table\" = '" +
                                       std::string(gone) + "')"));
    tables.erase("party_lookups"); // finds people by their numbers, as master data
    for (const std::string& table : tables) {
        CAPTURE(table);
        CHECK(isIn(tablesThatGo(), table) != isIn(tablesThatStay(), table));
    }
    const std::set<std::string> all = names(w.db(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    for (const auto& list : {tablesThatGo(), tablesThatStay()})
        for (const std::string_view table : list)
            CHECK(all.contains(std::string(table)));
}

TEST_CASE("Retention repository: a protected person stays protected for another borrower", "[retention]")
{
    TestWorkspace w;
    const BorrowerId first = w.addBorrower(), second = w.addBorrower({.name = QStringLiteral("李四")});
    w.addLoan(first);
    const LoanId loan = w.addLoan(second);
    w.addGuarantee(loan, QStringLiteral("王五"));
    w.summarise();
    w.signIn(QStringLiteral("supervisor"));
    const auto protect = [&](BorrowerId borrower, PartyId party) {
        const auto fact = w.services().conduct.set({.borrower = borrower,
                                                    .party = party,
                                                    .kind = ConductFactKind::SpecialGroup,
                                                    .group = SpecialGroup::SeriouslyIll,
                                                    .note = QStringLiteral("住院证明")});
        REQUIRE(fact.ok());
    };
    const PartyId guarantor = w.page(second).loans.front().guarantees.front().party;
    protect(first, w.page(first).party.id);
    protect(second, guarantor);
    RetentionRepository records(w.db());
    CHECK(records.counts(first) == RetentionCounts{{RetentionKind::ConductFact, 1}});
    CHECK(records.counts(second) == RetentionCounts{{RetentionKind::ConductFact, 1}});
    // The first borrower comes to stand for the second one's debt.
    Statement stands(w.db(), "UPDATE guarantees SET party_id = ?");
    stands.bind(1, w.page(first).party.id).run();
    CHECK(records.counts(first).empty());
}
