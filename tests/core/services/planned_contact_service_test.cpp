// SPDX-License-Identifier: GPL-3.0-or-later
// Planning contacts. Today is Monday 2026-09-28.
#include "core/services/planned_contact_service.h"

#include "core/storage/borrower_list_query.h"

#include "tests/support/test_workspace.h"

#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString why = QStringLiteral("借款人已来社");

struct Village : TestWorkspace {
    BorrowerId one = addBorrower();
    BorrowerId two = addBorrower({.name = QStringLiteral("李四")});
    BorrowerId elsewhere = addBorrower({.name = QStringLiteral("王五"), .branch = village});

    Village()
    {
        for (const BorrowerId borrower : {one, two})
            addLoan(borrower);
        addLoan(elsewhere, {.branch = village});
        summarise();
        signIn(QStringLiteral("officer"));
    }
    PlanContact visit(std::vector<BorrowerId> borrowers, int inDays = 1) const
    {
        return {std::move(borrowers), ContactChannel::Visit, today().addDays(inDays), QStringLiteral(" 送达通知书 ")};
    }
    void plan(const PlanContact& planned)
    {
        clock().advanceSeconds(60);
        REQUIRE(services().plannedContacts.plan(planned).ok());
    }
    void talk(BorrowerId borrower, const QString& next = {}, QDate nextOn = {}, QDateTime at = {})
    {
        clock().advanceSeconds(60);
        REQUIRE(services()
                    .contacts
                    .record({.borrower = borrower,
                             .at = at,
                             .note = QStringLiteral("谈过"),
                             .nextAction = next,
                             .nextActionOn = nextOn})
                    .ok());
    }
    BorrowerListRow row(BorrowerId borrower)
    {
        return BorrowerListQuery(db(), Scope::wholeBook(), nullptr).rows({borrower}, today()).at(0);
    }
    /// By what and for which day; nothing: not planned.
    std::optional<std::pair<QString, QDate>> planned(BorrowerId borrower)
    {
        const BorrowerListRow found = row(borrower);
        if (found.nextChannel.isEmpty())
            return std::nullopt;
        return std::pair(found.nextChannel, found.nextActionOn);
    }
    std::pair<QString, QDate> byVisit(int inDays) const
    {
        return {code(ContactChannel::Visit), today().addDays(inDays)};
    }
};

} // namespace

TEST_CASE("PlannedContactService: it becomes the next action of each, with one audit entry for all", "[casework]")
{
    Village v;
    const qint64 before = v.auditCount();
    ChangeSet told;
    const int token = v.workspace().feed().subscribe([&](const ChangeSet& changes) { told = changes; });
    const Result<int> made = v.services().plannedContacts.plan(v.visit({v.one, v.two, v.one}));
    v.workspace().feed().unsubscribe(token);
    REQUIRE(made.ok());
    CHECK(*made == 2); // each once
    for (const BorrowerId borrower : {v.one, v.two}) {
        const BorrowerListRow row = v.row(borrower);
        CHECK(row.nextAction == QStringLiteral("送达通知书"));
        CHECK(row.nextChannel == code(ContactChannel::Visit));
        CHECK(row.nextActionOn == v.today().addDays(1));
        CHECK_FALSE(row.lastContactAt.isValid()); // nobody was spoken to
        CHECK(told.touches(borrower));
    }
    CHECK(v.page(v.one).nextChannel == code(ContactChannel::Visit));
    CHECK(v.page(v.one).contacts.empty());
    const auto standing = PlannedContactRepository(v.db()).standing(v.two);
    REQUIRE(standing);
    CHECK(standing->recordedByName == QStringLiteral("officer"));

    CHECK(v.auditCount() == before + 1);
    const AuditEntry audit = v.lastAudit();
    CHECK(audit.action == QStringLiteral("plan_contact"));
    CHECK(audit.change["borrower"].toArray() == QJsonArray{v.one.value, v.two.value});
    CHECK(audit.change["after"].toObject()["channel"].toString() == code(ContactChannel::Visit));
    CHECK(audit.change["after"].toObject()["planned_on"].toString() == QStringLiteral("2026-09-29"));
    CHECK(audit.change["after"].toObject()["purpose"].toString() == QStringLiteral("送达通知书"));
}

TEST_CASE("PlannedContactService: with one who is out of scope nobody's is planned", "[casework]")
{
    Village v;
    const qint64 before = v.auditCount();
    CHECK(codeOf(v.services().plannedContacts.plan(v.visit({v.one, v.elsewhere}))) == ErrorCode::OutsideScope);
    CHECK(codeOf(v.services().plannedContacts.plan(v.visit({v.one, BorrowerId{qint64(1) << 50}}))) ==
          ErrorCode::NotFound);
    CHECK_FALSE(v.planned(v.one));
    CHECK(PlannedContactRepository(v.db()).ofBorrower(v.one).empty());
    CHECK(v.auditCount() == before);
}

