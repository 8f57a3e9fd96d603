// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_list_query.h"

#include "core/storage/loan_list_query.h"

#include "tests/support/test_workspace.h"

#include <algorithm>
#include <set>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate asOf(2026, 9, 27);

/// Sixty borrowers with ties in every column.
struct Book : TestWorkspace {
    std::vector<BorrowerId> ids;

    Book()
    {
        addRun(asOf);
        const BranchId branches[] = {town, eastGate, village};
        const QString names[] = {QStringLiteral("张三"), QStringLiteral("李梅"), QStringLiteral("王小二"),
                                 QStringLiteral("赵六")};
        for (int i = 0; i < 60; ++i) {
            MadeBorrower made{.name = names[i % 4], .branch = branches[i % 3]};
            if (i == 7)
                made.details = {{}, QStringLiteral("11010519491231002X"), {QStringLiteral("13812345678")}, {}, {}};
            if (i == 9)
                made.customerNumber = QStringLiteral("KH000123");
            const BorrowerId id = addBorrower(made);
            ids.push_back(id);
            for (int k = 0; k <= i % 3; ++k)
                addLoan(id, {.number = QStringLiteral("JJ2023%1").arg(i * 10 + k, 4, 10, QLatin1Char('0')),
                             .branch = made.branch,
                             .balance = Money::fromYuan(1000 * (i % 5)),
                             .interest = Money::fromYuan(i % 4),
                             .dueOn = i % 6 == 0 ? QDate(2027, 1, 1) : asOf.addDays(-30 * (i % 11)),
                             .riskClass = i % 7 == 6 ? ListedClass() : ListedClass(static_cast<RiskClass>(i % 5)),
                             .bookSide = i % 8 == 0 ? BookSide::OffBook : BookSide::OnBook,
                             .guaranteeType = static_cast<GuaranteeType>((i + k) % 7),
                             .accountManager = i % 5 == 0 ? QStringLiteral("李四") : QStringLiteral("王五")});
        }
        summarise();
        signIn(QStringLiteral("officer"));
        for (int i = 0; i < 60; i += 9)
            if (workspace().session()->scope.contains(query().rows({ids[size_t(i)]}, asOf).at(0).branch))
                REQUIRE(services()
                            .contacts
                            .record({.borrower = ids[size_t(i)],
                                     .note = QStringLiteral("谈过"),
                                     .nextAction = QStringLiteral("电话"),
                                     .nextActionOn = today().addDays(i % 4)})
                            .ok());
    }
    BorrowerListQuery query(const Scope& scope = Scope::wholeBook())
    {
        return {db(), scope, &workspace().session()->vault};
    }
    std::vector<BorrowerListRow> all(const BorrowerFilter& filter, const BorrowerSort& sort = {})
    {
        return query().page(filter, sort, 0, 1000);
    }
};

BorrowerFilter filtered(const std::function<void(BorrowerFilter&)>& set)
{
    BorrowerFilter filter;
    filter.asOf = asOf;
    set(filter);
    return filter;
}

template <class T>
bool in(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// What a column sorts by; a larger key comes first when descending.
qint64 keyOf(const BorrowerListRow& row, BorrowerColumn column)
{
    switch (column) {
    case BorrowerColumn::DaysPastDue:
        return row.daysPastDue;
    case BorrowerColumn::LoanCount:
        return row.loanCount;
    case BorrowerColumn::Balance:
        return row.balance.fen();
    case BorrowerColumn::Arrears:
        return row.arrears.fen();
    case BorrowerColumn::RiskClass:
        return row.riskClass ? static_cast<int>(*row.riskClass) + 1 : 0;
    case BorrowerColumn::ClassDeviates:
        return row.classDeviates;
    case BorrowerColumn::Unexplained:
        return row.unexplained.fen();
    case BorrowerColumn::BrokenPromise:
        return row.brokenPromise;
    default:
        return 0;
    }
}

} // namespace

