// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/campaign_service.h"

#include "tests/support/august_book.h"

#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("CampaignService: a draft keeps what was planned")
{
    August book;
    CampaignPlan wanted = plan();
    wanted.data.name = QStringLiteral("  秋季清收 ");
    wanted.data.days = CampaignDays::Working;
    wanted.data.scope.classes = {RiskClass::Doubtful, RiskClass::Loss};
    wanted.data.counted.interest = true;
    wanted.targets = {{book.hedong, {}, yuan(80)}, {book.hedong, QStringLiteral("张三"), yuan(30)}};
    wanted.team = {{QStringLiteral("王主任"), TeamDuty::Leader, book.cooperative}};
    const auto created = book.campaigns().create(wanted);
    REQUIRE(created.ok());

    const CampaignQuery query(book.db());
    const Campaign stored = query.find(created.value()).value();
    CHECK(stored.data.name == QStringLiteral("秋季清收"));
    CHECK(stored.state == CampaignState::Draft);
    CHECK_FALSE(stored.baselineOn.isValid());
    wanted.data.name = stored.data.name;
    CHECK(stored.data == wanted.data);
    CHECK(query.targets(stored.id) == wanted.targets);
    CHECK(query.team(stored.id) == wanted.team);
    CHECK(book.audited(QStringLiteral("create_campaign")).size() == 1);

    SECTION("which can be changed")
    {
        wanted.data.lastDay = last.addDays(5);
        wanted.targets.pop_back();
        REQUIRE(book.campaigns().update(stored.id, wanted).ok());
        CHECK(query.find(stored.id)->data.lastDay == last.addDays(5));
        CHECK(query.targets(stored.id).size() == 1);
        const auto entries = book.audited(QStringLiteral("change_campaign"));
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].change["before"].toObject()["last_day"] == "2026-10-31");
        CHECK(entries[0].change["after"].toObject()["last_day"] == "2026-11-05");
    }
    SECTION("and discarded")
    {
        REQUIRE(book.campaigns().discard(stored.id).ok());
        CHECK_FALSE(query.find(stored.id).has_value());
        CHECK(query.targets(stored.id).empty());
    }
}

TEST_CASE("CampaignService: the preview counts what the scope takes in")
{
    August book;
    struct Case {
        const char* what;
        CampaignScope scope;
        qint64 loans, borrowers, yuan;
    };
    const std::vector<Case> cases{
        {"everything", {}, 4, 3, 1350},
        {"bad loans", {.classes = {RiskClass::Substandard, RiskClass::Doubtful, RiskClass::Loss}}, 3, 2, 350},
        {"on the books", {.classes = {RiskClass::Loss}, .bookSides = {BookSide::OnBook}}, 1, 1, 200},
        {"a branch with what is below it", {.branches = {book.chengguan}}, 1, 1, 100},
        {"two branches, one inside the other", {.branches = {book.chengguan, book.dongmen}}, 1, 1, 100},
        {"at least so late", {.overdueAtLeast = 120}, 3, 2, 350},
        {"later than that", {.overdueAtLeast = 121}, 2, 2, 250},
        {"at most so late", {.overdueAtMost = 120}, 2, 2, 1100},
        {"less late than that", {.overdueAtMost = 119}, 1, 1, 1000},
        {"by guarantee", {.guaranteeTypes = {GuaranteeType::Mortgage}}, 1, 1, 200}};
    for (const Case& each : cases) {
        CAPTURE(each.what);
        const auto preview = book.campaigns().preview(each.scope, first);
        REQUIRE(preview.ok());
        CHECK(preview->loans == each.loans);
        CHECK(preview->borrowers == each.borrowers);
        CHECK(preview->balance == yuan(each.yuan));
        CHECK(preview->baselineOn == QDate(2026, 8, 31));
        Money shares;
        for (const PreviewShare& share : preview->shares)
            shares += share.balance;
        CHECK(shares == preview->balance);
    }
}

