// SPDX-License-Identifier: GPL-3.0-or-later
// One person whom rows know by the customer number alone, by the identity number alone, and by both. Which borrower the
// loans belong to should not hang on which row comes first. It does: an import does not bring together what came
// before, since entries may stand on both, and the cases that show it are expected to fail. The two are proposed for
// merging.
#include "core/services/duplicate_search.h"

#include "tests/support/import_fixture.h"

using namespace qingshou;
using test::ImportFixture;
using test::number;

namespace {

const std::string byNumber = "城关信用社,C1,张三,,,JJ1,1000.00,2025-01-31,0,次级,信用,,李四\n";
const std::string byIdentity = "城关信用社,,张三,430521196203070014,,JJ2,1000.00,2025-01-31,0,次级,信用,,李四\n";
const std::string byBoth = "城关信用社,C1,张三,430521196203070014,,JJ3,1000.00,2025-01-31,0,次级,信用,,李四\n";

qint64 borrowers(ImportFixture& book)
{
    return number(book.db(), "SELECT count(*) FROM borrowers WHERE loan_count > 0");
}

} // namespace

TEST_CASE("Import: who was known in two ways is one borrower, when the row that has both stands first", "[import]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(byBoth + byNumber + byIdentity));
    CHECK(borrowers(book) == 1);
}

TEST_CASE("Import: who was known in two ways is one borrower, wherever the row stands that has both",
          "[import][!shouldfail]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(byNumber + byIdentity + byBoth));
    CHECK(borrowers(book) == 1);
}

TEST_CASE("Import: who was known in two ways and became two borrowers is proposed for merging", "[import][merge]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(byNumber + byIdentity + byBoth));
    book.become(Role::Supervisor);
    const Result<DuplicatesFound> found = findDuplicates(book.db(), *book.workspace->context().session);
    REQUIRE(found.ok());
    REQUIRE(found->pairs.size() == 1);
    CHECK(found->pairs.at(0).judged.grade == DuplicateGrade::Certain);
    REQUIRE(book.workspace->services()
                .merges.merge(found->pairs.at(0).keep.id, found->pairs.at(0).merge.id, QStringLiteral("同一证件"))
                .ok());
    CHECK(borrowers(book) == 1);
}

TEST_CASE("Import: who was known in two ways is one borrower, once a later ledger has both", "[import][!shouldfail]")
{
    ImportFixture book;
    book.mustImport(book.rowsRequest(byNumber, QDate(2026, 9, 29)));
    book.mustImport(book.rowsRequest(byIdentity + byBoth + byNumber, QDate(2026, 9, 30)));
    CHECK(borrowers(book) == 1);
}
