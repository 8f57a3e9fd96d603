// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/borrower_search.h"

#include "core/storage/borrower_repository.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

/// "张三 name", "李四(guarantor 王五) pinyin": the borrower, who was found, why.
QString shown(const SearchHit& hit)
{
    const QString who = hit.role == PartyRole::Borrower
                            ? hit.borrower.name
                            : QStringLiteral("%1(%2 %3)").arg(hit.borrower.name, code(hit.role), hit.party);
    return who + QLatin1Char(' ') + code(hit.reason);
}

/// 张三丰 with a guarantor and a co-borrower in town, 单国强 with the same village below it, 王国强 elsewhere.
struct Book : TestWorkspace {
    BorrowerId zhang = addBorrower({.name = QStringLiteral("张三丰"),
                                    .customerNumber = QStringLiteral("C0001"),
                                    .details = {QStringLiteral("身份证"),
                                                QStringLiteral("11010519491231002X"),
                                                {QStringLiteral("13812345678")},
                                                {QStringLiteral("湖南省武冈市邓元泰镇光明村3组12号")},
                                                {QStringLiteral("6222021234567890128")}}});
    BorrowerId shan = addBorrower({.name = QStringLiteral("单国强"),
                                   .branch = eastGate,
                                   .details = {{}, {}, {}, {QStringLiteral("邓元泰镇光明村1组")}, {}}});
    BorrowerId wang = addBorrower({.name = QStringLiteral("王国强"),
                                   .branch = village,
                                   .details = {{}, {}, {QStringLiteral("13900005678")}, {}, {}}});
    LoanId loan = addLoan(zhang, {.number = QStringLiteral("JJ2024001234"), .balance = Money::fromYuan(300)});

    Book()
    {
        addLoan(shan, {.number = QStringLiteral("jj2024-0077"), .balance = Money::fromYuan(200)});
        addLoan(wang, {.number = QStringLiteral("88001234"), .balance = Money::fromYuan(100)});
        addGuarantee(loan, QStringLiteral("仇大海"));
        summarise();
        signIn(QStringLiteral("supervisor"));
    }
    BorrowerSearch search() { return {workspace().reader(), workspace().session()}; }
    QStringList found(BorrowerSearch& search, const QString& text, size_t limit = 20)
    {
        const Result<SearchAnswer> answer = search.find(text, limit, today());
        REQUIRE(answer.ok());
        CHECK_FALSE(answer->loading);
        QStringList hits;
        for (const SearchHit& hit : answer->hits)
            hits += shown(hit);
        return hits;
    }
    QStringList found(const QString& text)
    {
        BorrowerSearch fresh(workspace().reader(), workspace().session());
        return found(fresh, text);
    }
};

