// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/party_service.h"

#include "tests/support/test_workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const PersonalDetails known{QStringLiteral("身份证"),
                            QStringLiteral("11010519491231002X"),
                            {QStringLiteral("13812345678")},
                            {QStringLiteral("湖南省武冈市邓元泰镇光明村3组12号")},
                            {}};

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower({.details = known});
    LoanId loan = addLoan(borrower);
    Case()
    {
        summarise();
        signIn(QStringLiteral("officer"));
    }
    PartyId party() { return page(borrower).party.id; }
};

} // namespace

TEST_CASE("PartyService: a page shows personal data masked, revealing them is in the audit", "[casework]")
{
    Case c;
    const PersonalDetails masked = c.page(c.borrower).party.masked;
    CHECK(masked.idNumber == QStringLiteral("110105********002X"));
    CHECK(masked.phones == QStringList{QStringLiteral("138****5678")});
    CHECK_FALSE(masked.addresses.value(0).contains(QStringLiteral("12号")));

    CHECK(codeOf(c.services().parties.reveal(c.borrower, c.party(), {})) == ErrorCode::ReasonRequired);
    const auto whole = c.services().parties.reveal(c.borrower, c.party(), QStringLiteral("上门核对身份"));
    REQUIRE(whole.ok());
    CHECK(*whole == known);
    const AuditEntry audit = c.lastAudit();
    CHECK(audit.action == QStringLiteral("reveal_personal_data"));
    CHECK(audit.subjectId == c.party().value);
    CHECK(audit.change["reason"].toString() == QStringLiteral("上门核对身份"));
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(audit.change).toJson()).contains(known.idNumber));
}

TEST_CASE("PartyService: somebody who has nothing to do with the borrower is not revealed", "[casework]")
{
    Case c;
    const PartyId elsewhere = c.page(c.addBorrower({.name = QStringLiteral("外人")})).party.id;
    CHECK(codeOf(c.services().parties.reveal(c.borrower, elsewhere, QStringLiteral("看看"))) == ErrorCode::NotFound);
}

TEST_CASE("PartyService: the same identity number is the same person", "[casework]")
{
    Case c;
    const BorrowerId other = c.addBorrower({.name = QStringLiteral("李四")});
    NewParty spouse{.name = QStringLiteral("张三"), .details = {{}, QStringLiteral("11010519491231002x"), {}, {}, {}}};
    spouse.details.phones = {QStringLiteral("13900001111")};
    REQUIRE(c.services().parties.addCoBorrower(other, spouse, QStringLiteral("配偶")).ok());
    const RelatedCard card = c.page(other).coBorrowers.at(0);
    CHECK(card.party.id == c.party());
    CHECK(card.link.words == QStringLiteral("配偶"));
    // What was said beyond what was known is kept, and can be looked up.
    CHECK(c.page(c.borrower).party.masked.phones.contains(QStringLiteral("139****1111")));
    CHECK(codeOf(c.services().parties.addCoBorrower(other, spouse, QStringLiteral("配偶"))) == ErrorCode::Duplicate);
    CHECK(codeOf(c.services().parties.addCoBorrower(c.borrower, spouse, QStringLiteral("本人"))) ==
          ErrorCode::Duplicate);
}

TEST_CASE("PartyService: people without an identity number are never taken for each other", "[casework]")
{
    Case c;
    const NewParty neighbour{.name = QStringLiteral("赵六")};
    REQUIRE(c.services().parties.addContactPerson(c.borrower, neighbour, QStringLiteral("邻居")).ok());
    REQUIRE(c.services().parties.addContactPerson(c.borrower, neighbour, QStringLiteral("同事")).ok());
    const auto people = c.page(c.borrower).contactPeople;
    REQUIRE(people.size() == 2);
    CHECK(people.at(0).party.id != people.at(1).party.id);
}

TEST_CASE("PartyService: personal data of new people are in the audit sealed only", "[casework]")
{
    Case c;
    const NewParty person{.name = QStringLiteral("赵六"), .details = {{}, {}, {QStringLiteral("13700002222")}, {}, {}}};
    REQUIRE(c.services().parties.addContactPerson(c.borrower, person, QStringLiteral("邻居")).ok());
    const AuditEntry audit = c.lastAudit();
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(audit.change).toJson()).contains(QStringLiteral("13700002222")));
    CHECK(audit.sealed["after"].toObject()["phones"].toArray().at(0).toString() == QStringLiteral("13700002222"));
}

TEST_CASE("PartyService: a contact person's refusal is kept, once", "[casework]")
{
    Case c;
    const auto id =
        c.services().parties.addContactPerson(c.borrower, {.name = QStringLiteral("赵六")}, QStringLiteral("邻居"));
    REQUIRE(id.ok());
    CHECK(codeOf(c.services().parties.recordRefusal(*id, c.today().addDays(1))) == ErrorCode::DateInFuture);
    REQUIRE(c.services().parties.recordRefusal(*id).ok());
    CHECK(c.page(c.borrower).contactPeople.at(0).link.refusedOn == c.today());
    CHECK(codeOf(c.services().parties.recordRefusal(*id)) == ErrorCode::Conflict);
    CHECK(codeOf(c.services().parties.recordRefusal(12345)) == ErrorCode::NotFound);
}

TEST_CASE("PartyService: a name and a relation are needed", "[casework]")
{
    Case c;
    CHECK(codeOf(c.services().parties.addCoBorrower(c.borrower, {}, QStringLiteral("配偶"))) == ErrorCode::Required);
    CHECK(codeOf(c.services().parties.addCoBorrower(c.borrower, {.name = QStringLiteral("孙八")}, {})) ==
          ErrorCode::Required);
    CHECK(c.page(c.borrower).coBorrowers.empty());
}
