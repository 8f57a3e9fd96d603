// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recovery_service.h"

#include "core/figures/borrower_figures.h"
#include "core/storage/borrower_list_query.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

Money yuan(const char* text)
{
    return *parseMoney(QString::fromLatin1(text));
}

/// Oracle C: 50,000 due 2025-03-15, 97 days late, as the ledger of 2025-06-20 has it.
struct OracleC : TestWorkspace {
    BorrowerId borrower{};
    LoanId loan{};
    OracleC()
    {
        setToday({2025, 6, 20});
        addRun({2025, 6, 19});
        borrower = addBorrower();
        loan = addLoan(borrower, {.balance = yuan("50000"),
                                  .interest = yuan("900"),
                                  .penalty = yuan("1455"),
                                  .compound = yuan("26.19"),
                                  .fees = yuan("525")});
        summarise();
        signIn(QStringLiteral("supervisor"));
    }
    void principalFirst()
    {
        REQUIRE(services()
                    .cases
                    .setAllocationOrder(loan, AllocationRule{.order = AllocationOrder::PrincipalFirstAfter90D},
                                        QStringLiteral("合同约定"))
                    .ok());
    }
    RecoveryEntry pay(const char* amount, RecoveryKind kind = RecoveryKind::NormalCash, QDate on = {})
    {
        const auto id = services().recoveries.record({loan, yuan(amount), on, kind});
        REQUIRE(id.ok());
        return *RecoveryRepository(db()).find(*id);
    }
    Money unexplained()
    {
        return BorrowerListQuery(db(), Scope::wholeBook(), nullptr).rows({borrower}, today()).at(0).unexplained;
    }
};

DebtParts parts(const char* costs, const char* interest, const char* penalty, const char* compound,
                const char* principal)
{
    return {yuan(costs), yuan(interest), yuan(penalty), yuan(compound), yuan(principal)};
}

} // namespace

TEST_CASE("RecoveryService: Oracle C under both orders", "[casework]")
{
    struct Row {
        bool principalFirst;
        const char* amount;
        DebtParts split;
        const char* surplus;
    };
    const auto rows = {
        Row{false, "2000", parts("525", "900", "575", "0", "0"), "0"},
        Row{true, "2000", parts("525", "0", "0", "0", "1475"), "0"},
        Row{false, "3000", parts("525", "900", "1455", "26.19", "93.81"), "0"},
        Row{true, "3000", parts("525", "0", "0", "0", "2475"), "0"},
        Row{false, "53000", parts("525", "900", "1455", "26.19", "50000"), "93.81"},
        Row{true, "53000", parts("525", "900", "1455", "26.19", "50000"), "93.81"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.principalFirst, row.amount);
        OracleC c;
        if (row.principalFirst)
            c.principalFirst();
        const auto preview = RecoveryService::preview(c.db(), {c.loan, yuan(row.amount)}, c.today());
        REQUIRE(preview.ok());
        CHECK(preview->paid == row.split);
        const RecoveryEntry entry = c.pay(row.amount);
        CHECK(entry.split == row.split);
        CHECK(entry.surplus == yuan(row.surplus));
        CHECK(entry.allocationOrder == preview->order);
        CHECK(entry.allocationOrder == (row.principalFirst
                                            ? QStringLiteral("costs,principal,interest,penalty,compound")
                                            : QStringLiteral("costs,interest,penalty,compound,principal")));
    }
}

TEST_CASE("RecoveryService: a later receipt fills what earlier ones left", "[casework]")
{
    OracleC c;
    c.pay("2000");
    const RecoveryEntry second = c.pay("1000");
    CHECK(second.split == parts("0", "0", "880", "26.19", "93.81"));
    const RecoveryEntry last = c.pay("50000");
    CHECK(last.split == parts("0", "0", "0", "0", "49906.19"));
    CHECK(last.surplus == yuan("93.81"));
    const LoanFigures figures = borrowerFigures(c.page(c.borrower), {}, c.today()).loans.at(0);
    CHECK(figures.owed.total().isZero());
    CHECK(figures.paidSince.total() == yuan("52906.19"));
}

