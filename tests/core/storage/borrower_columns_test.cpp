// SPDX-License-Identifier: GPL-3.0-or-later
// The list is chosen from columns in memory: whatever is written, by whomever, the next list knows it.
#include "core/storage/borrower_columns.h"

#include "core/storage/borrower_list_query.h"
#include "core/storage/borrower_repository.h"
#include "core/storage/transaction.h"

#include "tests/support/test_workspace.h"

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate asOf(2026, 9, 27);
const QString someone = QStringLiteral("张三");
const QString other = QStringLiteral("李四");

BorrowerFilter byName(const QString& text)
{
    BorrowerFilter filter;
    filter.asOf = asOf;
    filter.text = text;
    return filter;
}

qint64 found(Database& db, const QString& text)
{
    return BorrowerListQuery(db, Scope::wholeBook(), nullptr).totals(byName(text)).borrowers;
}

/// Everything that a list of each column shows, in order.
std::vector<std::vector<BorrowerId>> lists(Database& db)
{
    std::vector<std::vector<BorrowerId>> all;
    for (const BorrowerColumn column : allValues<BorrowerColumn>())
        all.push_back(BorrowerListQuery(db, Scope::wholeBook(), nullptr).ids(byName({}), {column, true}));
    for (const char16_t* number : {u"JJ1", u"JJ40", u"NEU", u"0007"})
        all.push_back(BorrowerListQuery(db, Scope::wholeBook(), nullptr).ids(byName(QString::fromUtf16(number)), {}));
    return all;
}

} // namespace

TEST_CASE("BorrowerColumns: a list follows every change that is committed", "[casework]")
{
    TestWorkspace book;
    const BorrowerId first = book.addBorrower({.name = someone});
    book.addLoan(first, {.balance = Money::fromYuan(100)});
    const BorrowerId second = book.addBorrower({.name = other});
    const LoanId loan = book.addLoan(second, {.balance = Money::fromYuan(200)});
    book.summarise();
    Database& writer = book.db();
    Database& reader = book.workspace().reader();
    const auto order = [](Database& db) {
        return BorrowerListQuery(db, Scope::wholeBook(), nullptr).ids(byName({}), {});
    };
    for (Database* db : {&writer, &reader})
        CHECK(order(*db) == std::vector{second, first});

    book.addRun({2026, 9, 28});
    book.changeBalance(loan, Money::fromYuan(50));
    book.summarise();
    for (Database* db : {&writer, &reader})
        CHECK(order(*db) == std::vector{first, second});

    const BorrowerId third = book.addBorrower({.name = someone});
    for (Database* db : {&writer, &reader}) {
        CHECK(order(*db) == std::vector{first, second, third});
        CHECK(found(*db, someone) == 2);
    }
    const PartyId party = *BorrowerRepository(writer).partyOf(third);
    BorrowerRepository(writer).rename(party, other.toStdString(), "li si");
    for (Database* db : {&writer, &reader}) {
        CHECK(found(*db, someone) == 1);
        CHECK(found(*db, other) == 2);
    }
}

TEST_CASE("BorrowerColumns: what is rolled back was never in the list", "[casework]")
{
    TestWorkspace book;
    const BorrowerId borrower = book.addBorrower({.name = someone});
    const PartyId party = *BorrowerRepository(book.db()).partyOf(borrower);
    CHECK(found(book.db(), someone) == 1);
    {
        Transaction tx(book.db());
        BorrowerRepository(book.db()).rename(party, other.toStdString(), "li si");
        CHECK(found(book.db(), other) == 1); // seen by who writes
        CHECK(found(book.workspace().reader(), other) == 0);
    }
    CHECK(found(book.db(), other) == 0);
    {
        Transaction tx(book.db()); // takes the number that the other gave back
        BorrowerRepository(book.db()).rename(party, "王五", "wang wu");
        tx.commit();
    }
    for (Database* db : {&book.db(), &book.workspace().reader()}) {
        CHECK(found(*db, someone) == 0);
        CHECK(found(*db, QStringLiteral("王五")) == 1);
    }
}