TEST_CASE("borrower list: by any column, either way, every row is on exactly one page", "[casework]")
{
    Book book;
    for (const BorrowerColumn column : allValues<BorrowerColumn>()) {
        for (const bool descending : {false, true}) {
            CAPTURE(code(column).toStdString(), descending);
            const BorrowerSort sort{column, descending};
            const BorrowerFilter filter = filtered([](BorrowerFilter&) {});
            std::vector<BorrowerListRow> rows;
            for (qint64 offset = 0; offset < 70; offset += 7)
                for (const BorrowerListRow& row : book.query().page(filter, sort, offset, 7))
                    rows.push_back(row);
            std::set<BorrowerId> seen;
            for (const BorrowerListRow& row : rows)
                seen.insert(row.id);
            CHECK(rows.size() == 60);
            CHECK(seen.size() == 60);
            for (size_t i = 1; i < rows.size(); ++i) {
                const qint64 before = keyOf(rows[i - 1], column), after = keyOf(rows[i], column);
                CHECK((descending ? before >= after : before <= after));
            }
            // Pages, the export and the ids are one and the same list.
            std::vector<BorrowerId> exported;
            book.query().forEach(filter, sort, [&](const BorrowerListRow& row) {
                exported.push_back(row.id);
                return true;
            });
            CHECK(exported == book.query().ids(filter, sort));
            CHECK(std::equal(exported.begin(), exported.end(), rows.begin(), rows.end(),
                             [](BorrowerId id, const BorrowerListRow& row) { return id == row.id; }));
        }
    }
}

TEST_CASE("borrower list: no next action comes last, whichever way it is sorted", "[casework]")
{
    Book book;
    for (const bool descending : {false, true}) {
        const auto rows = book.all(filtered([](BorrowerFilter&) {}), {BorrowerColumn::NextAction, descending});
        REQUIRE(rows.front().nextActionOn.isValid());
        CHECK_FALSE(rows.back().nextActionOn.isValid());
        bool ended = false;
        for (const BorrowerListRow& row : rows) {
            CHECK_FALSE((ended && row.nextActionOn.isValid()));
            ended = ended || !row.nextActionOn.isValid();
        }
    }
}

