// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"

#include "core/storage/borrower_list_query.h"

#include "tests/support/test_workspace.h"

#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId first = addBorrower();
    BorrowerId second = addBorrower({.name = QStringLiteral("李梅"), .branch = village});
    LoanId loan = addLoan(first);
    Case()
    {
        addLoan(second, {.collector = QStringLiteral("孙八")});
        summarise();
        signIn(QStringLiteral("supervisor"));
    }
    QString owner(BorrowerId id)
    {
        return BorrowerListQuery(db(), Scope::wholeBook(), nullptr).rows({id}, today()).at(0).owner;
    }
};

} // namespace

TEST_CASE("CaseService: many borrowers get an owner in one entry, and go back to the ledger's", "[casework]")
{
    Case c;
    const qint64 before = c.auditCount();
    const auto changed = c.services().cases.assignOwner({c.first, c.second, c.first}, QStringLiteral(" 王主任 "));
    REQUIRE(changed.ok());
    CHECK(*changed == 2);
    CHECK(c.owner(c.first) == QStringLiteral("王主任"));
    CHECK(c.owner(c.second) == QStringLiteral("王主任"));
    CHECK(c.auditCount() == before + 1);
    CHECK(c.lastAudit().change["before"].toArray().size() == 2);

    c.summarise(); // an import later changes nothing about it
    CHECK(c.owner(c.first) == QStringLiteral("王主任"));
    REQUIRE(c.services().cases.assignOwner({c.first, c.second}, {}).ok());
    CHECK(c.owner(c.first) == QStringLiteral("李四"));
    CHECK(c.owner(c.second) == QStringLiteral("孙八"));
    CHECK(codeOf(c.services().cases.assignOwner({c.first}, {})) == ErrorCode::Conflict);
    CHECK(codeOf(c.services().cases.assignOwner({}, QStringLiteral("甲"))) == ErrorCode::Required);
}

TEST_CASE("CaseService: all borrowers are assigned or none", "[casework]")
{
    Case c;
    CHECK(codeOf(c.services().cases.assignOwner({c.first, BorrowerId{qint64(1) << 50}}, QStringLiteral("甲"))) ==
          ErrorCode::NotFound);
    CHECK(c.owner(c.first) == QStringLiteral("李四"));
}

TEST_CASE("CaseService: a loan's own allocation order outranks the cooperative's", "[casework]")
{
    Case c;
    const AllocationRule custom{.order = AllocationOrder::Custom,
                                .custom = PartOrder{DebtPart::Principal, DebtPart::Costs, DebtPart::Interest,
                                                    DebtPart::Penalty, DebtPart::Compound}};
    CHECK(codeOf(c.services().cases.setAllocationOrder(c.loan, custom, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().cases.setAllocationOrder(c.loan, custom, QStringLiteral("分期协议第5条")).ok());
    CHECK(c.page(c.first).loans.at(0).loan.allocationOrder ==
          QStringLiteral("custom:principal,costs,interest,penalty,compound"));
    REQUIRE(c.services().cases.setAllocationOrder(c.loan, std::nullopt, QStringLiteral("协议解除")).ok());
    CHECK(c.page(c.first).loans.at(0).loan.allocationOrder.isEmpty());

    const AllocationRule twice{.order = AllocationOrder::Custom,
                               .custom = PartOrder{DebtPart::Costs, DebtPart::Costs, DebtPart::Interest,
                                                   DebtPart::Penalty, DebtPart::Compound}};
    CHECK(codeOf(c.services().cases.setAllocationOrder(c.loan, twice, QStringLiteral("错"))) == ErrorCode::Invalid);
}

TEST_CASE("CaseService: a note needs words", "[casework]")
{
    Case c;
    CHECK(codeOf(c.services().cases.addNote(c.first, QStringLiteral("  "))) == ErrorCode::Required);
    CHECK(c.services().cases.addNote(c.first, QStringLiteral("厂房已出租")).ok());
}