TEST_CASE("BorrowerColumns: columns that followed are those that are read anew", "[casework]")
{
    TestWorkspace book;
    book.addRun(asOf);
    std::vector<LoanId> loans;
    for (int i = 0; i < 400; ++i) {
        const BorrowerId id = book.addBorrower({.name = i % 2 ? someone : other});
        loans.push_back(book.addLoan(id, {.balance = Money::fromYuan(i % 17), .dueOn = asOf.addDays(-(i % 23))}));
    }
    book.summarise();
    Database followed(book.workspace().path(), Database::Mode::ReadOnly);
    const auto before = lists(followed);
    // A few are taken in one by one, many at once.
    for (const size_t changed : {size_t(3), size_t(300)}) {
        book.addRun(asOf.addDays(static_cast<qint64>(changed)));
        for (size_t i = 0; i < changed; ++i)
            book.changeBalance(loans[i], Money::fromYuan(static_cast<qint64>(1000 + changed + i % 7)));
        const BorrowerId late = book.addBorrower({.name = someone});
        book.addLoan(late, {.number = QStringLiteral("NEU-%1-0007").arg(changed)});
        book.summarise();
        Database fresh(book.workspace().path(), Database::Mode::ReadOnly);
        CHECK(lists(followed) == lists(fresh));
    }
    CHECK(lists(followed) != before);
    CHECK(found(followed, QStringLiteral("NEU")) == 2);
    CHECK(found(followed, QStringLiteral("0007")) == 2);
}

TEST_CASE("BorrowerColumns: a large book's first page does not wait for them, and is the same", "[casework]")
{
    TestWorkspace book;
    std::vector<BorrowerId> ids;
    {
        Transaction tx(book.db());
        for (int i = 0; i < 5200; ++i) {
            const BorrowerId id = book.addBorrower({.branch = i % 3 == 0 ? book.village : book.town});
            if (i < 300)
                book.addLoan(id, {.balance = Money::fromYuan(1 + i % 40)});
        }
        book.summarise();
        tx.commit();
    }
    for (const bool descending : {false, true}) {
        for (const Scope& scope : {Scope::wholeBook(), Scope{std::vector{book.village}}}) {
            Database db(book.workspace().path(), Database::Mode::ReadOnly);
            const BorrowerListQuery query(db, scope, nullptr);
            const BorrowerSort sort{BorrowerColumn::Balance, descending};
            const std::optional<BorrowerTotals> early = query.totalsIfReady(byName({}));
            std::vector<BorrowerId> page;
            for (const qint64 offset : {0, 100, 200})
                for (const BorrowerListRow& row : query.page(byName({}), sort, offset, 100))
                    page.push_back(row.id);
            const std::vector<BorrowerId> all = query.ids(byName({}), sort); // waits
            CHECK(db.borrowerColumns().ready(db));
            REQUIRE(all.size() > page.size());
            CHECK(std::equal(page.begin(), page.end(), all.begin()));
            CHECK((!early || *early == query.totals(byName({})))); // nothing, or the right ones
            CHECK(query.totalsIfReady(byName({})) == query.totals(byName({})));
            CHECK(query.totals(byName({})).borrowers == static_cast<qint64>(all.size()));
        }
    }
}

TEST_CASE("borrower list: names are in the order of their whole sort keys", "[casework]")
{
    TestWorkspace book;
    // Alike in the first eight, and in the first sixteen bytes.
    const char* keys[] = {"ouyang xiaoming b", "ouyang", "ouyang xiaoming a", "ouyang xiao", "", "ouyang xiaoming"};
    for (const char* key : keys) {
        const BorrowerId id = book.addBorrower();
        BorrowerRepository(book.db()).rename(*BorrowerRepository(book.db()).partyOf(id), key, key);
    }
    std::vector<std::string> sorted(std::begin(keys), std::end(keys));
    std::sort(sorted.begin(), sorted.end());
    for (const bool descending : {false, true}) {
        std::vector<std::string> names;
        const BorrowerListQuery query(book.db(), Scope::wholeBook(), nullptr);
        for (qint64 offset = 0; offset < 6; offset += 2)
            for (const BorrowerListRow& row : query.page(byName({}), {BorrowerColumn::Name, descending}, offset, 2))
                names.push_back(row.name.toStdString());
        CHECK(names == sorted);
        std::reverse(sorted.begin(), sorted.end());
    }
}
