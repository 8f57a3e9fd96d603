// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/duplicate_search.h"

#include "core/services/merge_service.h"
#include "core/storage/duplicate_query.h"

#include "tests/support/import_fixture.h"
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString why = QStringLiteral("同一人");

struct Book : TestWorkspace {
    BorrowerId one = add("张三", "C1", "430521196203070014", "13812345678", {}, 9'000);
    BorrowerId twin = add("章三", "C2", "43052119620307001４", "", village, 50'000); // a full-width figure in it
    BorrowerId sameName = add("张三", "", "", "", {}, 10);
    BorrowerId elsewhere = add("张三", "C4", "", "", village, 20);
    BorrowerId wife = add("李四", "C5", "", "13812345678", {}, 30);

    Book()
    {
        summarise();
        signIn(QStringLiteral("supervisor"));
    }
    BorrowerId add(const char* name, const char* number, const char* identity, const char* phone, BranchId branch,
                   qint64 yuan)
    {
        const BorrowerId id =
            addBorrower({.name = QString::fromUtf8(name),
                         .branch = branch,
                         .customerNumber = QString::fromUtf8(number),
                         .details = {{}, QString::fromUtf8(identity), {QString::fromUtf8(phone)}, {}, {}}});
        addLoan(id, {.branch = branch, .balance = Money::fromYuan(yuan)});
        return id;
    }
    DuplicatesFound found()
    {
        const Result<DuplicatesFound> result = findDuplicates(db(), *workspace().session());
        REQUIRE(result.ok());
        return *result;
    }
    std::vector<std::pair<BorrowerId, BorrowerId>> pairs()
    {
        std::vector<std::pair<BorrowerId, BorrowerId>> ids;
        for (const DuplicatePair& pair : found().pairs)
            ids.emplace_back(pair.keep.id, pair.merge.id);
        return ids;
    }
};

using Pairs = std::vector<std::pair<BorrowerId, BorrowerId>>;

} // namespace

TEST_CASE("Duplicates: the surest first, the better known one kept, until they are merged", "[casework][merge]")
{
    Book book;
    const Pairs all{{book.twin, book.one}, {book.one, book.sameName}};
    CHECK(book.pairs() == all);
    CHECK(book.found().pairs.at(0).judged.grade == DuplicateGrade::Certain);
    CHECK(book.found().pairs.at(1).judged.grade == DuplicateGrade::Possible);
    const auto merge = book.services().merges.merge(book.one, book.twin, why);
    REQUIRE(merge.ok());
    CHECK(book.pairs() == Pairs{{book.one, book.elsewhere}}); // whose largest loan is the village's now
    REQUIRE(book.services().merges.undo(*merge, why).ok());
    CHECK(book.pairs() == all);
}

TEST_CASE("Duplicates: who was told apart is not asked again, until that is taken back", "[casework][merge]")
{
    Book book;
    REQUIRE(book.services().merges.tellApart(book.sameName, book.one).ok());
    REQUIRE(book.services().merges.tellApart(book.one, book.sameName).ok());
    CHECK(book.pairs() == Pairs{{book.twin, book.one}});
    const auto decided = DuplicateQuery(book.db(), Scope::wholeBook()).decisions(10);
    REQUIRE(decided.size() == 1);
    CHECK(decided.at(0).merge == 0);
    REQUIRE(book.services().merges.forgetApart(decided.at(0).other, decided.at(0).party).ok());
    CHECK(book.pairs().size() == 2);
    CHECK(codeOf(book.services().merges.forgetApart(decided.at(0).other, decided.at(0).party)) == ErrorCode::NotFound);
}

TEST_CASE("Duplicates: nobody is proposed whom the user does not see", "[casework][merge]")
{
    Book book;
    book.signIn(QStringLiteral("officer"));
    CHECK(book.pairs() == Pairs{{book.one, book.sameName}});
    book.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(findDuplicates(book.db(), *book.workspace().session())) == ErrorCode::NotAllowed);
}

TEST_CASE("Duplicates: the search can be stopped", "[casework][merge]")
{
    Book book;
    std::stop_source stop;
    stop.request_stop();
    CHECK(codeOf(findDuplicates(book.db(), *book.workspace().session(), {}, stop.get_token())) == ErrorCode::Cancelled);
}

TEST_CASE("Duplicates: the next ledger's rows of either find the one, whose name and number stand", "[import][merge]")
{
    const std::string ledger =
        "城关信用社,C1,张三,430521196203070014,13812345678,JJ1,1000.00,2025-01-31,0,次级,信用,,李四\n"
        "城关信用社,C2,章三,43052119620307001X,13987654321,JJ2,1000.00,2025-01-31,0,次级,信用,王五,李四\n"
        "城关信用社,C3,王五,,,JJ3,1000.00,2025-01-31,0,次级,保证,章三,李四\n";
    ImportFixture book;
    book.mustImport(book.rowsRequest(ledger, QDate(2026, 9, 29)));
    const auto idOf = [&](const char* loan) {
        return BorrowerId{
            number(book.db(), "SELECT borrower_id FROM loans WHERE loan_number = '" + std::string(loan) + "'")};
    };
    const BorrowerId kept = idOf("JJ1"), merged = idOf("JJ2");
    REQUIRE(kept != merged);
    book.become(Role::Supervisor);
    const auto merge = book.workspace->services().merges.merge(kept, merged, why);
    REQUIRE(merge.ok());
    book.become(Role::Administrator);

    // Every row changes and a new loan comes under the number that is gone.
    std::string next = ledger;
    for (size_t at = 0; (at = next.find("1000.00", at)) != std::string::npos; ++at)
        next.replace(at, 7, "900.00");
    next += "城关信用社,C2,章三,43052119620307001X,,JJ4,500.00,2025-01-31,0,次级,信用,,李四\n";
    book.mustImport(book.rowsRequest(next, QDate(2026, 9, 30)));
    CHECK(idOf("JJ2") == kept);
    CHECK(idOf("JJ4") == kept);
    CHECK(number(book.db(), "SELECT count(*) FROM borrowers") == 2);
    CHECK(number(book.db(), "SELECT name = '张三' FROM borrowers WHERE id = " + std::to_string(kept.value)) == 1);
    CHECK(number(book.db(), "SELECT count(*) FROM guarantees WHERE ended_on IS NOT NULL") == 0);

    // Two again: what came since under that number goes where the next ledger says.
    book.become(Role::Supervisor);
    REQUIRE(book.workspace->services().merges.undo(*merge, why).ok());
    book.become(Role::Administrator);
    book.mustImport(book.rowsRequest(next, QDate(2026, 10, 1)));
    CHECK(idOf("JJ1") == kept);
    CHECK(idOf("JJ2") == merged);
    CHECK(idOf("JJ4") == merged);
}
