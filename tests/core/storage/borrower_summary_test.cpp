// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_summary.h"

#include "core/services/rule_settings.h"
#include "core/storage/borrower_list_query.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Book : TestWorkspace {
    Book() { addRun({2026, 9, 27}); }
    BorrowerListRow row(BorrowerId id)
    {
        return BorrowerListQuery(db(), Scope::wholeBook(), nullptr).rows({id}, {2026, 9, 27}).at(0);
    }
};

} // namespace

TEST_CASE("BorrowerSummary: sums, the worst class and the longest overdue come from all loans", "[casework]")
{
    Book book;
    const BorrowerId id = book.addBorrower();
    book.addLoan(id, {.balance = Money::fromYuan(1000),
                      .interest = Money::fromYuan(10),
                      .dueOn = {2026, 9, 1},
                      .riskClass = RiskClass::SpecialMention,
                      .guaranteeType = GuaranteeType::Mortgage});
    book.addLoan(id, {.balance = Money::fromYuan(500),
                      .penalty = Money::fromYuan(5),
                      .fees = Money::fromYuan(1),
                      .dueOn = {2026, 1, 1},
                      .riskClass = RiskClass::Doubtful,
                      .bookSide = BookSide::OffBook,
                      .guaranteeType = GuaranteeType::Credit});
    book.summarise();
    const BorrowerListRow row = book.row(id);
    CHECK(row.loanCount == 2);
    CHECK(row.balance == Money::fromYuan(1500));
    CHECK(row.arrears == Money::fromYuan(16));
    CHECK(row.riskClass == RiskClass::Doubtful);
    CHECK(row.daysPastDue == 269);
    CHECK(row.guaranteeTypes == std::vector{GuaranteeType::Credit, GuaranteeType::Mortgage});
    CHECK(row.onBook);
    CHECK(row.offBook);
}

TEST_CASE("BorrowerSummary: a settled loan no longer says how the borrower stands", "[casework]")
{
    Book book;
    const BorrowerId id = book.addBorrower();
    book.addLoan(id, {.balance = {}, .dueOn = {2024, 1, 1}, .riskClass = RiskClass::Loss});
    book.addLoan(id, {.balance = Money::fromYuan(1), .dueOn = {2027, 1, 1}, .riskClass = RiskClass::Normal});
    const BorrowerId settled = book.addBorrower();
    book.addLoan(settled, {.balance = {}, .dueOn = {2024, 1, 1}, .riskClass = RiskClass::Loss});
    book.summarise();
    CHECK(book.row(id).riskClass == RiskClass::Normal);
    CHECK(book.row(id).daysPastDue == 0);
    CHECK(book.row(id).loanCount == 2);
    CHECK(book.row(settled).riskClass == RiskClass::Loss);
}

TEST_CASE("BorrowerSummary: the owner is assigned, else the ledger's collector, else the largest loan's manager",
          "[casework]")
{
    Book book;
    const BorrowerId managed = book.addBorrower();
    book.addLoan(managed, {.balance = Money::fromYuan(10), .accountManager = QStringLiteral("小额经理")});
    book.addLoan(
        managed,
        {.branch = book.village, .balance = Money::fromYuan(20), .accountManager = QStringLiteral("大额经理")});
    const BorrowerId collected = book.addBorrower();
    book.addLoan(collected, {.balance = Money::fromYuan(10), .collector = QStringLiteral("清收员")});
    book.addLoan(collected, {.balance = Money::fromYuan(20), .accountManager = QStringLiteral("大额经理")});
    book.summarise();
    CHECK(book.row(managed).owner == QStringLiteral("大额经理"));
    CHECK(book.row(managed).branch == book.village);
    CHECK(book.row(collected).owner == QStringLiteral("清收员"));

    book.signIn(QStringLiteral("supervisor"));
    REQUIRE(book.services().cases.assignOwner({collected}, QStringLiteral("王主任")).ok());
    CHECK(book.row(collected).owner == QStringLiteral("王主任"));
}

TEST_CASE("BorrowerSummary: a class deviates from the first day of the next worse one", "[casework]")
{
    struct Row {
        RiskClass riskClass;
        int days;
        bool deviates;
    };
    for (const Row& row :
         {Row{RiskClass::Normal, 0, false}, Row{RiskClass::Normal, 1, true}, Row{RiskClass::SpecialMention, 90, false},
          Row{RiskClass::SpecialMention, 91, true}, Row{RiskClass::Substandard, 270, false},
          Row{RiskClass::Substandard, 271, true}, Row{RiskClass::Doubtful, 360, false},
          Row{RiskClass::Doubtful, 361, true}, Row{RiskClass::Loss, 3000, false}}) {
        CAPTURE(code(row.riskClass).toStdString(), row.days);
        Book book;
        const BorrowerId id = book.addBorrower();
        book.addLoan(id, {.dueOn = QDate(2026, 9, 27).addDays(-row.days), .riskClass = row.riskClass});
        book.summarise();
        CHECK(book.row(id).classDeviates == row.deviates);
    }
}