TEST_CASE("RecoveryService: what is reversed is owed again", "[casework]")
{
    OracleC c;
    const RecoveryEntry first = c.pay("2000");
    c.setToday({2025, 6, 25});
    const auto reversal = c.services().recoveries.reverse(first.id, QStringLiteral("转账退回"));
    REQUIRE(reversal.ok());
    const RecoveryEntry entry = *RecoveryRepository(c.db()).find(*reversal);
    CHECK(entry.amount == yuan("-2000"));
    CHECK(entry.split == parts("-525", "-900", "-575", "0", "0"));
    CHECK(entry.receivedOn == QDate(2025, 6, 25));
    CHECK(entry.reverses == first.id);
    CHECK(entry.reason == QStringLiteral("转账退回"));
    CHECK(RecoveryRepository(c.db()).find(first.id)->reversedBy == entry.id);
    CHECK(c.lastAudit().action == QStringLiteral("reverse_recovery"));
    CHECK(c.pay("2000").split == first.split);

    CHECK(codeOf(c.services().recoveries.reverse(first.id, QStringLiteral("又"))) == ErrorCode::AlreadyReversed);
    CHECK(codeOf(c.services().recoveries.reverse(entry.id, QStringLiteral("又"))) == ErrorCode::Conflict);
    CHECK(codeOf(c.services().recoveries.reverse(c.pay("1").id, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
}

TEST_CASE("RecoveryService: a kind that says what it is about pays that part first", "[casework]")
{
    OracleC c;
    CHECK(c.pay("1000", RecoveryKind::Interest).split == parts("0", "900", "100", "0", "0"));
    CHECK(c.pay("30000", RecoveryKind::Reclassified).split == parts("0", "0", "0", "0", "30000"));
    // Reclassified debt is still owed.
    CHECK(c.pay("50000", RecoveryKind::WriteOff).split == parts("0", "0", "0", "0", "50000"));
    CHECK(c.pay("525").split == parts("525", "0", "0", "0", "0"));
}

TEST_CASE("RecoveryService: entries carry whom and where they count for", "[casework]")
{
    OracleC c;
    REQUIRE(c.services().cases.assignOwner({c.borrower}, QStringLiteral("王主任")).ok());
    const RecoveryEntry entry = c.pay("10");
    CHECK(entry.owner == QStringLiteral("王主任"));
    CHECK(entry.branch == c.town);
    CHECK(entry.bookSide == BookSide::OnBook);
    CHECK(entry.borrower == c.borrower);
}

TEST_CASE("RecoveryService: impossible receipts are refused and leave nothing", "[casework]")
{
    OracleC c;
    auto& recoveries = c.services().recoveries;
    CHECK(codeOf(recoveries.record({c.loan, {}})) == ErrorCode::AmountNotPositive);
    CHECK(codeOf(recoveries.record({c.loan, yuan("-5")})) == ErrorCode::AmountNotPositive);
    CHECK(codeOf(recoveries.record({c.loan, yuan("5"), c.today().addDays(1)})) == ErrorCode::DateInFuture);
    CHECK(codeOf(recoveries.record({c.loan, yuan("5"), QDate(2024, 3, 14)})) == ErrorCode::DateBeforeStart);
    CHECK(codeOf(recoveries.record({LoanId{5}, yuan("5")})) == ErrorCode::NotFound);
    CHECK(RecoveryRepository(c.db()).ofLoan(c.loan).empty());
}

TEST_CASE("RecoveryService: a fall of the balance stays unexplained until recoveries cover it", "[casework]")
{
    OracleC c;
    c.signIn(QStringLiteral("supervisor"));
    const ImportRunId run = c.addRun({2025, 6, 30});
    c.changeBalance(c.loan, yuan("45000"));
    c.summarise();
    c.setToday({2025, 7, 1});
    CHECK(c.unexplained() == yuan("5000"));

    // Entered after the ledger that shows it: the principal is what the balance fell by, the rest was interest.
    const RecoveryEntry late = c.pay("2000", RecoveryKind::NormalCash, {2025, 6, 25});
    CHECK(late.split.principal == yuan("2000"));
    CHECK(late.allocationOrder == QLatin1String(asLedgerOrder));
    CHECK(c.unexplained() == yuan("3000"));

    const auto explained = c.services().recoveries.explainFall(c.loan, run, RecoveryKind::CollateralDisposal);
    REQUIRE(explained.ok());
    const RecoveryEntry entry = *RecoveryRepository(c.db()).find(*explained);
    CHECK(entry.amount == yuan("3000"));
    CHECK(entry.split == parts("0", "0", "0", "0", "3000"));
    CHECK(entry.kind == RecoveryKind::CollateralDisposal);
    CHECK(entry.receivedOn == QDate(2025, 6, 30));
    CHECK(entry.explainsRun == run);
    CHECK(c.unexplained().isZero());
    CHECK(c.page(c.borrower).loans.at(0).unexplainedFalls.empty());
    CHECK(codeOf(c.services().recoveries.explainFall(c.loan, run, RecoveryKind::NormalCash)) == ErrorCode::NotFound);

    REQUIRE(c.services().recoveries.reverse(entry.id, QStringLiteral("不是处置款")).ok());
    CHECK(c.unexplained() == yuan("3000"));
    CHECK(codeOf(c.services().recoveries.explainFall(c.loan, run, RecoveryKind::Interest)) == ErrorCode::Invalid);
}

TEST_CASE("RecoveryService: many falls at once, all or nothing, each once", "[casework]")
{
    OracleC c;
    const LoanId other = c.addLoan(c.borrower, {.balance = yuan("20000")});
    const ImportRunId run = c.addRun({2025, 6, 30});
    c.changeBalance(c.loan, yuan("45000"));
    c.changeBalance(other, yuan("19000"));
    c.summarise();
    c.setToday({2025, 7, 1});
    RecoveryService& recoveries = c.services().recoveries;
    const qint64 entries = c.auditCount();

    // The second is no kind that a balance can fall by: nothing of it is kept.
    CHECK(codeOf(recoveries.explainFalls(
              {{c.loan, run, RecoveryKind::NormalCash}, {other, run, RecoveryKind::Interest}})) == ErrorCode::Invalid);
    CHECK(c.unexplained() == yuan("6000"));
    CHECK(c.auditCount() == entries);

    REQUIRE(recoveries.explainFall(other, run, RecoveryKind::NormalCash).ok());
    const Result<int> both =
        recoveries.explainFalls({{c.loan, run, RecoveryKind::NormalCash}, {other, run, RecoveryKind::NormalCash}});
    REQUIRE(both.ok());
    CHECK(both.value() == 1); // the other was explained before
    CHECK(c.unexplained().isZero());
    CHECK(RecoveryRepository(c.db()).ofBorrower(c.borrower).size() == 2);

    c.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(recoveries.explainFalls({{c.loan, run, RecoveryKind::NormalCash}})) == ErrorCode::NotAllowed);
}

TEST_CASE("RecoveryService: a receipt entered late is split as the ledger booked it", "[casework]")
{
    OracleC c;
    c.addRun({2025, 6, 30});
    c.changeBalance(c.loan, yuan("49000"));
    c.summarise();
    c.setToday({2025, 7, 1});
    // 3,000 came in, the balance fell by 1,000 only: the rest went to costs and interest, as far as they are still
    // owed in their order, and beyond that it was interest that the ledger no longer shows.
    const RecoveryEntry entry = c.pay("9000", RecoveryKind::NormalCash, {2025, 6, 28});
    CHECK(entry.split == parts("525", "5993.81", "1455", "26.19", "1000"));
    CHECK(entry.surplus.isZero());
    CHECK(c.unexplained().isZero());
}

TEST_CASE("RecoveryService: a recovery that the ledger shows later explains that fall, once", "[casework]")
{
    OracleC c;
    c.principalFirst();
    c.pay("1525"); // 1,000 of principal
    c.addRun({2025, 6, 21});
    c.changeBalance(c.loan, yuan("49000"));
    c.addRun({2025, 6, 22});
    c.changeBalance(c.loan, yuan("48000"));
    c.summarise();
    CHECK(c.unexplained() == yuan("1000"));
    const std::vector<BalanceFall> falls = c.page(c.borrower).loans.at(0).unexplainedFalls;
    REQUIRE(falls.size() == 1);
    CHECK(falls.at(0).statisticsOn == QDate(2025, 6, 22));
}
