// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guarantee_service.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower();
    LoanId loan = addLoan(borrower);
    GuaranteeId guarantee = addGuarantee(loan, QStringLiteral("王五"));
    Case()
    {
        summarise();
        signIn(QStringLiteral("officer"));
    }
};

} // namespace

TEST_CASE("GuaranteeService: a contract's terms come back", "[casework]")
{
    Case c;
    GuaranteeContract contract{.mode = GuaranteeMode::Joint,
                               .contractNumber = QStringLiteral("保字1号"),
                               .contractOn = {2024, 3, 15},
                               .agreedMonths = 24};
    REQUIRE(c.services().guarantees.setContract(c.guarantee, contract).ok());
    const GuaranteeRow row = *LegalRepository(c.db()).findGuarantee(c.guarantee);
    CHECK(row.mode == GuaranteeMode::Joint);
    CHECK(row.contractNumber == QStringLiteral("保字1号"));
    CHECK(row.agreedMonths == 24);
    CHECK(row.partyName == QStringLiteral("王五"));
    CHECK(c.lastAudit().change["before"].toObject()["mode"].toString() == QStringLiteral("unspecified"));
}

TEST_CASE("GuaranteeService: terms that contradict each other are refused", "[casework]")
{
    Case c;
    const auto refused = [&](const GuaranteeContract& contract) {
        return codeOf(c.services().guarantees.setContract(c.guarantee, contract));
    };
    CHECK(refused({.agreedMonths = 0}) == ErrorCode::OutOfRange);
    CHECK(refused({.agreedMonths = 6, .agreedUntilOn = {2027, 1, 1}}) == ErrorCode::Conflict);
    CHECK(refused({.contractOn = c.today().addDays(1)}) == ErrorCode::DateInFuture);
    CHECK(refused({.consentedExtensionOn = {2025, 1, 1}}) == ErrorCode::Conflict); // nothing was extended
    CHECK(codeOf(c.services().guarantees.setContract(GuaranteeId{3}, {})) == ErrorCode::NotFound);
}

TEST_CASE("GuaranteeService: a guarantor the ledger does not name can be added, once", "[casework]")
{
    Case c;
    const NewParty guarantor{.name = QStringLiteral("钱七"),
                             .details = {QStringLiteral("身份证"), QStringLiteral("11010519491231002X"), {}, {}, {}}};
    const auto id = c.services().guarantees.add(c.loan, guarantor, {.mode = GuaranteeMode::General});
    REQUIRE(id.ok());
    const BorrowerPage page = c.page(c.borrower);
    CHECK(page.loans.at(0).guarantees.size() == 2);
    CHECK(page.guarantors.size() == 2);
    CHECK_FALSE(page.loans.at(0).guarantees.at(1).fromLedger);
    CHECK(codeOf(c.services().guarantees.add(c.loan, guarantor, {})) == ErrorCode::Duplicate);
}
