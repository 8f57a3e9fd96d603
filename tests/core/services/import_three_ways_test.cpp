// SPDX-License-Identifier: GPL-3.0-or-later
// One person whom rows know by the customer number alone, by the identity number alone, and by both. Which borrower the
// loans belong to does not hang on which row or which ledger comes first. Of two customers of the book on both of whom
// people have recorded something, nobody but a person makes one.
#include "core/services/duplicate_search.h"
#include "core/storage/party_repository.h"

#include "tests/core/services/made_ledger.h"

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const std::string header = "机构名称,客户编号,客户名称,证件号码,手机号码,借据号,贷款余额,到期日期,逾期天数,五级分类,"
                           "担保方式,保证人,客户经理,共同借款人\n";
const std::string identity = "430521196203070014";
const QDate day(2026, 9, 29), next(2026, 9, 30);

/// A row of 张三, or whoever it is called.
std::string row(const char* number, const std::string& idNumber, const char* loan, const char* phone = "",
                const char* others = ",,李四,", const char* name = "张三")
{
    return std::string("城关信用社,") + number + ',' + name + ',' + idNumber + ',' + phone + ',' + loan + ',' +
           (loan + 2) + "000.00,2025-01-31,0,次级,保证" + others + '\n';
}

const std::string byNumber = row("C1", "", "JJ1", "13812345671");
const std::string byIdentity = row("", identity, "JJ2", "13812345672");
const std::string byBoth = row("C1", identity, "JJ3", "13812345673");

/// The same rows with other figures, as of the day before.
std::string earlier(std::string rows)
{
    for (size_t at = 0; (at = rows.find("000.00", at)) != std::string::npos;)
        rows.replace(at, 6, "500.00");
    return rows;
}

struct Ways : ImportFixture {
    ImportReport import(const std::string& rows, QDate on = next) { return mustImport(textRequest(header + rows, on)); }
    qint64 borrowers() { return number(db(), "SELECT count(*) FROM borrowers"); }
    qint64 count(const std::string& of) { return number(db(), "SELECT count(*) FROM " + of); }
    BorrowerId borrowerOf(const char* loan)
    {
        return {number(db(), std::string("SELECT borrower_id FROM loans WHERE loan_number = '") + loan + "'")};
    }
    void note(const char* loan)
    {
        become(Role::Supervisor);
        REQUIRE(services().cases.addNote(borrowerOf(loan), QStringLiteral("家在村口")).ok());
        become(Role::Administrator);
    }
    Services& services() { return workspace->services(); }
    QString undo(const ImportReport& report)
    {
        const Outcome undone = imports().undo(report.run, QStringLiteral("选错了文件"));
        return undone ? QString() : undone.error().args.value(0);
    }
    std::vector<DuplicatePair> proposed()
    {
        const Result<DuplicatesFound> found = findDuplicates(db(), *workspace->context().session);
        REQUIRE(found.ok());
        return found->pairs;
    }
};