TEST_CASE("borrower list: each filter leaves exactly the rows it names", "[casework]")
{
    Book book;
    const auto everybody = book.all(filtered([](BorrowerFilter&) {}));
    struct Row {
        const char* what;
        std::function<void(BorrowerFilter&)> set;
        std::function<bool(const BorrowerListRow&)> holds;
    };
    const std::vector<Row> rows{
        {"an owner", [](auto& f) { f.owners = {QStringLiteral("李四")}; },
         [](const auto& r) { return r.owner == QStringLiteral("李四"); }},
        {"classes",
         [](auto& f) {
             f.classes = {RiskClass::Doubtful, RiskClass::Loss};
         },
         [](const auto& r) { return r.riskClass >= RiskClass::Doubtful; }},
        {"one class", [](auto& f) { f.classes = {RiskClass::Normal}; },
         [](const auto& r) { return r.riskClass == RiskClass::Normal; }},
        {"the unknown class", [](auto& f) { f.classes = {std::nullopt}; }, [](const auto& r) { return !r.riskClass; }},
        {"a guarantee type",
         [](auto& f) {
             f.guaranteeTypes = {GuaranteeType::JointGroup, GuaranteeType::Pledge};
         },
         [](const auto& r) {
             return in(r.guaranteeTypes, GuaranteeType::JointGroup) || in(r.guaranteeTypes, GuaranteeType::Pledge);
         }},
        {"off-book", [](auto& f) { f.bookSides = {BookSide::OffBook}; }, [](const auto& r) { return r.offBook; }},
        {"at least 91 days", [](auto& f) { f.minDays = 91; }, [](const auto& r) { return r.daysPastDue >= 91; }},
        {"at most 90 days", [](auto& f) { f.maxDays = 90; }, [](const auto& r) { return r.daysPastDue <= 90; }},
        {"exactly 30 days", [](auto& f) { f.minDays = f.maxDays = 30; },
         [](const auto& r) { return r.daysPastDue == 30; }},
        {"a balance", [](auto& f) { f.minBalance = Money::fromYuan(4000); },
         [](const auto& r) { return r.balance >= Money::fromYuan(4000); }},
        {"part of a name", [](auto& f) { f.text = QStringLiteral("小二"); },
         [](const auto& r) { return r.name == QStringLiteral("王小二"); }},
        {"a branch with those below", [&](auto& f) { f.branches = {book.town}; },
         [&](const auto& r) { return r.branch == book.town || r.branch == book.eastGate; }},
        {"never contacted", [](auto& f) { f.withoutContact = true; },
         [](const auto& r) { return !r.lastContactAt.isValid(); }},
        {"an action due", [&](auto& f) { f.nextActionUntil = book.today().addDays(1); },
         [&](const auto& r) { return r.nextActionOn.isValid() && r.nextActionOn <= book.today().addDays(1); }},
        {"a deviating class", [](auto& f) { f.classDeviates = true; }, [](const auto& r) { return r.classDeviates; }},
        {"owing", [](auto& f) { f.owing = true; },
         [](const auto& r) { return r.balance.isPositive() || r.arrears.isPositive(); }},
        {"exactly these",
         [&](auto& f) {
             f.only = {book.ids[3], book.ids[5]};
         },
         [&](const auto& r) { return r.id == book.ids[3] || r.id == book.ids[5]; }},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const BorrowerFilter filter = filtered(row.set);
        std::set<BorrowerId> expected, found;
        BorrowerTotals sum;
        for (const BorrowerListRow& r : everybody) {
            if (!row.holds(r))
                continue;
            expected.insert(r.id);
            ++sum.borrowers;
            sum.loans += r.loanCount;
            sum.balance += r.balance;
            sum.arrears += r.arrears;
        }
        REQUIRE_FALSE(expected.empty());
        REQUIRE(expected.size() < everybody.size());
        for (const BorrowerColumn column :
             {BorrowerColumn::Balance, BorrowerColumn::DaysPastDue, BorrowerColumn::Branch}) {
            found.clear();
            for (const BorrowerListRow& r : book.all(filter, {column, true}))
                found.insert(r.id);
            CHECK(found == expected);
        }
        CHECK(book.query().totals(filter) == sum);
    }
}

TEST_CASE("borrower list: a borrower is found by numbers that are kept sealed", "[casework]")
{
    Book book;
    const auto found = [&](const char16_t* text) {
        std::vector<BorrowerId> ids;
        for (const BorrowerListRow& row : book.all(filtered([&](auto& f) { f.text = QString::fromUtf16(text); })))
            ids.push_back(row.id);
        return ids;
    };
    const std::vector<BorrowerId> seventh{book.ids[7]}, ninth{book.ids[9]};
    CHECK(found(u"11010519491231002x") == seventh);
    CHECK(found(u"138 1234 5678") == seventh);
    CHECK(found(u"5678") == seventh);
    CHECK(found(u"002X") == seventh);
    CHECK(found(u"KH0001") == ninth);
    CHECK(found(u"JJ20230090") == ninth);
    CHECK(found(u"0090") == ninth); // the last digits of a loan number
    CHECK(found(u"090").empty());
    CHECK(found(u"13812345679").empty());
    CHECK(found(u"%").empty());
    CHECK(found(u"' OR 1=1 --").empty());
}