TEST_CASE("BorrowerSummary: the ledger's own count weighs as much as the rule's", "[casework]")
{
    Book book;
    const BorrowerId id = book.addBorrower();
    book.addLoan(id, {.dueOn = {2027, 1, 1}, .riskClass = RiskClass::SpecialMention, .ledgerDays = 91});
    const BorrowerId unknown = book.addBorrower();
    book.addLoan(unknown, {.dueOn = {2020, 1, 1}, .riskClass = std::nullopt});
    book.summarise();
    CHECK(book.row(id).classDeviates);
    CHECK_FALSE(book.row(unknown).classDeviates);
    CHECK_FALSE(book.row(unknown).riskClass);
}

TEST_CASE("BorrowerSummary: one borrower and the whole book give the same", "[casework]")
{
    Book book;
    std::vector<BorrowerId> ids;
    for (int i = 0; i < 30; ++i) {
        const BorrowerId id = book.addBorrower({.branch = i % 2 ? book.town : book.village});
        ids.push_back(id);
        for (int k = 0; k <= i % 4; ++k)
            book.addLoan(id, {.balance = Money::fromYuan(100 * ((i * 7 + k * 3) % 5)),
                              .interest = Money::fromYuan(i % 3),
                              .dueOn = QDate(2026, 9, 27).addDays(-40 * i),
                              .riskClass = static_cast<RiskClass>((i + k) % 5),
                              .guaranteeType = static_cast<GuaranteeType>((i + k) % 7)});
    }
    book.summarise();
    book.signIn(QStringLiteral("supervisor"));
    const auto contact = [&](BorrowerId id, int minutes) {
        book.clock().advanceSeconds(60 * minutes);
        REQUIRE(book.services()
                    .contacts
                    .record({.borrower = id,
                             .note = QStringLiteral("谈过"),
                             .nextAction = QStringLiteral("再打电话"),
                             .nextActionOn = book.today().addDays(3)})
                    .ok());
    };
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i % 3 == 1)
            contact(ids[i], 5);
        if (i % 5 < 3)
            REQUIRE(book.services()
                        .plannedContacts
                        .plan({{ids[i]}, ContactChannel::Visit, book.today().addDays(1), QStringLiteral("上门")})
                        .ok());
        if (i % 5 == 1)
            contact(ids[i], 5);
        if (i % 5 == 2)
            REQUIRE(book.services().plannedContacts.withdraw({ids[i]}, QStringLiteral("不必了")).ok());
    }
    const ClassDays days = classDays(Settings::load(book.db()));
    BorrowerSummary(book.db(), {2026, 9, 27}, days).recompute(ids);
    std::vector<BorrowerListRow> single;
    for (const BorrowerId id : ids)
        single.push_back(book.row(id));
    book.db().execute(
        "UPDATE borrowers SET balance_fen = 0, arrears_fen = 0, owner = '', loan_count = 0, risk_class = 0, "
        "guarantee_types = '', overdue_since_on = NULL, class_deviates = 0, next_action = '', next_action_on = NULL, "
        "last_contact_at = NULL, planned_contact_id = NULL");
    book.summarise();
    for (size_t i = 0; i < ids.size(); ++i) {
        CAPTURE(i);
        const BorrowerListRow all = book.row(ids[i]);
        CHECK(all.balance == single[i].balance);
        CHECK(all.arrears == single[i].arrears);
        CHECK(all.owner == single[i].owner);
        CHECK(all.branch == single[i].branch);
        CHECK(all.loanCount == single[i].loanCount);
        CHECK(all.riskClass == single[i].riskClass);
        CHECK(all.guaranteeTypes == single[i].guaranteeTypes);
        CHECK(all.daysPastDue == single[i].daysPastDue);
        CHECK(all.classDeviates == single[i].classDeviates);
        CHECK(all.nextAction == single[i].nextAction);
        CHECK(all.nextChannel == single[i].nextChannel);
        CHECK(all.nextActionOn == single[i].nextActionOn);
        CHECK(all.lastContactAt == single[i].lastContactAt);
        CHECK(all.nextChannel.isEmpty() == (i % 5 != 0));
    }
}