QStringList list(const char* entries)
{
    return QString::fromUtf8(entries).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("search: names, numbers, villages and branches, the best first", "[search]")
{
    struct Case {
        const char *text, *hits;
    };
    const auto [text, hits] = GENERATE(values<Case>({
        {"张三丰", "张三丰 name"},
        {"张三", "张三丰 name_start"},
        {"国强", "单国强 name_part, 王国强 name_part"},
        {"zsf", "张三丰 pinyin"},
        {"zhangsan", "张三丰 pinyin_start"},
        {"sgq", "单国强 pinyin"},
        {"dgq", "单国强 pinyin"},
        {"gq", "单国强 pinyin_part, 王国强 pinyin_part"},
        {"王gq", "王国强 pinyin"},
        {"仇大海", "张三丰(guarantor 仇大海) name"},
        {"qiudh", "张三丰(guarantor 仇大海) pinyin"},
        {"chou", "张三丰(guarantor 仇大海) pinyin_start"},
        {"11010519491231002X", "张三丰 identity_number"},
        {"11010519491231002x", "张三丰 identity_number"},
        {"002X", "张三丰 identity_number_end"},
        {"00２x", "张三丰 identity_number_end"},
        {"13812345678", "张三丰 phone"},
        {"+86 138 1234 5678", "张三丰 phone"},
        {"5678", "张三丰 phone_end, 王国强 phone_end"},
        {"6222021234567890128", "张三丰 account"},
        {"C0001", "张三丰 customer_number"},
        {"JJ2024001234", "张三丰 loan_number"},
        {"jj2024001234", "张三丰 loan_number"},
        {"1234", "张三丰 loan_number_end, 王国强 loan_number_end"},
        {"8800", "王国强 loan_number_start"},
        {"0077", "单国强 loan_number_end"},
        {"光明村", "张三丰 village, 单国强 village"},
        {"光明", "张三丰 village, 单国强 village"},
        {"村3组12号", ""},
        {"东门分社", "单国强 branch"},
        {"dmfs", "单国强 branch"},
        {"国强 东门", "单国强 name_part"},
        {"gq 5678", "王国强 pinyin_part"},
        {"wang guo qiang", "王国强 pinyin"},
        {"没有这个人", ""},
        {"99999", ""},
        {"", ""},
        {"   ", ""},
    }));
    Book book;
    CAPTURE(text);
    CHECK(book.found(QString::fromUtf8(text)) == list(hits));
}

TEST_CASE("search: a branch is found with what lies below it, the largest debt first", "[search]")
{
    Book book;
    CHECK(book.found(QStringLiteral("城关信用社")) == list("张三丰 branch, 单国强 branch"));
}

TEST_CASE("search: nobody sees what lies outside the own branches", "[search]")
{
    Book book;
    const char* texts[] = {"国强", "gq", "5678", "1234", "光明村", "8800", "88001234", "13900005678", "城关信用社"};
    book.signIn(QStringLiteral("stranger")); // of the village
    for (const char* text : texts)
        for (const QString& hit : book.found(QString::fromUtf8(text)))
            CHECK(hit.startsWith(QStringLiteral("王国强")));
    CHECK(book.found(QStringLiteral("仇大海")).isEmpty());
    CHECK(book.found(QStringLiteral("gq")).size() == 1);
    book.signIn(QStringLiteral("officer")); // of the town
    for (const char* text : texts)
        for (const QString& hit : book.found(QString::fromUtf8(text)))
            CHECK_FALSE(hit.startsWith(QStringLiteral("王国强")));
    CHECK(book.found(QStringLiteral("光明村")).size() == 2);
}

TEST_CASE("search: personal data come masked, whoever asks", "[search]")
{
    Book book;
    for (const char* login : {"officer", "supervisor", "auditor", "administrator"}) {
        book.signIn(QLatin1String(login));
        BorrowerSearch search = book.search();
        for (const char* text : {"11010519491231002X", "13812345678", "002X", "光明村", "zsf"}) {
            CAPTURE(login, text);
            const Result<SearchAnswer> answer = search.find(QString::fromUtf8(text), 10, book.today());
            REQUIRE(answer.ok());
            REQUIRE_FALSE(answer->hits.empty());
            CHECK(answer->hits.front().maskedIdentity == QStringLiteral("110105********002X"));
        }
    }
}

TEST_CASE("search: whoever is not signed in to look at borrowers finds none", "[search]")
{
    Book book;
    BorrowerSearch search = book.search();
    for (const Role role : {Role::Officer, Role::Supervisor, Role::Auditor, Role::Administrator})
        CHECK(allowed(role, Permission::ViewBorrowers));
    CHECK(search.find(QStringLiteral("张"), 5, book.today()).ok());
}

TEST_CASE("search: follows every change that is committed", "[search]")
{
    Book book;
    BorrowerSearch search = book.search();
    CHECK(book.found(search, QStringLiteral("zsf")).size() == 1);

    book.signIn(QStringLiteral("officer"));
    NewParty wife;
    wife.name = QStringLiteral("尉迟红");
    wife.details.phones = QStringList{QStringLiteral("13711112222")};
    wife.details.addresses = QStringList{QStringLiteral("邓元泰镇清溪村")};
    REQUIRE(book.services().parties.addCoBorrower(book.zhang, wife, QStringLiteral("配偶")).ok());
    NewParty head;
    head.name = QStringLiteral("查村长");
    REQUIRE(book.services().parties.addContactPerson(book.shan, head, QStringLiteral("村主任")).ok());
    NewParty guarantor;
    guarantor.name = QStringLiteral("盖世雄");
    REQUIRE(book.services().guarantees.add(book.loan, guarantor, {}).ok());
    CHECK(book.found(search, QStringLiteral("yuchi")) == list("张三丰(co_borrower 尉迟红) pinyin_start"));
    CHECK(book.found(search, QStringLiteral("2222")) == list("张三丰(co_borrower 尉迟红) phone_end"));
    CHECK(book.found(search, QStringLiteral("清溪")) == list("张三丰(co_borrower 尉迟红) village"));
    CHECK(book.found(search, QStringLiteral("ccz")) == list("单国强(contact_person 查村长) pinyin"));
    CHECK(book.found(search, QStringLiteral("gsx")) == list("张三丰(guarantor 盖世雄) pinyin"));
    CHECK(book.found(search, QStringLiteral("zsf")) == list("张三丰 pinyin"));

    const PartyId party = *BorrowerRepository(book.db()).partyOf(book.wang);
    BorrowerRepository(book.db()).rename(party, "解放", "xie fang");
    book.db().execute("UPDATE parties SET name = '解放' WHERE id = " + std::to_string(party.value));
    CHECK(book.found(search, QStringLiteral("王国强")).isEmpty());
    CHECK(book.found(search, QStringLiteral("xief")) == list("解放 pinyin"));
    const BorrowerId fresh = book.addBorrower({.name = QStringLiteral("区小明")});
    book.addLoan(fresh, {.number = QStringLiteral("X-4321")});
    book.summarise();
    CHECK(book.found(search, QStringLiteral("oxm")) == list("区小明 pinyin"));
    CHECK(book.found(search, QStringLiteral("4321")) == list("区小明 loan_number_end"));
}

TEST_CASE("search: a large book is read on another thread, and changes beyond a few are read anew", "[search]")
{
    TestWorkspace book;
    std::vector<BorrowerId> ids;
    {
        Transaction tx(book.db());
        for (int i = 0; i < 2300; ++i) {
            MadeBorrower made;
            made.name = i % 2 ? QStringLiteral("钱一") : QStringLiteral("孙二");
            made.branch = i % 3 ? book.town : book.village;
            ids.push_back(book.addBorrower(made));
        }
        tx.commit();
    }
    book.signIn(QStringLiteral("supervisor"));
    BorrowerSearch search(book.workspace().reader(), book.workspace().session());
    const auto count = [&](const QString& text) {
        const Result<SearchAnswer> answer = search.find(text, 5000, book.today());
        REQUIRE(answer.ok());
        return answer->loading ? -1 : static_cast<int>(answer->hits.size());
    };
    const Result<SearchAnswer> early = search.find(QStringLiteral("q1"), 10, book.today());
    REQUIRE(early.ok());
    CHECK((early->loading || early->hits.empty()));
    REQUIRE(search.waitUntilReady().ok());
    CHECK(count(QStringLiteral("qy")) == 1150);

    const auto rename = [&](size_t from, size_t to) {
        Transaction tx(book.db());
        BorrowerRepository writer(book.db());
        for (size_t i = from; i < to; ++i) {
            const PartyId party = *writer.partyOf(ids[i]);
            writer.rename(party, "李三", "li san");
            book.db().execute("UPDATE parties SET name = '李三' WHERE id = " + std::to_string(party.value));
        }
        tx.commit();
    };
    rename(0, 10); // a few: at once
    CHECK(count(QStringLiteral("ls")) == 10);
    CHECK(count(QStringLiteral("qy")) == 1145);
    rename(10, 1000);
    REQUIRE(search.waitUntilReady().ok());
    CHECK(count(QStringLiteral("ls")) == 1000);
    CHECK(count(QStringLiteral("qy")) == 650);
    CHECK(count(QStringLiteral("se")) == 650);
}

TEST_CASE("search: no more than asked for, and it says that there are others", "[search]")
{
    Book book;
    BorrowerSearch search = book.search();
    const Result<SearchAnswer> one = search.find(QStringLiteral("gq"), 1, book.today());
    REQUIRE(one.ok());
    CHECK(one->hits.size() == 1);
    CHECK(one->more);
    const Result<SearchAnswer> both = search.find(QStringLiteral("gq"), 2, book.today());
    REQUIRE(both.ok());
    CHECK(both->hits.size() == 2);
    CHECK_FALSE(both->more);
}

TEST_CASE("search: each kind of reason has its place among the hits", "[search]")
{
    TestWorkspace book;
    for (int i = 0; i < 12; ++i) {
        MadeBorrower made;
        made.name = QStringLiteral("赵");
        made.details.phones = QStringList{QStringLiteral("138%1%2").arg(1000 + i).arg(QStringLiteral("0246"))};
        book.addLoan(book.addBorrower(made));
    }
    book.addLoan(book.addBorrower({.name = QStringLiteral("钱")}), {.number = QStringLiteral("DK-0246")});
    book.summarise();
    book.signIn(QStringLiteral("supervisor"));
    BorrowerSearch search(book.workspace().reader(), book.workspace().session());
    const Result<SearchAnswer> answer = search.find(QStringLiteral("0246"), 10, book.today());
    REQUIRE(answer.ok());
    REQUIRE(answer->hits.size() == 10);
    CHECK(answer->hits.front().reason == SearchReason::PhoneEnd);
    CHECK(answer->hits.back().reason == SearchReason::LoanNumberEnd);
    CHECK(answer->hits.back().loanNumber == QStringLiteral("DK-0246"));
    CHECK(answer->more);
}

TEST_CASE("the village in an address", "[search]")
{
    struct Case {
        const char *address, *village;
    };
    const auto [address, village] = GENERATE(values<Case>({
        {"湖南省武冈市邓元泰镇光明村3组12号", "光明村"},
        {"邓元泰镇光明村村民委员会", "光明村"},
        {"武冈市光明村", "光明村"},
        {"光明村", "光明村"},
        {"某县某乡新市村二组", "新市村"},
        {"城关街道幸福社区3栋", "幸福社区"},
        {"某县大村镇石桥村", "石桥村"},
        {"长沙市芙蓉区五一路1号", ""},
        {"村", ""},
        {"", ""},
    }));
    CAPTURE(address);
    CHECK(villageIn(address) == village);
}