TEST_CASE("borrower list: nothing outside the scope is ever in it", "[casework]")
{
    Book book;
    const Scope scope{std::vector{book.village}};
    const BorrowerListQuery query = book.query(scope);
    const BorrowerFilter filter = filtered([](BorrowerFilter&) {});
    for (const BorrowerColumn column : allValues<BorrowerColumn>()) {
        const auto rows = query.page(filter, {column, true}, 0, 1000);
        CHECK(rows.size() == 20);
        for (const BorrowerListRow& row : rows)
            CHECK(row.branch == book.village);
    }
    CHECK(query.totals(filter).borrowers == 20);
    CHECK(query.rows(book.ids, asOf).size() == 20);
    CHECK(query.totals(book.ids).borrowers == 20);
    CHECK(query.page(filtered([&](auto& f) { f.branches = {book.town}; }), {}, 0, 10).empty());
    CHECK(query.page(filtered([&](auto& f) { f.branches = {book.cooperative}; }), {}, 0, 100).size() == 20);
    CHECK(query.filterValues().branches == std::vector{book.village});
    CHECK(query.page(filter, {}, 0, 1000).size() == 20);
    CHECK(BorrowerListQuery(book.db(), Scope{std::vector<BranchId>{}}, nullptr).totals(filter).borrowers == 0);
}

TEST_CASE("borrower list: a filter bar offers what there is", "[casework]")
{
    Book book;
    const BorrowerFilterValues values = book.query().filterValues();
    CHECK(values.owners == std::vector<QString>{QStringLiteral("李四"), QStringLiteral("王五")});
    CHECK(values.branches == std::vector{book.town, book.eastGate, book.village});
    CHECK(values.classes.front() == std::nullopt);
    CHECK(values.classes.size() == 6);
    CHECK(values.guaranteeTypes.size() == 7);
}

TEST_CASE("borrower list: borrowers whose loans an import run touched", "[casework]")
{
    Book book;
    const ImportRunId run = book.addRun({2026, 9, 28});
    const LoanId loan = LoanQuery(book.db()).ofBorrower(book.ids[4]).at(0).id;
    book.changeBalance(loan, Money::fromYuan(1));
    book.summarise();
    const auto found = [&](std::optional<ImportChangeKind> kind) {
        return book.all(filtered([&](auto& f) { f.importRun = ImportFilter{run, kind}; }));
    };
    REQUIRE(found({}).size() == 1);
    CHECK(found({}).at(0).id == book.ids[4]);
    CHECK(found(ImportChangeKind::Changed).size() == 1);
    CHECK(found(ImportChangeKind::Added).empty());
    // The fall that came with it is nothing anybody entered.
    const auto unexplained = book.all(filtered([](auto& f) { f.unexplained = true; }));
    REQUIRE(unexplained.size() == 1);
    CHECK(unexplained.at(0).unexplained == Money::fromYuan(3999));
}

TEST_CASE("loan list: filters, order, pages, totals and scope", "[casework]")
{
    Book book;
    const LoanListQuery query(book.db(), Scope::wholeBook());
    LoanFilter filter;
    filter.asOf = asOf;
    const auto everything = query.page(filter, {}, 0, 1000);
    CHECK(everything.size() == 120);
    for (const LoanColumn column : allValues<LoanColumn>()) {
        CAPTURE(code(column).toStdString());
        std::set<LoanId> seen;
        for (qint64 offset = 0; offset < 130; offset += 13)
            for (const LoanListRow& row : query.page(filter, {column, true}, offset, 13))
                CHECK(seen.insert(row.id).second);
        CHECK(seen.size() == 120);
    }
    filter.classes = {RiskClass::Loss};
    filter.minDays = 1;
    filter.branches = {book.town};
    LoanTotals sum;
    for (const LoanListRow& row : everything) {
        if (row.riskClass != RiskClass::Loss || row.daysPastDue < 1 || row.branch == book.village)
            continue;
        ++sum.loans;
        sum.balance += row.balance;
        sum.arrears += row.arrears();
    }
    CHECK(sum.loans > 0);
    CHECK(query.totals(filter) == sum);
    CHECK(static_cast<qint64>(query.page(filter, {}, 0, 1000).size()) == sum.loans);
    CHECK(LoanListQuery(book.db(), Scope{std::vector{book.village}}).totals(filter).loans == 0);

    LoanFilter number;
    number.text = QStringLiteral("JJ20230090");
    CHECK(query.totals(number).loans == 1);
}