/// Everything that a reader sees of the parties and of what hangs on them.
std::vector<std::string> seen(Ways& book)
{
    std::vector<std::string> lines = whatIsSaid(*book.workspace);
    for (const char* sql :
         {"SELECT 'party ' || p.kind || p.name || coalesce(p.customer_number, '-') || "
          "(SELECT count(*) FROM guarantees g WHERE g.party_id = p.id) || ' ' || "
          "(SELECT count(*) FROM party_lookups k WHERE k.party_id = p.id) FROM parties p",
          "SELECT 'beside ' || b.name || p.name || x.relation FROM (SELECT * FROM co_borrowers UNION ALL "
          "SELECT id, borrower_id, party_id, relation FROM contact_people) x "
          "JOIN borrowers b ON b.id = x.borrower_id JOIN parties p ON p.id = x.party_id",
          "SELECT 'borrowers ' || count(*) FROM borrowers"}) {
        Statement select(book.db(), sql);
        while (select.step())
            lines.emplace_back(select.utf8(0));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// Everybody is found under what is known of him, and nothing leads to anybody else.
void foundByAllKeys(Ways& book)
{
    const Vault& vault = book.workspace->session()->vault;
    std::vector<std::pair<qint64, qint64>> expected, kept;
    Statement parties(book.db(), "SELECT id, sealed FROM parties");
    while (parties.step())
        for (const PartyLookup& lookup : lookupsOf(openDetails(parties.blob(1), vault).value(), vault))
            expected.emplace_back(parties.integer(0), lookup.hash);
    Statement keys(book.db(), "SELECT party_id, hash FROM party_lookups");
    while (keys.step())
        kept.emplace_back(keys.integer(0), keys.integer(1));
    std::sort(expected.begin(), expected.end());
    std::sort(kept.begin(), kept.end());
    CHECK(kept == expected);
}

/// In every order of the rows the book says the same; what it says.
std::vector<std::string> sameInEveryOrder(std::vector<std::string> rows, const std::string& before = {})
{
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> first;
    do {
        Ways book;
        if (!before.empty())
            book.import(earlier(before), day);
        std::string text;
        for (const std::string& one : rows)
            text += one;
        book.import(text);
        const std::vector<std::string> now = seen(book);
        if (first.empty())
            first = now;
        INFO(text);
        foundByAllKeys(book);
        CHECK(difference(first, now) == "");
    } while (std::next_permutation(rows.begin(), rows.end()));
    return first;
}

bool says(const std::vector<std::string>& lines, const std::string& line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

TEST_CASE("Import: who is known in three ways is one borrower, in whatever order the rows stand", "[import]")
{
    CHECK(says(sameInEveryOrder({byNumber, byIdentity, byBoth}), "borrowers 1"));
}

TEST_CASE("Import: who is known in three ways is one borrower in a book that has others, too", "[import]")
{
    const std::string other = row("C9", "", "JJ9", "", ",,李四,", "王五");
    CHECK(says(sameInEveryOrder({byNumber, byIdentity, byBoth, other}, other), "borrowers 2"));
}

TEST_CASE("Import: the names of one customer in a ledger are told apart by the rows, not by their order", "[import]")
{
    const std::vector<std::string> said =
        sameInEveryOrder({row("C1", "", "JJ1", "", ",,李四,", "张三"), row("", identity, "JJ2", "", ",,李四,", "阿三"),
                          row("C1", identity, "JJ3", "", ",,李四,", "张山")});
    CHECK(std::count_if(said.begin(), said.end(),
                        [](const std::string& line) { return line.starts_with("party person张三C1"); }) == 1);
}

TEST_CASE("Import: a guarantor who turns out to be a customer is that customer, in whatever order", "[import]")
{
    const std::string guaranteed = row("C5", "", "JJ5", "", (",张三(" + identity + "),李四,").c_str(), "王五");
    const std::vector<std::string> said = sameInEveryOrder({byNumber, guaranteed, byBoth});
    CHECK(says(said, "borrowers 2"));
    CHECK(std::count_if(said.begin(), said.end(),
                        [](const std::string& line) { return line.starts_with("party person张三C11"); }) == 1);
}

TEST_CASE("Import: the people around one who is known in three ways stand there once", "[import]")
{
    const std::vector<std::string> said =
        sameInEveryOrder({row("C1", "", "JJ1", "", ",,李四,赵六、钱七"),
                          row("", identity, "JJ2", "", ",,李四,赵六、孙八"), row("C1", identity, "JJ3")});
    CHECK(std::count_if(said.begin(), said.end(), [](const std::string& line) { return line.starts_with("beside"); }) ==
          3);
    CHECK(std::count_if(said.begin(), said.end(), [](const std::string& line) { return line.starts_with("party"); }) ==
          4);
}

TEST_CASE("Import: one identity number under two customer numbers makes two, which are proposed", "[import][merge]")
{
    Ways book;
    book.import(row("C1", "", "JJ1") + row("C2", "", "JJ2") + row("C1", identity, "JJ3") + row("C2", identity, "JJ4"));
    CHECK(book.borrowers() == 2);
    book.become(Role::Supervisor);
    REQUIRE(book.proposed().size() == 1);
    CHECK(book.proposed().front().judged.grade == DuplicateGrade::Certain);
}

TEST_CASE("Import: who was known in two ways is one borrower, once a later ledger has both", "[import][merge]")
{
    Ways book;
    book.import(earlier(byNumber + byIdentity), day);
    REQUIRE(book.borrowers() == 2);
    const BorrowerId kept = book.borrowerOf("JJ1"), gone = book.borrowerOf("JJ2");
    book.import(byIdentity + byBoth + byNumber);
    CHECK(book.borrowers() == 1);
    for (const char* loan : {"JJ1", "JJ2", "JJ3"})
        CHECK(book.borrowerOf(loan) == kept);
    CHECK(number(book.db(), "SELECT loan_count FROM borrowers") == 3);
    // As a person would have done it: with an entry, and to be taken back.
    CHECK(number(book.db(), "SELECT borrower_id FROM audit_entries WHERE action = 'merge_borrowers'") == kept.value);
    CHECK(number(book.db(), "SELECT merged_borrower_id FROM merges") == gone.value);
    Ways alone;
    alone.import(byIdentity + byBoth + byNumber);
    CHECK(difference(whatIsSaid(*book.workspace), whatIsSaid(*alone.workspace)) == "");
}

TEST_CASE("Import: what an import brought together is apart again when the import is undone", "[import][merge][undo]")
{
    Ways book;
    book.import(earlier(byNumber + byIdentity), day);
    const std::vector<std::string> before = seen(book);
    const ImportReport report = book.import(byNumber + byIdentity + byBoth);
    REQUIRE(book.borrowers() == 1);
    SECTION("at once")
    {
        CHECK(book.undo(report) == QString());
        CHECK(difference(before, seen(book)) == "");
        CHECK(book.count("merges") == 0);
    }
    SECTION("not after something was recorded")
    {
        book.note("JJ2");
        CHECK(book.undo(report) == QStringLiteral("import_built_on"));
        CHECK(book.borrowers() == 1);
    }
}

TEST_CASE("Import: where entries stand on one of two, they stand on the one who is left", "[import][merge]")
{
    const char* noted = GENERATE("JJ1", "JJ2");
    Ways book;
    book.import(earlier(byNumber + byIdentity), day);
    book.note(noted);
    const BorrowerId kept = book.borrowerOf(noted);
    book.import(byNumber + byIdentity + byBoth);
    CHECK(book.borrowers() == 1);
    CHECK(book.borrowerOf("JJ3") == kept);
    CHECK(number(book.db(), "SELECT borrower_id FROM notes") == kept.value);
    CHECK(text(book.db(), "SELECT p.customer_number FROM borrowers b JOIN parties p ON p.id = b.party_id") ==
          QStringLiteral("C1"));
}

TEST_CASE("Import: where entries stand on both of two, they stay two and are proposed for merging", "[import][merge]")
{
    Ways book;
    book.import(earlier(byNumber + byIdentity), day);
    book.note("JJ1");
    book.note("JJ2");
    book.import(byNumber + byIdentity + byBoth);
    CHECK(book.borrowers() == 2);
    book.become(Role::Supervisor);
    const std::vector<DuplicatePair> pairs = book.proposed();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().judged.grade == DuplicateGrade::Certain);
    REQUIRE(book.services().merges.merge(pairs[0].keep.id, pairs[0].merge.id, QStringLiteral("同一证件")).ok());
    CHECK(book.borrowers() == 1);
}

TEST_CASE("Import: who was told apart, or whose merge was undone, is not brought together", "[import][merge]")
{
    Ways book;
    book.import(earlier(byNumber + byIdentity), day);
    const BorrowerId one = book.borrowerOf("JJ1"), other = book.borrowerOf("JJ2");
    book.become(Role::Supervisor);
    SECTION("told apart")
    {
        REQUIRE(book.services().merges.tellApart(one, other).ok());
    }
    SECTION("merged and undone")
    {
        const Result<qint64> merge = book.services().merges.merge(one, other, QStringLiteral("同一人"));
        REQUIRE(merge.ok());
        REQUIRE(book.services().merges.undo(*merge, QStringLiteral("不是同一人")).ok());
    }
    book.become(Role::Administrator);
    book.import(byNumber + byIdentity + byBoth);
    CHECK(book.borrowers() == 2);
}

TEST_CASE("Import: another identity number than the book knows of a customer merges nobody", "[import][merge]")
{
    Ways book;
    book.import(earlier(row("C1", "11010519491231002X", "JJ1") + byIdentity), day);
    book.import(row("C1", "11010519491231002X", "JJ1") + byIdentity + byBoth);
    CHECK(book.borrowers() == 2);
    CHECK(book.count("merges") == 0);
}

TEST_CASE("Import: a guarantor of the book who turns out to be a customer is that customer", "[import]")
{
    const std::string guaranteed = row("C5", "", "JJ5", "", (",张三(" + identity + "),李四,").c_str(), "王五");
    Ways book;
    book.import(earlier(guaranteed + byNumber), day);
    book.import(guaranteed + byNumber + byBoth);
    Ways alone;
    alone.import(guaranteed + byNumber + byBoth);
    CHECK(difference(seen(book), seen(alone)) == "");
    CHECK(number(book.db(), "SELECT party_id FROM guarantees") ==
          number(book.db(), "SELECT id FROM parties WHERE customer_number = 'C1'"));
}

TEST_CASE("Import: a customer of the book known by identity takes over what comes under the number", "[import]")
{
    Ways book;
    book.import(earlier(byIdentity), day);
    book.note("JJ2");
    const BorrowerId kept = book.borrowerOf("JJ2");
    book.import(byNumber + byIdentity + byBoth);
    CHECK(book.borrowers() == 1);
    for (const char* loan : {"JJ1", "JJ2", "JJ3"})
        CHECK(book.borrowerOf(loan) == kept);
    CHECK(book.count("merges") == 0);
    Ways alone;
    alone.import(byNumber + byIdentity + byBoth);
    CHECK(difference(seen(book), seen(alone)) == "");
}