TEST_CASE("CampaignService: starting freezes the balances of the first day")
{
    August book;
    // By now a ledger of September is in: balances have moved, a loan is new, one is gone.
    book.beginLedger(QDate(2026, 9, 25));
    book.changeLoan({.number = "1",
                     .branch = book.dongmen,
                     .balance = yuan(60),
                     .riskClass = RiskClass::Doubtful,
                     .overdueSince = QDate(2026, 8, 31).addDays(-120)});
    book.addLoan({.number = "5", .branch = book.hedong, .balance = yuan(7000)});
    book.setAbsent(book.off);
    book.endLedger();

    const auto created = book.campaigns().create(plan());
    REQUIRE(created.ok());
    const auto frozen = book.campaigns().start(created.value());
    REQUIRE(frozen.ok());
    CHECK(frozen->baselineOn == QDate(2026, 8, 31));
    CHECK(frozen->loans == 4);
    CHECK(frozen->balance == yuan(1350));

    const CampaignQuery query(book.db());
    const auto balance = [&] {
        Money sum;
        for (const BaselineTotal& total : query.baseline(created.value(), Scope::wholeBook()))
            sum += total.balance;
        return sum;
    };
    const Campaign campaign = query.find(created.value()).value();
    CHECK(campaign.state == CampaignState::Running);
    CHECK(campaign.baselineOn == QDate(2026, 8, 31));
    CHECK(balance() == yuan(1350));
    const auto cells = query.baseline(created.value(), Scope{{{book.dongmen}}});
    REQUIRE(cells.size() == 1);
    CHECK(cells[0].riskClass == RiskClass::Substandard);
    CHECK(cells[0].band == DaysBand::UpTo270);
    CHECK(cells[0].owner == QStringLiteral("张三"));

    SECTION("and later ledgers do not move them")
    {
        book.beginLedger(QDate(2026, 10, 1));
        book.changeLoan({.number = "4", .branch = book.hedong, .balance = yuan(1), .riskClass = RiskClass::Loss});
        book.setOwner(book.bad, QStringLiteral("李四"));
        book.endLedger();
        CHECK(balance() == yuan(1350));
        CHECK(query.baseline(created.value(), Scope{{{book.dongmen}}})[0].owner == QStringLiteral("张三"));
        CHECK(CampaignTotals(book.db()).differences().empty());
    }
    SECTION("borrowers are counted once")
    {
        const BaselineCounts counts = query.baselineCounts(created.value());
        CHECK(counts.byBranch.at(BranchId{}) == 3);
        CHECK(counts.byBranch.at(book.hedong) == 2);
        CHECK(counts.byOwner.at({BranchId{}, QStringLiteral("张三")}) == 1);
        CHECK(counts.byRiskClass.at({BranchId{}, QStringLiteral("5")}) == 2);
    }
    SECTION("once only")
    {
        CHECK(codeOf(book.campaigns().start(created.value())) == ErrorCode::Conflict);
        CHECK(codeOf(book.campaigns().update(created.value(), plan())) == ErrorCode::Conflict);
        CHECK(codeOf(book.campaigns().discard(created.value())) == ErrorCode::Conflict);
    }
}

TEST_CASE("CampaignService: loans that were absent by the first day are not in the baseline")
{
    August book;
    book.beginLedger(first);
    book.setAbsent(book.off);
    book.endLedger();
    CHECK(book.campaigns().preview({}, first)->loans == 3);
    CHECK(book.campaigns().preview({}, first.addDays(-1))->loans == 4);
}

TEST_CASE("CampaignService: without a ledger of the first day the first one with every branch serves")
{
    August book;
    CHECK(book.campaigns().preview({}, QDate(2026, 1, 1))->baselineOn == QDate(2026, 8, 31));
    book.beginLedger(QDate(2026, 9, 5));
    book.addLoan({.number = "5", .branch = book.cooperative, .balance = yuan(5)});
    book.endLedger();
    const auto preview = book.campaigns().preview({}, QDate(2026, 1, 1));
    CHECK(preview->baselineOn == QDate(2026, 9, 5));
    CHECK(preview->loans == 5);
}

TEST_CASE("CampaignService: when a campaign cannot start")
{
    SECTION("before its first day")
    {
        August book;
        CampaignPlan wanted = plan();
        wanted.data.firstDay = QDate(2026, 9, 29);
        const auto created = book.campaigns().create(wanted);
        REQUIRE(created.ok());
        CHECK(codeOf(book.campaigns().start(created.value())) == ErrorCode::DateInFuture);
        book.setToday(QDate(2026, 9, 29));
        CHECK(book.campaigns().start(created.value()).ok());
    }
    SECTION("with nothing in its scope")
    {
        August book;
        CampaignPlan wanted = plan();
        wanted.data.scope.classes = {RiskClass::Doubtful};
        const auto created = book.campaigns().create(wanted);
        REQUIRE(created.ok());
        CHECK(codeOf(book.campaigns().start(created.value())) == ErrorCode::Conflict);
    }
    SECTION("without a ledger")
    {
        CampaignBook book;
        const auto created = book.campaigns().create(plan());
        REQUIRE(created.ok());
        CHECK(codeOf(book.campaigns().start(created.value())) == ErrorCode::Conflict);
    }
}

