// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/merge_service.h"

#include "core/storage/borrower_list_query.h"
#include "core/storage/borrower_merge.h"

#include "tests/support/book_contents.h"
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString why = QStringLiteral("证件号码相同");

/// Two customers who are one man, each with a case of his own, and a third one around both.
struct Twice : TestWorkspace {
    BorrowerId one, other, neighbour;
    LoanId loan, otherLoan;

    Twice()
    {
        addRun({2026, 9, 26});
        one = addBorrower({.name = QStringLiteral("张三"),
                           .customerNumber = QStringLiteral("C1"),
                           .details = {QStringLiteral("身份证"),
                                       QStringLiteral("430521196203070014"),
                                       {QStringLiteral("13812345678")},
                                       {},
                                       {}}});
        other = addBorrower({.name = QStringLiteral("章三"),
                             .branch = village,
                             .customerNumber = QStringLiteral("C2"),
                             .details = {QStringLiteral("身份证"),
                                         QStringLiteral("430521620307001"),
                                         {QStringLiteral("13812345678"), QStringLiteral("13987654321")},
                                         {QStringLiteral("光明村3组12号")},
                                         {}}});
        neighbour = addBorrower({.name = QStringLiteral("赵六"), .customerNumber = QStringLiteral("C3")});
        loan = addLoan(one, {.balance = Money::fromYuan(50'000)});
        otherLoan = addLoan(other, {.branch = village, .balance = Money::fromYuan(8'000)});
        addGuarantee(addLoan(neighbour), QStringLiteral("保证人"));
        summarise();
        signIn(QStringLiteral("supervisor"));
        for (const BorrowerId borrower : {one, other}) {
            ok(services().contacts.record({.borrower = borrower, .note = QStringLiteral("说月底前还")}));
            ok(services().plannedContacts.plan(
                {{borrower}, ContactChannel::Visit, today().addDays(2), QStringLiteral("核实收入")}));
            ok(services().promises.record(
                {.borrower = borrower, .amount = Money::fromYuan(1000), .dueOn = today().addDays(3)}));
            ok(services().strategies.save(strategy(borrower, 0)));
            ok(services().cases.addNote(borrower, QStringLiteral("家在村口")));
            ok(services().parties.addContactPerson(
                borrower,
                {.name = QStringLiteral("赵六"), .details = {{}, QStringLiteral("11010519491231002X"), {}, {}, {}}},
                QStringLiteral("邻居")));
        }
        ok(services().strategies.save(strategy(other, 1)));
        ok(services().recoveries.record({otherLoan, Money::fromYuan(100)}));
        ok(services().cases.assignOwner({other}, QStringLiteral("王主任")));
    }

    template <class T>
    static T ok(const Result<T>& result)
    {
        REQUIRE(result.ok());
        return result.value();
    }
    SaveStrategy strategy(BorrowerId borrower, int basedOn) const
    {
        return {.borrower = borrower,
                .basedOn = basedOn,
                .cause = QStringLiteral("经营失败"),
                .measures = {Measure::Negotiate},
                .amount = Money::fromYuan(2'000),
                .targetOn = today().addDays(60),
                .owner = QStringLiteral("李四"),
                .reason = QStringLiteral("制定")};
    }
    qint64 merge() { return ok(services().merges.merge(one, other, why)); }
    std::vector<BorrowerId> listed() { return BorrowerListQuery(db(), Scope::wholeBook(), nullptr).ids({}, {}); }
    /// Of what does not differ by having done it.
    BookContents contents()
    {
        BookContents all = contentsOf(db(), vault());
        for (const char* table : {"audit_entries", "audit_heads", "id_sequences", "merges", "merge_moves"})
            all.erase(table);
        db().execute("UPDATE borrowers SET revision = 0");
        all["borrowers"] = contentsOf(db(), vault()).at("borrowers");
        return all;
    }
};

} // namespace

TEST_CASE("Merge: the kept borrower has the loans, entries, people and numbers of both", "[casework][merge]")
{
    Twice c;
    c.merge();
    CHECK(c.listed() == std::vector{c.one, c.neighbour});
    const BorrowerPage page = c.page(c.one);
    CHECK(page.loans.size() == 2);
    CHECK(page.contacts.size() == 2);
    CHECK(page.promises.size() == 2);
    CHECK(page.recoveries.size() == 1);
    CHECK(PlannedContactRepository(c.db()).ofBorrower(c.one).size() == 2);
    CHECK(page.nextChannel == code(ContactChannel::Visit));
    CHECK(page.contactPeople.size() == 1); // the same neighbour, once
    REQUIRE(page.strategies.size() == 3);
    CHECK(page.strategies.at(0).version == 3);
    CHECK(page.borrower.name == QStringLiteral("张三"));
    CHECK(page.borrower.owner == QStringLiteral("王主任")); // whom somebody chose stays chosen
    CHECK(page.party.customerNumber == QStringLiteral("C1"));
    const auto whole = Twice::ok(c.services().parties.reveal(c.one, page.party.id, why));
    CHECK(whole.idNumber == QStringLiteral("430521196203070014"));
    CHECK(whole.phones == QStringList{QStringLiteral("13812345678"), QStringLiteral("13987654321")});
    CHECK(whole.addresses == QStringList{QStringLiteral("光明村3组12号")});
    const auto row = BorrowerListQuery(c.db(), Scope::wholeBook(), nullptr).rows({c.one}, c.today()).at(0);
    CHECK(row.balance == Money::fromYuan(58'000));
    CHECK(row.loanCount == 2);
    CHECK(BorrowerMerge(c.db()).standsFor(c.other) == c.one);
}

TEST_CASE("Merge: it is in the audit, and taking it back gives the book of before", "[casework][merge]")
{
    Twice c;
    const BookContents before = c.contents();
    const qint64 id = c.merge();
    CHECK(c.lastAudit().action == QStringLiteral("merge_borrowers"));
    CHECK(c.lastAudit().borrower == c.one);
    CHECK(codeOf(c.services().merges.undo(id, {})) == ErrorCode::ReasonRequired);
    Twice::ok(c.services().merges.undo(id, QStringLiteral("同名不同人")));
    CHECK(difference(before, c.contents()) == "");
    CHECK(c.lastAudit().action == QStringLiteral("undo_merge"));
    CHECK(codeOf(c.services().merges.undo(id, why)) == ErrorCode::Conflict);
    CHECK(AuditRepository(c.db(), c.vault()).verify().ok());

    // And again, as if it had never been.
    c.merge();
    CHECK(c.page(c.one).loans.size() == 2);
}

TEST_CASE("Merge: what was recorded since follows the loan that goes back, the rest stays", "[casework][merge]")
{
    Twice c;
    const qint64 id = c.merge();
    Twice::ok(c.services().recoveries.record({c.otherLoan, Money::fromYuan(200)}));
    Twice::ok(c.services().contacts.record({.borrower = c.one, .note = QStringLiteral("合并后")}));
    Twice::ok(c.services().merges.undo(id, why));
    CHECK(c.page(c.other).recoveries.size() == 2);
    CHECK(c.page(c.one).recoveries.empty());
    CHECK(c.page(c.one).contacts.size() == 2);
    CHECK(c.page(c.other).contacts.size() == 1);
}

TEST_CASE("Merge: a refusal to be contacted is nobody's to lose", "[casework][merge]")
{
    Twice c;
    const qint64 dropped = c.page(c.other).contactPeople.at(0).link.id;
    Twice::ok(c.services().parties.recordRefusal(dropped));
    const qint64 id = c.merge();
    CHECK(c.page(c.one).contactPeople.at(0).link.refusedOn == c.today());
    Twice::ok(c.services().merges.undo(id, why));
    CHECK(c.page(c.other).contactPeople.at(0).link.refusedOn == c.today());
}

TEST_CASE("Merge: somebody known only around the other one, and a number that only he had", "[casework][merge]")
{
    Twice c;
    // The neighbour is the man himself: he is no contact person of his own.
    const BookContents before = c.contents();
    const qint64 first = c.merge();
    const qint64 second = Twice::ok(c.services().merges.merge(c.neighbour, c.one, why));
    CHECK(c.listed() == std::vector{c.neighbour});
    CHECK(BorrowerMerge(c.db()).standsFor(c.other) == c.neighbour);
    const Error built = c.services().merges.undo(first, why).error();
    CHECK(built.args.value(0) == QStringLiteral("merge_built_on"));
    Twice::ok(c.services().merges.undo(second, why));
    Twice::ok(c.services().merges.undo(first, why));
    CHECK(difference(before, c.contents()) == "");
}

TEST_CASE("Merge: refused without a reason, with itself, and outside the user's part of the book", "[casework][merge]")
{
    Twice c;
    MergeService& merges = c.services().merges;
    CHECK(codeOf(merges.merge(c.one, c.other, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
    CHECK(codeOf(merges.merge(c.one, c.one, why)) == ErrorCode::Conflict);
    CHECK(codeOf(merges.merge(c.one, BorrowerId{qint64(1) << 50}, why)) == ErrorCode::NotFound);
    c.signIn(QStringLiteral("officer")); // of the town: not the village's
    CHECK(codeOf(merges.merge(c.one, c.other, why)) == ErrorCode::OutsideScope);
    CHECK(codeOf(merges.tellApart(c.one, c.other)) == ErrorCode::OutsideScope);
    c.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(merges.merge(c.one, c.neighbour, why)) == ErrorCode::NotAllowed);
    CHECK(c.listed().size() == 3);
}