TEST_CASE("PlannedContactService: what is missing or wrong is refused by its field", "[casework]")
{
    Village v;
    const auto refused = [&](PlanContact planned) {
        const Result<int> result = v.services().plannedContacts.plan(planned);
        REQUIRE_FALSE(result.ok());
        return std::pair(result.error().code, result.error().args.value(0));
    };
    PlanContact planned = v.visit({v.one});
    planned.borrowers = {};
    CHECK(refused(planned) == std::pair(ErrorCode::Required, QStringLiteral("borrowers")));
    planned = v.visit({v.one}, -1);
    CHECK(refused(planned) == std::pair(ErrorCode::DateBeforeStart, QStringLiteral("planned_on")));
    planned.plannedOn = {};
    CHECK(refused(planned) == std::pair(ErrorCode::Required, QStringLiteral("planned_on")));
    planned = v.visit({v.one}, 0); // today will do
    planned.purpose = QStringLiteral("  ");
    CHECK(refused(planned) == std::pair(ErrorCode::Required, QStringLiteral("purpose")));
    planned.purpose = QStringLiteral("面谈");
    CHECK(v.services().plannedContacts.plan(planned).ok());
}

TEST_CASE("PlannedContactService: a contact that takes place later has done it", "[casework]")
{
    Village v;
    v.talk(v.one, QStringLiteral("再打电话"), v.today().addDays(5));
    v.plan(v.visit({v.one, v.two}));
    CHECK(v.planned(v.one) == v.byVisit(1));

    v.talk(v.one, {}, {}, v.clock().now().addDays(-1)); // written down late: it was before
    CHECK(v.planned(v.one) == v.byVisit(1));
    v.talk(v.one, QStringLiteral("等回电"), v.today().addDays(9));
    CHECK_FALSE(v.planned(v.one));
    CHECK(v.row(v.one).nextAction == QStringLiteral("等回电"));
    CHECK(v.row(v.one).nextActionOn == v.today().addDays(9));
    CHECK(v.planned(v.two) == v.byVisit(1));
    CHECK(codeOf(v.services().plannedContacts.withdraw({v.one}, why)) == ErrorCode::Conflict); // it is done
}

TEST_CASE("PlannedContactService: the newest stands, and withdrawn it leaves what there was before", "[casework]")
{
    Village v;
    v.talk(v.one, QStringLiteral("再打电话"), v.today().addDays(5));
    v.plan(v.visit({v.one, v.two}, 3));
    v.plan(v.visit({v.one}, 1));
    CHECK(v.planned(v.one) == v.byVisit(1));

    PlannedContactService& service = v.services().plannedContacts;
    CHECK(codeOf(service.withdraw({}, why)) == ErrorCode::Required);
    CHECK(codeOf(service.withdraw({v.one}, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
    CHECK(codeOf(service.withdraw({v.one, v.elsewhere}, why)) == ErrorCode::OutsideScope);
    const Result<int> first = service.withdraw({v.one}, why);
    REQUIRE(first.ok());
    CHECK(*first == 1);
    const AuditEntry audit = v.lastAudit();
    CHECK(audit.action == QStringLiteral("withdraw_planned_contact"));
    CHECK(audit.borrower == v.one);
    CHECK(audit.change["before"].toObject()["planned_on"].toString() == QStringLiteral("2026-09-29"));
    CHECK(audit.change["reason"].toString() == why);
    CHECK(v.planned(v.one) == v.byVisit(3));

    const Result<int> rest = service.withdraw({v.one, v.two}, why);
    REQUIRE(rest.ok());
    CHECK(*rest == 2);
    CHECK_FALSE(v.planned(v.one));
    CHECK_FALSE(v.planned(v.two));
    CHECK(v.row(v.one).nextAction == QStringLiteral("再打电话"));
    CHECK(v.row(v.two).nextAction.isEmpty());
    const std::vector<PlannedContactRow> rows = PlannedContactRepository(v.db()).ofBorrower(v.one);
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().withdrawnReason == why);
    CHECK(rows.front().withdrawnByName == QStringLiteral("officer"));
    const Error none = service.withdraw({v.one, v.two}, why).error();
    CHECK(none.code == ErrorCode::Conflict);
    CHECK(none.args.value(0) == QStringLiteral("no_contact_planned"));
}

TEST_CASE("PlannedContactService: an older entry that is corrected does not undo the plan", "[casework]")
{
    Village v;
    const auto first = v.services().contacts.record({.borrower = v.one, .note = QStringLiteral("说错了")});
    REQUIRE(first.ok());
    const QDateTime at = v.clock().now();
    v.clock().advanceSeconds(3600);
    v.plan(v.visit({v.one}));
    v.clock().advanceSeconds(3600);
    REQUIRE(v.services().contacts.correct(*first, {.at = at, .note = QStringLiteral("改正")}, why).ok());
    CHECK(v.planned(v.one) == v.byVisit(1));
}