TEST_CASE("CampaignService: targets and team of a running campaign change with a reason, and leave a trace")
{
    August book;
    CampaignPlan wanted = plan();
    wanted.targets = {{book.hedong, {}, yuan(80)}};
    const CampaignId campaign = book.running(wanted);
    CHECK(codeOf(book.campaigns().setTargets(campaign, {{book.hedong, {}, yuan(90)}})) == ErrorCode::ReasonRequired);
    REQUIRE(
        book.campaigns().setTargets(campaign, {{book.hedong, {}, yuan(90)}}, QStringLiteral("县联社调整任务")).ok());
    REQUIRE(book.campaigns()
                .setTeam(campaign, {{QStringLiteral("赵六"), TeamDuty::Head, book.hedong}}, QStringLiteral("换人"))
                .ok());
    const auto entries = book.audited(QStringLiteral("set_campaign_targets"));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].change["before"].toArray()[0].toObject()["target_fen"] == 8000);
    CHECK(entries[0].change["after"].toArray()[0].toObject()["target_fen"] == 9000);
    CHECK(entries[0].change["reason"] == QStringLiteral("县联社调整任务"));

    REQUIRE(book.campaigns().close(campaign).ok());
    CHECK(codeOf(book.campaigns().setTargets(campaign, {}, QStringLiteral("迟了"))) == ErrorCode::Conflict);
    CHECK(codeOf(book.campaigns().close(campaign)) == ErrorCode::Conflict);
    CHECK(CampaignQuery(book.db()).find(campaign)->state == CampaignState::Closed);
}

TEST_CASE("CampaignService: who may run one, and for what")
{
    August book;
    SECTION("an officer may not")
    {
        book.signIn(Role::Officer);
        CHECK(codeOf(book.campaigns().create(plan())) == ErrorCode::NotAllowed);
        CHECK(book.campaigns().preview({}, first).ok());
    }
    SECTION("a supervisor of a branch runs it for that branch")
    {
        const CampaignId everybodys = book.running();
        book.signIn(Role::Supervisor, book.chengguan);
        CHECK(codeOf(book.campaigns().close(everybodys)) == ErrorCode::OutsideScope);
        CampaignPlan own = plan();
        own.data.name = QStringLiteral("城关清收");
        const auto created = book.campaigns().create(own);
        REQUIRE(created.ok());
        CHECK(CampaignQuery(book.db()).find(created.value())->data.scope.branches == std::vector{book.chengguan});
        CHECK(book.campaigns().start(created.value())->loans == 1);
        own.data.name = QStringLiteral("河东清收");
        own.data.scope.branches = {book.hedong};
        CHECK(codeOf(book.campaigns().create(own)) == ErrorCode::OutsideScope);
        CHECK(codeOf(book.campaigns().preview(own.data.scope, first)) == ErrorCode::OutsideScope);
    }
}

TEST_CASE("CampaignService: defaults follow the cooperative's settings")
{
    CampaignBook book;
    CHECK(book.campaigns().defaults().counted == CountedSet());
    REQUIRE(book.temp.workspace->services().settings.set(QStringLiteral("campaign_counts_interest"), "1").ok());
    REQUIRE(book.temp.workspace->services().settings.set(QStringLiteral("campaign_days"), "working").ok());
    CHECK(book.campaigns().defaults().counted.interest);
    CHECK(book.campaigns().defaults().days == CampaignDays::Working);
}

TEST_CASE("CampaignService: totals are verified by those who audit, and repaired with a trace")
{
    August book;
    book.running();
    CHECK(book.campaigns().verifyTotals(true)->empty());
    CHECK(book.audited(QStringLiteral("repair_campaign_totals")).empty());
    Statement(book.db(), "UPDATE campaign_baseline_totals SET balance_fen = balance_fen + 1").run();
    book.signIn(Role::Auditor);
    CHECK(book.campaigns().verifyTotals(false)->size() > 0);
    CHECK(codeOf(book.campaigns().verifyTotals(true)) == ErrorCode::NotAllowed);
    book.signIn(Role::Supervisor);
    CHECK(book.campaigns().verifyTotals(true)->size() > 0);
    CHECK(book.campaigns().verifyTotals(false)->empty());
    CHECK(book.audited(QStringLiteral("repair_campaign_totals")).size() == 1);
}

TEST_CASE("CampaignService: the change is announced")
{
    CampaignBook book;
    ChangeSet heard;
    book.temp.workspace->feed().subscribe([&](const ChangeSet& changes) { heard = changes; });
    REQUIRE(book.campaigns().create(plan()).ok());
    CHECK(heard.touches(Topic::Campaigns));
}
