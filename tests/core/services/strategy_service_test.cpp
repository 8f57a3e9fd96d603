// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/strategy_service.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower();
    Case()
    {
        addLoan(borrower);
        summarise();
        signIn(QStringLiteral("officer"));
    }
    SaveStrategy strategy(int basedOn = 0) const
    {
        return {.borrower = borrower,
                .basedOn = basedOn,
                .cause = QStringLiteral("养殖亏损"),
                .capacity = Capacity::PartlyAble,
                .willingness = Willingness::Hesitant,
                .prospect = Prospect::Revive,
                .measures = {Measure::Visit, Measure::InstalmentPlan},
                .details = QStringLiteral("先上门再谈分期"),
                .amount = Money::fromYuan(30'000),
                .targetOn = today().addDays(90),
                .owner = QStringLiteral("李四"),
                .reason = QStringLiteral("首次制定")};
    }
    StrategyId saved(const SaveStrategy& data)
    {
        const auto id = services().strategies.save(data);
        REQUIRE(id.ok());
        return *id;
    }
    std::vector<StrategyRow> versions() { return page(borrower).strategies; }
};

} // namespace

TEST_CASE("StrategyService: every save is a version with its reason", "[casework]")
{
    Case c;
    c.saved(c.strategy());
    SaveStrategy next = c.strategy(1);
    next.prospect = Prospect::Hopeless;
    next.reason = QStringLiteral("借款人外出");
    c.saved(next);
    const std::vector<StrategyRow> versions = c.versions();
    REQUIRE(versions.size() == 2);
    CHECK(versions.at(0).version == 2);
    CHECK(versions.at(0).prospect == Prospect::Hopeless);
    CHECK(versions.at(0).reason == QStringLiteral("借款人外出"));
    CHECK(versions.at(1).prospect == Prospect::Revive);
    CHECK(versions.at(1).measures == std::vector{Measure::Visit, Measure::InstalmentPlan});
    CHECK(versions.at(1).details == QStringLiteral("先上门再谈分期"));
    CHECK(versions.at(1).savedByName == QStringLiteral("officer"));
    const AuditEntry audit = c.lastAudit();
    CHECK(audit.change["before"].toObject()["prospect"].toString() == QStringLiteral("revive"));
    CHECK(audit.change["after"].toObject()["prospect"].toString() == QStringLiteral("hopeless"));
}

TEST_CASE("StrategyService: two people who edit the same version do not overwrite each other", "[casework]")
{
    Case c;
    c.saved(c.strategy());
    c.saved(c.strategy(1));
    CHECK(codeOf(c.services().strategies.save(c.strategy(1))) == ErrorCode::Stale);
    CHECK(codeOf(c.services().strategies.save(c.strategy(0))) == ErrorCode::Stale);
    CHECK(c.versions().size() == 2);
}

TEST_CASE("StrategyService: a supervisor who is not the maker decides, once, on the newest version", "[casework]")
{
    Case c;
    const StrategyId first = c.saved(c.strategy());
    c.signIn(QStringLiteral("supervisor"));
    const StrategyId own = c.saved(c.strategy(1));
    CHECK(codeOf(c.services().strategies.approve(first)) == ErrorCode::Stale);
    const auto maker = c.services().strategies.approve(own);
    CHECK(codeOf(maker) == ErrorCode::Conflict);
    CHECK(maker.error().args == QStringList{QStringLiteral("maker_is_checker")});

    c.signIn(QStringLiteral("officer"));
    const StrategyId third = c.saved(c.strategy(2));
    c.signIn(QStringLiteral("supervisor"));
    CHECK(codeOf(c.services().strategies.sendBack(third, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().strategies.approve(third, QStringLiteral("同意")).ok());
    const StrategyRow row = c.versions().at(0);
    CHECK(row.state == StrategyState::Approved);
    CHECK(row.decidedByName == QStringLiteral("supervisor"));
    CHECK(row.decisionNote == QStringLiteral("同意"));
    CHECK(c.lastAudit().action == QStringLiteral("approve_strategy"));
    CHECK(codeOf(c.services().strategies.sendBack(third, QStringLiteral("改主意"))) == ErrorCode::Conflict);
}

TEST_CASE("StrategyService: a strategy that was sent back is mended by a new version", "[casework]")
{
    Case c;
    const StrategyId first = c.saved(c.strategy());
    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services().strategies.sendBack(first, QStringLiteral("金额太低")).ok());
    CHECK(c.versions().at(0).state == StrategyState::Returned);
    c.signIn(QStringLiteral("officer"));
    c.saved(c.strategy(1));
    CHECK(c.versions().at(0).state == StrategyState::Submitted);
}

TEST_CASE("StrategyService: what a strategy needs is asked for by name", "[casework]")
{
    Case c;
    const auto refused = [&](auto&& spoil) {
        SaveStrategy bad = c.strategy();
        spoil(bad);
        const auto result = c.services().strategies.save(bad);
        REQUIRE_FALSE(result.ok());
        return result.error();
    };
    CHECK(refused([](SaveStrategy& s) { s.cause = QStringLiteral(" "); }).args.value(0) == QStringLiteral("cause"));
    CHECK(refused([](SaveStrategy& s) { s.measures.clear(); }).args.value(0) == QStringLiteral("measures"));
    CHECK(refused([](SaveStrategy& s) { s.owner.clear(); }).args.value(0) == QStringLiteral("owner"));
    CHECK(refused([](SaveStrategy& s) { s.targetOn = {}; }).args.value(0) == QStringLiteral("target_on"));
    CHECK(refused([](SaveStrategy& s) { s.reason.clear(); }).code == ErrorCode::ReasonRequired);
    CHECK(refused([](SaveStrategy& s) { s.amount = Money::fromFen(-1); }).code == ErrorCode::OutOfRange);
    CHECK(refused([&](SaveStrategy& s) { s.targetOn = c.today().addDays(-1); }).code == ErrorCode::DateBeforeStart);
    CHECK(c.versions().empty());
}
